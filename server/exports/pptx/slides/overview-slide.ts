import { parkingId, type LaneBox } from '#shared/drawing/board-layout.ts'
import { breakLines, textWidth } from '#shared/drawing/measure-text.ts'
import { titleOf } from '#shared/drawing/picture/draw-board.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import { inLanguage } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import { linkKindTexts } from '#shared/text/areas/stages.ts'
import type { Connector, Shape } from '../shapes.ts'
import { boldFactor, cardShape, cardWords, linesHeight, paddingOf } from './card-shape.ts'
import { slideMargin, slideSize, slideTitle, type Slide } from './slide.ts'

const top = 78
const headHeight = 34
const areaWidth = slideSize.width - 2 * slideMargin
const areaHeight = slideSize.height - top - headHeight - 22
const sizesTried = [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4]

/** How a size of letters lets the lanes share the slide's width. */
interface Plan {
  readonly size: number
  readonly columnWidth: number
  /** How many columns each lane takes. */
  readonly columns: readonly number[]
}

/** All lanes beside each other, with every card and every link, in letters as large as the slide lets them be. */
export function overviewSlide(scene: Scene): Slide {
  const lanes = scene.layout.lanes
  const plan = planFor(scene, lanes)
  const titles: Shape[] = []
  const cards = new Map<string, Shape>()
  let left = slideMargin
  for (const [index, lane] of lanes.entries()) {
    const columns = plan.columns[index] ?? 1
    const width = columns * plan.columnWidth
    titles.push(laneTitle(scene, lane, 3 + index, left, width - gapOf(plan) / 2, plan))
    placeCards(scene, lane, left, columns, plan, cards, 100)
    left += width
  }
  return {
    layout: 'titleOnly',
    shapes: [slideTitle(titleOf(scene), scene.language), ...titles],
    connectors: connectorsBetween(scene, cards),
    cards: [...cards.values()],
  }
}

/** The links whose cards are both there. */
export function connectorsBetween(
  { model, language }: Scene,
  cards: ReadonlyMap<string, Shape>,
): readonly Connector[] {
  const firstId = 10_000
  return model.links.flatMap(({ from, to, kind }, index) => {
    const one = cards.get(from)
    const other = cards.get(to)
    if (one === undefined || other === undefined || one === other) return []
    const name = `${one.name} → ${linkKindTexts[kind][language]} → ${other.name}`
    return [{ id: firstId + index, name, kind, from: one, to: other }]
  })
}

/** The largest letters at which all cards fit and no word has to be broken. */
function planFor(scene: Scene, lanes: readonly LaneBox[]): Plan {
  for (const size of sizesTried) {
    const plan = planAt(scene, lanes, size)
    if (plan !== undefined) return plan
  }
  const columns = lanes.map(({ cardIds }) => Math.max(1, Math.ceil(cardIds.length / 26)))
  return { size: 4, columns, columnWidth: areaWidth / Math.max(1, sum(columns)) }
}

function planAt(scene: Scene, lanes: readonly LaneBox[], size: number): Plan | undefined {
  let columns = lanes.map(() => 1)
  const widest = widestWord(scene, size)
  // Narrower columns make taller cards, which may take more columns.
  for (let attempt = 0; attempt < 5; attempt++) {
    const plan = { size, columns, columnWidth: areaWidth / Math.max(1, sum(columns)) }
    if (widest > textRoom(plan)) return undefined
    const needed = lanes.map(({ cardIds }) =>
      columnsFor(cardIds.map((id) => cardHeight(scene, id, plan) + gapBelow(plan))),
    )
    if (needed.every((count, index) => count <= (columns[index] ?? 1))) return plan
    columns = needed.map((count, index) => Math.max(count, columns[index] ?? 1))
  }
  return undefined
}

/** Words so long that no slide holds them are broken. */
function widestWord(scene: Scene, size: number): number {
  const words = [...scene.elements.values()].flatMap((element) =>
    cardWords(element, scene).text.split(/[\s/-]/u),
  )
  const widths = words.map((word) => textWidth(word, size))
  return widths.reduce((most, width) => (width < size * 11 ? Math.max(most, width) : most), 0)
}

function textRoom(plan: Plan): number {
  return plan.columnWidth - gapOf(plan) - 2 * paddingOf(plan.size)
}

function columnsFor(heights: readonly number[]): number {
  let columns = 1
  let filled = 0
  for (const height of heights) {
    if (filled > 0 && filled + height > areaHeight) {
      columns += 1
      filled = 0
    }
    filled += height
  }
  return columns
}

function placeCards(
  scene: Scene,
  { cardIds }: LaneBox,
  left: number,
  columns: number,
  plan: Plan,
  cards: Map<string, Shape>,
  firstId: number,
): void {
  const heights = cardIds.map((id) => cardHeight(scene, id, plan) + gapBelow(plan))
  const isFull = sum(heights) > areaHeight * columns
  // A board beyond all measure has its cards lie over each other rather than off the slide.
  const squeeze = isFull ? (areaHeight * columns) / sum(heights) : 1
  const spare = columns === 1 ? Math.max(0, areaHeight - sum(heights)) / 2 : 0
  let column = 0
  let y = 0
  for (const [index, id] of cardIds.entries()) {
    const element = scene.elements.get(id)
    const height = (heights[index] ?? 0) * squeeze
    if (y > 0 && y + height > areaHeight + 1 && column < columns - 1) {
      column += 1
      y = 0
    }
    if (element !== undefined) {
      const box = {
        x: left + column * plan.columnWidth,
        y: top + headHeight + 8 + spare + y,
        width: plan.columnWidth - gapOf(plan),
        height: height - gapBelow(plan) * squeeze,
      }
      cards.set(id, cardShape(firstId + cards.size, element, scene, box, plan.size, false))
    }
    y += height
  }
}

function laneTitle(
  { language, model }: Scene,
  { lane, id }: LaneBox,
  shapeId: number,
  x: number,
  width: number,
  plan: Plan,
): Shape {
  const words = inLanguage(lane?.title, language, model.primaryLanguage)
  const text = id === parkingId ? drawingTexts.parking[language] : words
  const color = lane === undefined ? light.border : stageColors[lane.type].bar
  let size = 13
  const columnRoom = width - gapOf(plan) / 2
  const room = columnRoom - 8
  const fits = (): boolean =>
    linesHeight(breakLines(text, room, size * boldFactor).length, size) <= headHeight &&
    text.split(/\s/).every((word) => textWidth(word, size * boldFactor) <= room)
  while (size > 6 && !fits()) size -= 0.5
  return {
    id: shapeId,
    name: text,
    x,
    y: top,
    width: columnRoom,
    height: headHeight,
    fill: color,
    radius: 5,
    padding: 4,
    paragraphs: [
      {
        text,
        size,
        color: lane === undefined ? light.ink : stageColors[lane.type].onBar,
        isBold: true,
        language,
        isCentred: true,
      },
    ],
  }
}

/** Room for the links between columns. */
function gapOf({ columnWidth }: Plan): number {
  return Math.min(34, columnWidth * 0.17)
}

function gapBelow({ size }: Plan): number {
  return Math.max(2, size * 0.6)
}

function cardHeight(scene: Scene, id: string, plan: Plan): number {
  const element = scene.elements.get(id)
  const text = element === undefined ? '' : cardWords(element, scene).text
  const lines = breakLines(text, textRoom(plan), plan.size)
  return linesHeight(Math.max(1, lines.length), plan.size) + paddingOf(plan.size) + 3
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
