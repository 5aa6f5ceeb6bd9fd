import type { Assumption, ChangeModel } from './change-model.ts'

/**
 * The assumptions that each link and element rests on, by its id. An assumption says what it is on; a link may name
 * those of others as its own too.
 */
export function assumptionsByRef({
  assumptions,
  links,
}: Pick<ChangeModel, 'assumptions' | 'links'>): ReadonlyMap<string, readonly Assumption[]> {
  const byId = new Map(assumptions.map((assumption) => [assumption.id, assumption]))
  const sets = new Map<string, Set<Assumption>>()
  const add = (ref: string, assumption: Assumption): void => {
    const set = sets.get(ref) ?? new Set()
    sets.set(ref, set.add(assumption))
  }
  for (const assumption of assumptions) add(assumption.on.ref, assumption)
  for (const link of links) {
    for (const id of link.assumptionIds) {
      const assumption = byId.get(id)
      if (assumption !== undefined) add(link.id, assumption)
    }
  }
  return new Map([...sets].map(([ref, set]) => [ref, [...set]]))
}
