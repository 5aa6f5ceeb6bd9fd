import { assumptionStatuses, linkKinds, type LinkKind } from '#shared/model/change-model.ts'
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
const sample = 26
const gap = 12

/** On one line what the links and the signs on this slide mean. */
export function legend(
  scene: Scene,
  drawn: readonly Connector[],
  left: number,
  top: number,
): { readonly shapes: readonly Shape[]; readonly connectors: readonly Connector[] } {
  const { language } = scene
  const shapes: Shape[] = []
  const connectors: Connector[] = []
  let x = left
  const y = top + height / 2
  const say = (text: string, from: number): void => {
    const width = textWidth(text, size) + 4
    shapes.push({
      id: firstIds.legend + shapes.length,
      name: text,
      x: from,
      y: top,
      width,
      height,
      padding: 0,
      paragraphs: [{ text, size, color: light.ink, language }],
    })
    x = from + width + gap
  }
  const show = (kind: LinkKind, name: string, isBackward: boolean): void => {
    const points = [
      { x, y },
      { x: x + sample, y },
    ]
    const id = firstIds.legend + 500 + connectors.length
    connectors.push({ id, name, kind, points, isBackward, hasHead: !isBackward })
    say(name, x + sample + 5)
  }
  const has = new Set(drawn.map(({ kind }) => kind))
  for (const kind of linkKinds.filter((one) => has.has(one)))
    show(kind, linkKindTexts[kind][language], false)
  // A kind with dashes of its own looks the same both ways.
  const back = drawn.find(
    ({ kind, isBackward }) => isBackward && linkStyles[kind].dash === undefined,
  )
  if (back !== undefined) show(back.kind, drawingTexts.against[language], true)
  const said = new Set([...scene.standings.values()].map(({ status }) => status))
  for (const [index, status] of assumptionStatuses.filter((one) => said.has(one)).entries()) {
    const state = assumptionStatusTexts[status][language].toLowerCase()
    // What the signs are of is said once.
    const words = index === 0 ? drawingTexts.assumptionIs[language](state) : state
    if (x + textWidth(words, size) + 30 > slideSize.width) break
    shapes.push(badgeShape(firstIds.legend + shapes.length, status, { x: x + 6, y }, 11))
    say(words, x + 16)
  }
  return { shapes, connectors }
}
