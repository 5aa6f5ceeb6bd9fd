import type { ChangeModel, Element } from './change-model.ts'
import { collectionNames, type CollectionName } from './collections.ts'
import { valuationItemIdAt } from './id.ts'
import { isSameJson } from './same.ts'

/** How many records came, went and say something else. */
export interface ListDifference {
  readonly added: number
  readonly removed: number
  readonly changed: number
}

export interface Difference {
  /** A card that only stands elsewhere is moved, not changed. */
  readonly elements: ListDifference & { readonly moved: number }
  readonly links: ListDifference
  /** Everything else that differs: lanes, assumptions, indicators, the title of the board, … */
  readonly other: number
}

/** What differs between two states of a board; without an earlier one everything is added. */
export function differenceBetween(before: ChangeModel | undefined, after: ChangeModel): Difference {
  const others = collectionNames.filter((name) => name !== 'elements' && name !== 'links')
  return {
    elements: elementsBetween(before?.elements ?? [], after.elements),
    links: listBetween(before?.links ?? [], after.links),
    other:
      others
        .map((name) => listBetween(recordsOf(before, name), recordsOf(after, name)))
        .reduce((sum, { added, removed, changed }) => sum + added + removed + changed, 0) +
      (before === undefined ? 0 : factsBetween(before, after)),
  }
}

function elementsBetween(
  before: readonly Element[],
  after: readonly Element[],
): Difference['elements'] {
  const all = listBetween(before, after)
  const inPlace = listBetween(before.map(withoutPlace), after.map(withoutPlace))
  return { ...inPlace, moved: all.changed - inPlace.changed }
}

function withoutPlace(element: Element): object {
  const { position: _, order: __, ...rest } = element
  return rest
}

function listBetween(before: readonly object[], after: readonly object[]): ListDifference {
  const earlier = new Map(before.map((record) => [keyOf(record), record]))
  const later = new Map(after.map((record) => [keyOf(record), record]))
  const kept = [...later].filter(([key]) => earlier.has(key))
  return {
    added: later.size - kept.length,
    removed: earlier.size - kept.length,
    changed: kept.filter(([key, record]) => !isSameJson(earlier.get(key), record)).length,
  }
}

// Tallies have no id: they are known by what they are about.
function keyOf(record: object): string {
  if ('id' in record) return String(record.id)
  return 'elementId' in record ? String(record.elementId) : ''
}

function recordsOf(model: ChangeModel | undefined, name: CollectionName): readonly object[] {
  if (model === undefined) return []
  if (name !== 'valuationItems') return model[name] ?? []
  return (model.valuation?.items ?? []).map((item, index) => ({
    ...item,
    id: item.id ?? valuationItemIdAt(index),
  }))
}

function factsBetween(before: ChangeModel, after: ChangeModel): number {
  const earlier = factsOf(before)
  const later = factsOf(after)
  const keys = new Set([...Object.keys(earlier), ...Object.keys(later)])
  return [...keys].filter((key) => !isSameJson(earlier[key], later[key])).length
}

function factsOf(model: ChangeModel): Record<string, unknown> {
  const lists = new Set<string>(collectionNames)
  const { items: _, ...valuation } = model.valuation ?? {}
  return {
    ...Object.fromEntries(Object.entries(model).filter(([key]) => !lists.has(key))),
    valuation: Object.keys(valuation).length === 0 ? undefined : valuation,
  }
}
