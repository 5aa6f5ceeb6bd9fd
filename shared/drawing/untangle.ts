import type { TidyCard } from './tidy.ts'

type Columns = readonly (readonly string[])[]
type Cards = ReadonlyMap<string, TidyCard>
type Places = ReadonlyMap<string, { readonly column: number; readonly rank: number }>

const sweeps = 12

/** Reorders the cards of each column so that links cross less; cards that may not move keep their rank. */
export function untangle(columns: Columns, cards: Cards): Columns {
  let best = columns
  let fewest = crossings(columns, cards)
  let current = columns
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    current = transposed(swept(current, cards, sweep % 2 === 0), cards)
    const count = crossings(current, cards)
    if (count < fewest) {
      best = current
      fewest = count
    }
  }
  return best
}

/** How often links between the same two columns cross. */
export function crossings(columns: Columns, cards: Cards): number {
  const places = placesOf(columns)
  const between = new Map<string, (readonly [number, number])[]>()
  for (const [id, { column, rank }] of places) {
    for (const neighbour of cards.get(id)?.neighbours ?? []) {
      const other = places.get(neighbour)
      // Each link is seen from both its ends; it counts from the left one.
      if (other === undefined || other.column <= column) continue
      const key = `${column} ${other.column}`
      const pairs = between.get(key)
      if (pairs === undefined) between.set(key, [[rank, other.rank]])
      else pairs.push([rank, other.rank])
    }
  }
  let count = 0
  for (const pairs of between.values()) {
    for (const [index, one] of pairs.entries()) {
      for (let next = index + 1; next < pairs.length; next++) {
        const other = pairs[next]
        if (other !== undefined && (one[0] - other[0]) * (one[1] - other[1]) < 0) count += 1
      }
    }
  }
  return count
}

function placesOf(columns: Columns): Places {
  return new Map(
    columns.flatMap((ids, column) =>
      ids.map((id, index) => [id, { column, rank: (index + 0.5) / ids.length }] as const),
    ),
  )
}

/** One pass over the columns: every card goes to the middle of its neighbours on the side that has been passed. */
function swept(columns: Columns, cards: Cards, isRightward: boolean): Columns {
  const result = [...columns]
  const order = columns.map((_, index) => index)
  for (const column of isRightward ? order : order.toReversed()) {
    const places = placesOf(result)
    const ids = result[column] ?? []
    const middle = (id: string): number => {
      const own = places.get(id)?.rank ?? 0
      const ranks = (cards.get(id)?.neighbours ?? []).flatMap((neighbour) => {
        const other = places.get(neighbour)
        const isPassed =
          other !== undefined && (isRightward ? other.column < column : other.column > column)
        return isPassed ? [other.rank] : []
      })
      return ranks.length === 0 ? own : ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length
    }
    const middles = new Map(ids.map((id) => [id, middle(id)]))
    const movable = ids
      .filter((id) => cards.get(id)?.canMove)
      .toSorted((one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0))
    let next = 0
    result[column] = ids.map((id) => (cards.get(id)?.canMove ? (movable[next++] ?? id) : id))
  }
  return result
}

/** Swaps neighbours in a column where that takes crossings away. */
function transposed(columns: Columns, cards: Cards): Columns {
  const result = columns.map((ids) => [...ids])
  for (const ids of result) {
    const places = placesOf(result)
    for (let index = 0; index + 1 < ids.length; index++) {
      const [upper, lower] = [ids[index], ids[index + 1]]
      if (upper === undefined || lower === undefined) continue
      if (!cards.get(upper)?.canMove || !cards.get(lower)?.canMove) continue
      if (inversions(upper, lower, cards, places) > inversions(lower, upper, cards, places)) {
        ids[index] = lower
        ids[index + 1] = upper
      }
    }
  }
  return result
}

/** How often the links of two cards cross when the first stands above the second. */
function inversions(upper: string, lower: string, cards: Cards, places: Places): number {
  let count = 0
  for (const one of cards.get(upper)?.neighbours ?? []) {
    const from = places.get(one)
    for (const other of cards.get(lower)?.neighbours ?? []) {
      const to = places.get(other)
      if (from !== undefined && to?.column === from.column && from.rank > to.rank) count += 1
    }
  }
  return count
}
