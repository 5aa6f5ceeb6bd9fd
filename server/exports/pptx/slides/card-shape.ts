import { breakLines } from '#shared/drawing/measure-text.ts'
import { elementLabel } from '#shared/drawing/picture/draw-card.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import type { Element } from '#shared/model/change-model.ts'
import { languageShown } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import type { Box, Shape } from '../shapes.ts'

/** How much higher than its letters a line of text is on slides. */
const lineFactor = 1.2
/** Bold letters are wider than those that were measured. */
export const boldFactor = 1.09
const smallest = 3

/** Between a card's side and its words. */
export function paddingOf(size: number): number {
  return Math.min(8, Math.max(2, size * 0.5))
}

export function linesHeight(lines: number, size: number): number {
  return lines * size * lineFactor
}

/** The card's words, and the language they are in. */
export function cardWords(
  element: Element,
  { language, model }: Scene,
): { readonly text: string; readonly language: string } {
  const shown = languageShown(element.title, language, model.primaryLanguage)
  return shown ?? { text: drawingTexts.untitled[language], language }
}

/** A card with its stage in words above its title; the title as large as fits, from `size` down. */
export function cardShape(
  id: number,
  element: Element,
  scene: Scene,
  box: Box,
  size: number,
  hasLabel = true,
): Shape {
  const { bar, tint } = stageColors[element.type]
  const words = cardWords(element, scene)
  const padding = paddingOf(size)
  const labelSize = Math.max(4, size * 0.72)
  const room = box.height - padding - (hasLabel ? linesHeight(1, labelSize) : 0)
  let fitting = size
  const measured = hasLabel ? boldFactor : 1
  const fits = (): boolean =>
    linesHeight(
      breakLines(words.text, box.width - 2 * padding, fitting * measured).length,
      fitting,
    ) <= room
  while (fitting > smallest && !fits()) fitting -= 0.5
  return {
    ...box,
    id,
    name: words.text,
    fill: tint,
    line: { color: bar, width: 1.25, isDashed: element.condition === true },
    radius: Math.min(6, size / 2),
    padding,
    paragraphs: [
      ...(hasLabel
        ? [
            {
              text: elementLabel(element, scene.language),
              size: labelSize,
              color: light.muted,
              language: scene.language,
            },
          ]
        : []),
      {
        text: words.text,
        size: fitting,
        color: light.ink,
        isBold: hasLabel,
        language: words.language,
      },
    ],
  }
}
