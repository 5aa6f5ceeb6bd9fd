import type { Position } from '#shared/model/change-model.ts'

/**
 * The accountability line: at its left what people answer for, at its right what they hope for. It runs from top to
 * bottom between two columns of cards, or steps around the cards of one column that are divided. A card at the wrong
 * side of it says itself what it is.
 */
export interface BeyondLine {
  /** Where it runs and turns, from top to bottom; empty where nothing lies beyond a line. */
  readonly points: readonly Position[]
  /** The cards at the wrong side, with the side that they belong to. */
  readonly strays: ReadonlyMap<string, LineSide>
}

export type LineSide = 'within' | 'beyond'

export interface LineColumn {
  /** Where the line runs before it and after it. */
  readonly left: number
  readonly right: number
  /** From top to bottom. */
  readonly cards: readonly LineCard[]
}

interface LineCard {
  readonly id: string
  readonly y: number
  readonly height: number
}

export const noLine: BeyondLine = { points: [], strays: new Map() }

/** Divides columns so that the fewest cards stray; of such lines the one with the fewest turns. */
export function divideColumns(
  columns: readonly LineColumn[],
  sideOf: (id: string) => LineSide | undefined,
  top: number,
  bottom: number,
): BeyondLine {
  const sided = columns.map((column): SidedColumn => ({ ...column, cards: sides(column, sideOf) }))
  const divided = bestColumn(sided)
  if (divided === undefined) return noLine
  const before = sided.slice(0, divided).flatMap(({ cards }) => cards)
  const after = sided.slice(divided + 1).flatMap(({ cards }) => cards)
  const own = sided[divided]?.cards ?? []
  const strays = new Map<string, LineSide>()
  for (const { id, side } of before) if (side === 'beyond') strays.set(id, side)
  for (const { id, side } of after) if (side === 'within') strays.set(id, side)
  const hasBeyond = [...own, ...after].some(({ side }) => side === 'beyond')
  const column = sided[divided]
  if (!hasBeyond || column === undefined) return { points: [], strays }
  return { points: pointsAlong(column, top, bottom), strays }
}

interface SidedColumn extends LineColumn {
  readonly cards: readonly SidedCard[]
}

interface SidedCard extends LineCard {
  readonly side: LineSide
}

function sides(
  { cards }: LineColumn,
  sideOf: (id: string) => LineSide | undefined,
): readonly SidedCard[] {
  return cards.flatMap((card) => {
    const side = sideOf(card.id)
    return side === undefined ? [] : [{ ...card, side }]
  })
}

/** The column to run beside or through; of equal ones the last, so that the line stands at what it begins. */
function bestColumn(columns: readonly SidedColumn[]): number | undefined {
  let strays = count(columns, 'within')
  let best: { readonly index: number; readonly strays: number; readonly turns: number } | undefined
  for (const [index, column] of columns.entries()) {
    strays -= count([column], 'within')
    const turns = turnsIn(column)
    const isBetter =
      best === undefined || strays < best.strays || (strays === best.strays && turns <= best.turns)
    if (column.cards.length > 0 && isBetter) best = { index, strays, turns }
    strays += count([column], 'beyond')
  }
  return best?.index
}

function count(columns: readonly SidedColumn[], asked: LineSide): number {
  return columns.flatMap(({ cards }) => cards).filter(({ side }) => side === asked).length
}

function turnsIn({ cards }: SidedColumn): number {
  return cards.filter(({ side }, index) => index > 0 && side !== cards[index - 1]?.side).length
}

function pointsAlong(
  { left, right, cards }: SidedColumn,
  top: number,
  bottom: number,
): readonly Position[] {
  const points: Position[] = []
  let last: SidedCard | undefined
  for (const card of cards) {
    const x = card.side === 'beyond' ? left : right
    if (last === undefined) points.push({ x, y: top })
    else if (last.side !== card.side) {
      const y = Math.round((last.y + last.height + card.y) / 2)
      points.push({ x: last.side === 'beyond' ? left : right, y }, { x, y })
    }
    last = card
  }
  const end = points.at(-1)
  return end === undefined ? [] : [...points, { x: end.x, y: bottom }]
}
