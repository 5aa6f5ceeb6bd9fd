import type { LaneBox } from '#shared/drawing/board-layout.ts'
import { titleOf } from '#shared/drawing/picture/draw-board.ts'
import type { Scene } from '#shared/drawing/scene.ts'
import { inLanguage } from '#shared/model/language.ts'
import { drawingTexts } from '#shared/text/areas/formats.ts'
import type { Shape } from '../shapes.ts'
import { cardShape } from './card-shape.ts'
import { connectorsBetween } from './overview-slide.ts'
import { slideMargin, slideTitle, type Slide } from './slide.ts'

const top = 84
const height = 424
const sideWidth = 232
const middleWidth = 290
const middleX = 335
const rightX = 960 - slideMargin - sideWidth
const cardsAtMost = 5
const neighboursAtMost = 8

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

/** As many cards as one slide shows with their neighbours; a card with very many has a slide of its own. */
function sharesOf(scene: Scene, cardIds: readonly string[]): readonly (readonly string[])[] {
  const shares: string[][] = [[]]
  for (const id of cardIds) {
    const last = shares.at(-1) ?? []
    const more = [...last, id]
    const isFull =
      more.length > cardsAtMost ||
      sourcesOf(scene, more).length > neighboursAtMost ||
      targetsOf(scene, more).length > neighboursAtMost
    if (isFull && last.length > 0) shares.push([id])
    else last.push(id)
  }
  return shares
}

function laneSlide(scene: Scene, title: string, cardIds: readonly string[]): Slide {
  const cards = new Map<string, Shape>()
  const ids = { next: 100 }
  placeColumn(scene, cards, ids, cardIds, { x: middleX, width: middleWidth, size: 16, tallest: 92 })
  const side = { width: sideWidth, size: 12, tallest: 60 }
  placeColumn(scene, cards, ids, sourcesOf(scene, cardIds), { ...side, x: slideMargin })
  placeColumn(scene, cards, ids, targetsOf(scene, cardIds), { ...side, x: rightX })
  const own = new Set(cardIds)
  const links = scene.model.links.filter(({ from, to }) => own.has(from) || own.has(to))
  const shown = { ...scene, model: { ...scene.model, links } }
  return {
    layout: 'titleOnly',
    shapes: [slideTitle(title || titleOf(scene), scene.language)],
    connectors: connectorsBetween(shown, cards),
    cards: [...cards.values()],
  }
}

interface ColumnPlace {
  readonly x: number
  readonly width: number
  readonly size: number
  readonly tallest: number
}

function placeColumn(
  scene: Scene,
  cards: Map<string, Shape>,
  ids: { next: number },
  cardIds: readonly string[],
  { x, width, size, tallest }: ColumnPlace,
): void {
  const step = Math.min(tallest + 16, height / Math.max(1, cardIds.length))
  const gap = Math.min(16, step * 0.2)
  const first = top + (height - step * cardIds.length + gap) / 2
  for (const [index, id] of cardIds.entries()) {
    const element = scene.elements.get(id)
    if (element === undefined) continue
    const box = { x, y: first + index * step, width, height: step - gap }
    cards.set(id, cardShape(ids.next++, element, scene, box, size))
  }
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
