import {
  assumptionStatuses,
  linkKinds,
  type AssumptionStatus,
  type LinkKind,
} from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { linkStyles } from '#shared/drawing/link-styles.ts'
import { textWidth } from '#shared/drawing/measure-text.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { light } from '#shared/drawing/tokens.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import { assumptionStatusTexts, linkKindTexts } from '#shared/text/areas/stages.ts'
import type { Connector } from '../drawing/connectors.ts'
import type { Shape } from '../drawing/shapes.ts'
import { badgeShape } from './card-shape.ts'
import { firstIds, slideSize } from './slide.ts'

const size = 9
const height = 16
const gap = 12
const badge = 11
const line = 26

type Sign =
  | { readonly line: Pick<Connector, 'kind' | 'isBackward'> }
  | { readonly status: AssumptionStatus }

interface Entry {
  readonly sign: Sign
  readonly width: number
  readonly words: string
}

/** On one line what the links and the signs on this slide mean; smaller where they are many, so that none is missing. */
export function legend(
  scene: Scene,
  drawn: readonly Connector[],
  left: number,
  top: number,
): { readonly shapes: readonly Shape[]; readonly connectors: readonly Connector[] } {
  const { language } = scene
  const entries = [...linkEntries(drawn, language), ...statusEntries(scene)]
  const needed = entries.reduce((sum, { width, words }) => sum + width + wordsWidth(words) + gap, 0)
  const scale = Math.min(1, (slideSize.width - 2 * left) / needed)
  const shapes: Shape[] = []
  const connectors: Connector[] = []
  let x = left
  const y = top + height / 2
  for (const { sign, width, words } of entries) {
    if ('line' in sign) {
      const points = [
        { x, y },
        { x: x + line * scale, y },
      ]
      const id = firstIds.legend + 500 + connectors.length
      connectors.push({ id, name: words, ...sign.line, points, hasHead: !sign.line.isBackward })
    } else {
      const middle = { x: x + (badge * scale) / 2, y }
      shapes.push(badgeShape(firstIds.legend + shapes.length, sign.status, middle, badge * scale))
    }
    shapes.push({
      id: firstIds.legend + shapes.length,
      name: words,
      x: x + width * scale,
      y: top,
      width: wordsWidth(words) * scale,
      height,
      padding: 0,
      paragraphs: [{ text: words, size: size * scale, color: light.ink, language }],
    })
    x += (width + wordsWidth(words) + gap) * scale
  }
  return { shapes, connectors }
}

/** The slides' letters may be wider than those that were measured. */
function wordsWidth(words: string): number {
  return textWidth(words, size) + 4
}

function linkEntries(drawn: readonly Connector[], language: Language): readonly Entry[] {
  const entryOf = (kind: LinkKind, isBackward: boolean, words: string): Entry => ({
    sign: { line: { kind, isBackward } },
    // Round heads reach beyond the end of their line.
    width: line + 8,
    words,
  })
  const has = new Set(drawn.map(({ kind }) => kind))
  // A kind with dashes of its own looks the same both ways.
  const back = drawn.find(
    ({ kind, isBackward }) => isBackward && linkStyles[kind].dash === undefined,
  )
  return [
    ...linkKinds
      .filter((kind) => has.has(kind))
      .map((kind) => entryOf(kind, false, linkKindTexts[kind][language])),
    ...(back === undefined ? [] : [entryOf(back.kind, true, drawingTexts.against[language])]),
  ]
}

function statusEntries({ standings, language }: Scene): readonly Entry[] {
  const said = new Set([...standings.values()].map(({ status }) => status))
  return assumptionStatuses
    .filter((status) => said.has(status))
    .map((status, index) => {
      const state = assumptionStatusTexts[status][language].toLowerCase()
      // What the signs are of is said once.
      const words = index === 0 ? drawingTexts.assumptionIs[language](state) : state
      return { sign: { status }, width: badge + 5, words }
    })
}
