import type { Result } from './view.ts'

/** Cards by their dots, best first; equal ones share a rank and stand in the order of `order`. */
export function rankResults(
  dotsByElement: ReadonlyMap<string, number>,
  order: readonly string[],
): readonly Result[] {
  const places = new Map(order.map((id, place) => [id, place]))
  const placeOf = (id: string) => places.get(id) ?? order.length
  const sorted = [...dotsByElement]
    .filter(([, dots]) => dots > 0)
    .toSorted(([a, dotsA], [b, dotsB]) => dotsB - dotsA || placeOf(a) - placeOf(b))
  return sorted.map(([elementId, dots]) => ({
    elementId,
    dots,
    rank: 1 + sorted.filter(([, other]) => other > dots).length,
  }))
}

/** The best ones; more than asked where several share the last place, so that nobody loses by the order. */
export function topResults(results: readonly Result[], count: number): readonly Result[] {
  return results.filter(({ rank }) => rank <= count)
}
