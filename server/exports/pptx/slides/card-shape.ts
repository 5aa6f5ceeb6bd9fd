import { barPatternWidth, barStrokes } from '#shared/drawing/bar-patterns.ts'
import { assumptionColors, assumptionSymbols } from '#shared/drawing/link-styles.ts'
import { breakLines } from '#shared/drawing/measure-text.ts'
import { elementLabel } from '#shared/drawing/picture/draw-card.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { stageIconPaths } from '#shared/drawing/stage-icon-paths.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import type { AssumptionStatus, Element, ElementType } from '#shared/model/change-model.ts'
import { languageShown } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import type { Box, Card, Shape, TextParagraph } from '../drawing/shapes.ts'

/** How much higher than its letters a line of text is on slides. */
const lineFactor = 1.2
/** Bold letters are wider than those that were measured. */
export const boldFactor = 1.09
const smallest = 3

/** How much a card says besides its title. */
export interface CardStyle {
  readonly size: number
  /** With its stage as an icon and in words. */
  readonly hasLabel: boolean
  /** What stands under its title. */
  readonly below?: readonly string[]
}

/** Between a card's side and its words. */
export function paddingOf(size: number): number {
  return Math.min(8, Math.max(2, size * 0.5))
}

/** The stage's bar and, where the stage is shown, its icon. */
export function indentOf({ size, hasLabel }: CardStyle): number {
  return barWidth(size) + (hasLabel ? iconOf(size) + 4 : 0)
}

function barWidth(size: number): number {
  return Math.min(6, Math.max(2, size * 0.36))
}

function iconOf(size: number): number {
  return size * 1.25
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

/** The height that a card of a width needs. */
export function cardHeight(
  element: Element,
  scene: Scene,
  width: number,
  style: CardStyle,
): number {
  const room = width - 2 * paddingOf(style.size) - indentOf(style)
  const lines = (text: string, size: number): number =>
    Math.max(1, breakLines(text, room, size).length)
  const { size, hasLabel, below = [] } = style
  const small = labelSizeOf(size)
  const factor = hasLabel ? boldFactor : 1
  return (
    linesHeight(lines(cardWords(element, scene).text, size * factor), size) +
    (hasLabel ? linesHeight(1, small) : 0) +
    below.reduce((sum, text) => sum + linesHeight(lines(text, small), small) + 2, 0) +
    paddingOf(size) +
    3
  )
}

function labelSizeOf(size: number): number {
  return Math.max(4, size * 0.72)
}

/** A card with the bar and the icon of its stage; the title as large as fits, from its size down. */
export function cardShape(
  id: number,
  element: Element,
  scene: Scene,
  box: Box,
  style: CardStyle,
): Card {
  const { bar, tint } = stageColors[element.type]
  const words = cardWords(element, scene)
  const { hasLabel, below = [] } = style
  const labelSize = labelSizeOf(style.size)
  let size = style.size
  while (
    size > smallest &&
    cardHeight(element, scene, box.width, { ...style, size }) > box.height + 1
  )
    size -= 0.5
  const beside = { size: labelSize, color: light.muted, language: scene.language }
  const paragraphs: readonly TextParagraph[] = [
    ...(hasLabel ? [{ ...beside, text: elementLabel(element, scene.language) }] : []),
    { text: words.text, size, color: light.ink, isBold: hasLabel, language: words.language },
    ...below.map((text) => ({ ...beside, text, space: 2 })),
  ]
  const radius = Math.min(6, style.size / 2)
  const shape: Shape = {
    ...box,
    id: id + 1,
    name: words.text,
    fill: tint,
    line: { color: bar, width: 1, isDashed: element.condition === true },
    radius,
    padding: paddingOf(style.size),
    indent: indentOf(style),
    paragraphs,
  }
  const standing = scene.standings.get(element.id)
  return {
    id,
    shape,
    signs: [
      barShape(id + 2, box, barWidth(style.size), radius, bar),
      ...patternShape(id + 5, element.type, box, barWidth(style.size)),
      ...(hasLabel ? [iconShape(id + 3, element.type, iconPlace(box, style.size))] : []),
      ...(standing === undefined
        ? []
        : [badgeShape(id + 4, standing.status, { x: box.x + box.width - 12, y: box.y }, 12)]),
    ],
  }
}

/** How many numbers a card takes, with its signs. */
export const idsOfCard = 6

function iconPlace({ x, y, height }: Box, size: number): Box {
  const side = iconOf(size)
  return { x: x + barWidth(size) + 5, y: y + (height - side) / 2, width: side, height: side }
}

/** The bar at the side that faces the flow, within the card's round corners. */
function barShape(id: number, box: Box, width: number, radius: number, fill: string): Shape {
  const { x, y, height } = box
  const r = Math.min(radius, width, height / 2)
  const d = `M${width} 0L${r} 0A${r} ${r} 0 0 0 0 ${r}V${height - r}A${r} ${r} 0 0 0 ${r} ${height}H${width}Z`
  return { id, name: '', x, y, width, height, fill, outline: { d, width, height }, paragraphs: [] }
}

/** The pattern of its stage over the bar, as one shape that scales with it. */
function patternShape(id: number, type: ElementType, box: Box, width: number): readonly Shape[] {
  const { tint, pattern } = stageColors[type]
  const scale = width / barPatternWidth
  const height = box.height / scale
  const strokes = barStrokes(pattern, 2, height - 2)
  if (strokes === undefined) return []
  const { d, strokeWidth } = strokes
  return [
    {
      id,
      name: '',
      x: box.x,
      y: box.y,
      width,
      height: box.height,
      line: { color: tint, width: strokeWidth * scale },
      outline: { d, width: barPatternWidth, height, isOpen: true },
      paragraphs: [],
    },
  ]
}

export function iconShape(id: number, type: ElementType, box: Box): Shape {
  return {
    ...box,
    id,
    name: '',
    line: { color: stageColors[type].bar, width: box.width / 12 },
    outline: { d: stageIconPaths[type], width: 24, height: 24, isOpen: true },
    paragraphs: [],
  }
}

/** How what it rests on stands, as a sign in a circle. */
export function badgeShape(
  id: number,
  status: AssumptionStatus,
  middle: { readonly x: number; readonly y: number },
  width: number,
): Shape {
  const color = assumptionColors[status]
  return {
    id,
    name: status,
    x: middle.x - width / 2,
    y: middle.y - width / 2,
    width,
    height: width,
    fill: light.card,
    line: { color, width: 1 },
    radius: width / 2,
    padding: 0,
    paragraphs: [
      {
        text: assumptionSymbols[status],
        size: width * 0.66,
        color,
        isBold: true,
        language: 'en',
        isCentred: true,
      },
    ],
  }
}
