import { titleOf } from '#shared/drawing/picture/draw-board.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { light } from '#shared/drawing/tokens.ts'
import type { Connector } from '../drawing/connectors.ts'
import type { Card, Shape } from '../drawing/shapes.ts'
import type { SlideTable } from '../drawing/table.ts'

/** A slide as what stands on it, from back to front. */
export interface Slide {
  readonly layout: 'title' | 'titleOnly'
  readonly shapes: readonly Shape[]
  readonly connectors?: readonly Connector[]
  /** Above the connectors. */
  readonly cards?: readonly Card[]
  /** Above the cards. */
  readonly marks?: readonly Shape[]
  readonly table?: SlideTable
  /** What the speaker reads, a paragraph each. */
  readonly notes: readonly string[]
}

/** 16:9, 13.33 by 7.5 inches, in points. */
export const slideSize = { width: 960, height: 540 } as const

export const slideMargin = 36

/** From here on cards, links, badges and samples have their numbers. */
export const firstIds = { card: 100, legend: 900_000, link: 1_000_000, badge: 2_000_000 } as const

const footHeight = 20
/** Where the foot of a slide begins. */
export const footTop = slideSize.height - footHeight - 8

export function slideTitle(words: string, language: string): Shape {
  return {
    id: 2,
    name: words,
    placeholder: 'title',
    x: slideMargin,
    y: 14,
    width: slideSize.width - 2 * slideMargin,
    height: 40,
    padding: 0,
    paragraphs: [
      {
        text: words,
        size: words.length > 70 ? 20 : 26,
        color: light.ink,
        isBold: true,
        language,
      },
    ],
  }
}

/** The board's title and the number of the slide. */
export function slideFoot(scene: Scene): readonly Shape[] {
  const { language } = scene
  const title = titleOf(scene)
  const organisation = scene.model.organisation?.name ?? ''
  const words = [title, organisation].filter(Boolean).join(' · ')
  const letters = { size: 10, color: light.muted, language }
  const box = { y: footTop, height: footHeight, padding: 0 }
  return [
    {
      ...box,
      id: 3,
      name: words,
      placeholder: 'ftr',
      x: slideMargin,
      width: slideSize.width - 2 * slideMargin - 60,
      paragraphs: [{ ...letters, text: words }],
    },
    {
      ...box,
      id: 4,
      name: '#',
      placeholder: 'sldNum',
      x: slideSize.width - slideMargin - 50,
      width: 50,
      paragraphs: [{ ...letters, text: '‹#›', isAtEnd: true, isSlideNumber: true }],
    },
  ]
}
