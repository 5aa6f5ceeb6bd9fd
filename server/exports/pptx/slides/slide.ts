import { light } from '#shared/drawing/tokens.ts'
import type { Connector, Shape } from '../shapes.ts'

/** A slide as what stands on it, from back to front. */
export interface Slide {
  readonly layout: 'title' | 'titleOnly'
  readonly shapes: readonly Shape[]
  readonly connectors: readonly Connector[]
  /** Above the connectors. */
  readonly cards: readonly Shape[]
}

/** 16:9, 13.33 by 7.5 inches, in points. */
export const slideSize = { width: 960, height: 540 } as const

export const slideMargin = 36

export function slideTitle(words: string, language: string): Shape {
  return {
    id: 2,
    name: words,
    placeholder: 'title',
    x: slideMargin,
    y: 22,
    width: slideSize.width - 2 * slideMargin,
    height: 44,
    padding: 0,
    paragraphs: [
      {
        text: words,
        size: words.length > 70 ? 20 : 28,
        color: light.ink,
        isBold: true,
        language,
      },
    ],
  }
}
