import { parkingId } from '#shared/drawing/board-layout.ts'
import { titleOf } from '#shared/drawing/picture/draw-board.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { light, stageColors } from '#shared/drawing/tokens.ts'
import { inLanguage } from '#shared/model/language.ts'
import { bookletTexts } from '#shared/text/areas/booklet.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import { slideTexts } from '#shared/text/areas/slides.ts'
import type { SlideColumn } from '../drawing/route.ts'
import type { Card, Shape } from '../drawing/shapes.ts'
import { cardShape, iconShape, idsOfCard } from './card-shape.ts'
import { lineShapes } from './line-shapes.ts'
import { legend } from './legend.ts'
import { drawLinks } from './links.ts'
import {
  area,
  cardsHeight,
  cardsTop,
  cardWidthOf,
  gapBelow,
  heightsOf,
  planOverview,
  titleFits,
  titleIcon,
  titleRoom,
  titleSizes,
  type OverviewPlan,
  type ShownLane,
} from './overview-plan.ts'
import { firstIds, slideFoot, slideTitle, type Slide } from './slide.ts'

/** All lanes beside each other with every card and every link, or those that matter most where there are too many. */
export function overviewSlide(scene: Scene): Slide {
  const { language, model } = scene
  const plan = planOverview(scene)
  const shapes: Shape[] = []
  const columns: SlideColumn[] = []
  const cards = new Map<string, Card>()
  const titles = largestTitles(scene, plan)
  let left: number = area.left
  for (const [index, lane] of plan.lanes.entries()) {
    const count = plan.columns[index] ?? 1
    shapes.push(...laneShapes(scene, lane, 10 + index * 4, left, count, plan, titles))
    columns.push(...placeCards(scene, lane, left, count, plan, cards))
    left += count * plan.columnWidth
  }
  const shown = model.links.filter(({ from, to }) => cards.has(from) && cards.has(to))
  const { connectors, badges, knots } = drawLinks(scene, shown, columns, cards, 11)
  const samples = legend(scene, connectors, area.left + 4, area.bottom + 4)
  const all = plan.lanes.reduce((sum, { box }) => sum + box.cardIds.length, 0)
  const notice =
    plan.lanes.length === 0
      ? drawingTexts.emptyBoard[language]
      : cards.size < all
        ? slideTexts.mostLinked[language](cards.size, all)
        : ''
  return {
    layout: 'titleOnly',
    shapes: [
      slideTitle(titleOf(scene), language),
      ...slideFoot(scene),
      ...shapes,
      ...samples.shapes,
      ...knots,
    ],
    connectors: [...connectors, ...samples.connectors],
    cards: [...cards.values()],
    marks: [...lineShapes(scene, columns), ...badges, ...noticeShapes(notice, language)],
    notes: [notice, bookletTexts.howToRead[language]].filter(Boolean),
  }
}

function laneShapes(
  scene: Scene,
  shown: ShownLane,
  id: number,
  left: number,
  columns: number,
  plan: OverviewPlan,
  { size, hasIcons }: TitleLook,
): readonly Shape[] {
  const { lane } = shown.box
  const text = laneTitle(scene, shown)
  const color = lane === undefined ? light.border : stageColors[lane.type].bar
  const x = left + (plan.columnWidth - cardWidthOf(plan)) / 2
  const width = columns * plan.columnWidth - (plan.columnWidth - cardWidthOf(plan))
  const icon = { x, y: area.top + 12, width: titleIcon, height: titleIcon }
  return [
    {
      id,
      name: '',
      x: left + 2,
      y: area.top,
      width: columns * plan.columnWidth - 4,
      height: area.bottom - area.top,
      fill: light.lane,
      line: { color: light.line, width: 0.75 },
      radius: 7,
      paragraphs: [],
    },
    {
      id: id + 1,
      name: text,
      x: hasIcons ? x + titleIcon + 4 : x,
      y: area.top + 1,
      width: titleRoom(columns, plan, hasIcons),
      height: area.headHeight - 3,
      padding: 0,
      paragraphs: [{ text, size, color: light.ink, isBold: true, language: scene.language }],
    },
    {
      id: id + 2,
      name: '',
      x,
      y: area.top + area.headHeight - 2,
      width,
      height: 2,
      fill: color,
      paragraphs: [],
    },
    ...(lane === undefined || !hasIcons ? [] : [iconShape(id + 3, lane.type, icon)]),
  ]
}

interface TitleLook {
  readonly size: number
  readonly hasIcons: boolean
}

/**
 * The size at which the titles of all lanes stand unbroken; the smallest, without icons, where some lane has no room
 * even for that.
 */
function largestTitles(scene: Scene, plan: OverviewPlan): TitleLook {
  const fits = ({ size, hasIcons }: TitleLook): boolean =>
    plan.lanes.every((lane, index) => {
      const room = titleRoom(plan.columns[index] ?? 1, plan, hasIcons)
      return titleFits(laneTitle(scene, lane), room, size)
    })
  const looks = [true, false].flatMap((hasIcons) => titleSizes.map((size) => ({ size, hasIcons })))
  return looks.find(fits) ?? { size: 8, hasIcons: false }
}

/** With the number of its cards where not all of them are shown. */
function laneTitle({ language, model }: Scene, { box, cardIds }: ShownLane): string {
  const title =
    box.id === parkingId
      ? drawingTexts.parking[language]
      : inLanguage(box.lane?.title, language, model.primaryLanguage)
  const isWhole = box.cardIds.length === cardIds.length
  return isWhole ? title : `${title} (${box.cardIds.length})`
}

/** Cards from top to bottom, the room that is left shared between them. */
function placeCards(
  scene: Scene,
  { cardIds }: ShownLane,
  left: number,
  count: number,
  plan: OverviewPlan,
  cards: Map<string, Card>,
): readonly SlideColumn[] {
  const width = cardWidthOf(plan)
  const inset = (plan.columnWidth - width) / 2
  return shares(heightsOf(scene, cardIds, plan), count).map((indexes, column) => {
    const x = left + column * plan.columnWidth + inset
    const heights = indexes.map(({ height }) => height)
    const spare = cardsHeight - heights.reduce((sum, height) => sum + height, 0)
    const between = Math.max(0, spare / (heights.length + 1))
    const boxes = new Map<string, Card['shape']>()
    let y = cardsTop + Math.min(between, 60)
    const step =
      heights.length < 2
        ? between
        : Math.max(0, spare - 2 * Math.min(between, 60)) / (heights.length - 1)
    if (heights.length === 1) y = cardsTop + between
    for (const { index, height } of indexes) {
      const id = cardIds[index]
      const element = id === undefined ? undefined : scene.elements.get(id)
      if (id !== undefined && element !== undefined) {
        const box = { x, y, width, height: height - gapBelow(plan) }
        const number = firstIds.card + cards.size * idsOfCard
        const card = cardShape(number, element, scene, box, { size: plan.size, hasLabel: false })
        cards.set(id, card)
        boxes.set(id, card.shape)
      }
      y += height + step
    }
    return { left: x, right: x + width, boxes }
  })
}

interface Share {
  readonly index: number
  readonly height: number
}

/** Heights over columns, each filled as far as the others. */
function shares(heights: readonly number[], count: number): readonly (readonly Share[])[] {
  const columns: Share[][] = Array.from({ length: count }, () => [])
  const total = heights.reduce((sum, height) => sum + height, 0)
  const fair = Math.min(cardsHeight, total / count + (heights[0] ?? 0) / 2)
  let column = 0
  let filled = 0
  for (const [index, height] of heights.entries()) {
    if (filled > 0 && filled + height > (column < count - 1 ? fair : Infinity)) {
      column += 1
      filled = 0
    }
    columns[column]?.push({ index, height })
    filled += height
  }
  return columns
}

function noticeShapes(text: string, language: string): readonly Shape[] {
  if (text === '') return []
  return [
    {
      id: 5,
      name: text,
      x: area.left + 16,
      y: 46,
      width: area.width - 32,
      height: 14,
      padding: 0,
      paragraphs: [{ text, size: 10, color: light.muted, language }],
    },
  ]
}
