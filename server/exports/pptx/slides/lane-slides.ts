import type { LaneBox } from '#shared/drawing/board-layout.ts'
import { titleOf } from '#shared/drawing/picture/draw-board.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import type { Element } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import type { SlideColumn } from '../drawing/route.ts'
import type { Card } from '../drawing/shapes.ts'
import { cardHeight, cardShape, idsOfCard, type CardStyle } from './card-shape.ts'
import { cardNotes } from './card-notes.ts'
import { indicatorLines } from './indicator-lines.ts'
import { drawLinks } from './links.ts'
import {
  firstIds,
  footTop,
  slideFoot,
  slideMargin,
  slideSize,
  slideTitle,
  type Slide,
} from './slide.ts'

const top = 66
const height = footTop - 8 - top
const full = slideSize.width - 2 * slideMargin
const cardsAtMost = 5
const neighboursAtMost = 7
const gapBetween = 14

/** A lane's cards in the middle, what they follow from on the left, what they lead to on the right. */
export function laneSlides(scene: Scene, lane: LaneBox): readonly Slide[] {
  const { language, model } = scene
  const words = inLanguage(lane.lane?.title, language, model.primaryLanguage)
  const title =
    lane.lane === undefined
      ? drawingTexts.parking[language]
      : words || drawingTexts.untitled[language]
  const shares = sharesOf(scene, lane.cardIds)
  return shares.map((cardIds, index) => {
    const count = shares.length === 1 ? '' : ` (${index + 1}/${shares.length})`
    return laneSlide(scene, `${title}${count}`, cardIds)
  })
}

/** The fewest slides that have room, with about as many cards on each: none is left for a single last one. */
function sharesOf(scene: Scene, cardIds: readonly string[]): readonly (readonly string[])[] {
  const fewest = sharesWithin(scene, cardIds, cardsAtMost)
  for (let most = Math.ceil(cardIds.length / fewest.length); most < cardsAtMost; most++) {
    const even = sharesWithin(scene, cardIds, most)
    if (even.length === fewest.length) return even
  }
  return fewest
}

/** As many cards as one slide shows with their neighbours; a card with very many has a slide of its own. */
function sharesWithin(
  scene: Scene,
  cardIds: readonly string[],
  most: number,
): readonly (readonly string[])[] {
  const shares: string[][] = [[]]
  for (const id of cardIds) {
    const last = shares.at(-1) ?? []
    const more = [...last, id]
    const isFull =
      more.length > most ||
      sourcesOf(scene, more).length > neighboursAtMost ||
      targetsOf(scene, more).length > neighboursAtMost
    if (isFull && last.length > 0) shares.push([id])
    else last.push(id)
  }
  return shares
}

function laneSlide(scene: Scene, title: string, cardIds: readonly string[]): Slide {
  const sources = sourcesOf(scene, cardIds)
  const targets = targetsOf(scene, cardIds)
  const cards = new Map<string, Card>()
  const own = new Set(cardIds)
  const columns = columnsFor(sources, cardIds, targets).map((place) =>
    placeColumn(scene, cards, place, place.ids === cardIds),
  )
  const links = scene.model.links.filter(
    ({ from, to }) => (own.has(from) || own.has(to)) && cards.has(from) && cards.has(to),
  )
  const { connectors, badges, knots } = drawLinks(scene, links, columns, cards, 14)
  return {
    layout: 'titleOnly',
    shapes: [slideTitle(title || titleOf(scene), scene.language), ...slideFoot(scene), ...knots],
    connectors,
    cards: [...cards.values()],
    marks: badges,
    notes: cardIds.flatMap((id) => cardNotes(scene, id)),
  }
}

interface ColumnPlace {
  readonly ids: readonly string[]
  readonly x: number
  readonly width: number
  readonly size: number
}

/** The whole width is used: where nothing comes before or after, what is there is larger. */
function columnsFor(
  sources: readonly string[],
  own: readonly string[],
  targets: readonly string[],
): readonly ColumnPlace[] {
  if (sources.length === 0 && targets.length === 0) {
    const width = 620
    return [{ ids: own, x: (slideSize.width - width) / 2, width, size: 18 }]
  }
  const [middle, side] = sources.length > 0 && targets.length > 0 ? [308, 240] : [440, 368]
  const size = middle > 400 ? 18 : 16
  const sideSize = side > 300 ? 14 : 12.5
  const places: ColumnPlace[] = []
  let x: number = slideMargin
  const add = (ids: readonly string[], width: number, letters: number): void => {
    if (ids.length === 0) return
    places.push({ ids, x, width, size: letters })
    x += width + (full - middle - side * (side > 300 ? 1 : 2)) / (side > 300 ? 1 : 2)
  }
  add(sources, side, sideSize)
  add(own, middle, size)
  add(targets, side, sideSize)
  return places
}

interface Placed {
  readonly id: string
  readonly element: Element
  readonly style: CardStyle
  readonly height: number
}

function placeColumn(
  scene: Scene,
  cards: Map<string, Card>,
  { ids, x, width, size }: ColumnPlace,
  isOwn: boolean,
): SlideColumn {
  const placed = fitColumn(scene, ids, width, size, isOwn)
  const needed = placed.reduce((sum, card) => sum + card.height, 0)
  // Beyond all measure cards are squeezed, and their letters with them.
  const squeeze = Math.min(1, (height - 4 * (placed.length - 1)) / needed)
  const spare = height - needed * squeeze
  const gap = Math.min(4 * gapBetween, spare / (placed.length + 1))
  const boxes = new Map<string, Card['shape']>()
  let y = top + (spare - gap * (placed.length - 1)) / 2
  for (const { id, element, style, height: own } of placed) {
    const box = { x, y, width, height: own * squeeze }
    const card = cardShape(firstIds.card + cards.size * idsOfCard, element, scene, box, style)
    cards.set(id, card)
    boxes.set(id, card.shape)
    y += box.height + gap
  }
  return { left: x, right: x + width, boxes }
}

/** A column's cards with their descriptions; where they are too many without, and in letters of ten points at least. */
function fitColumn(
  scene: Scene,
  ids: readonly string[],
  width: number,
  largest: number,
  isOwn: boolean,
): readonly Placed[] {
  const at = (size: number, hasWords: boolean): readonly Placed[] =>
    ids.flatMap((id) => {
      const element = scene.elements.get(id)
      if (element === undefined) return []
      const words = inLanguage(element.description, scene.language, scene.model.primaryLanguage)
      const below = [
        ...(hasWords && words !== '' ? [words] : []),
        ...(isOwn ? indicatorLines(scene, id) : []),
      ]
      const style = { size, hasLabel: true, below }
      const needed = cardHeight(element, scene, width, style) + size * 0.8
      return [{ id, element, style, height: needed }]
    })
  const fits = (placed: readonly Placed[]): boolean =>
    placed.reduce((sum, card) => sum + card.height + gapBetween, -gapBetween) <= height
  const told = at(largest, isOwn)
  if (fits(told)) return told
  for (let size = largest; size > 10; size -= 0.5) {
    const placed = at(size, false)
    if (fits(placed)) return placed
  }
  return at(10, false)
}

/** Cards outside the share that lead to it; one that does both stands on the left. */
function sourcesOf({ model }: Scene, cardIds: readonly string[]): readonly string[] {
  const own = new Set(cardIds)
  const sources = model.links.filter(({ from, to }) => own.has(to) && !own.has(from))
  return [...new Set(sources.map(({ from }) => from))]
}

function targetsOf(scene: Scene, cardIds: readonly string[]): readonly string[] {
  const own = new Set(cardIds)
  const before = new Set(sourcesOf(scene, cardIds))
  const targets = scene.model.links.filter(
    ({ from, to }) => own.has(from) && !own.has(to) && !before.has(to),
  )
  return [...new Set(targets.map(({ to }) => to))]
}
