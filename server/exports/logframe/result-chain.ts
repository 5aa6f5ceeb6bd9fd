import type { ChangeModel, Element } from '#shared/model/change-model.ts'
import { linkTraits } from '#shared/model/link-traits.ts'
import { stages } from '#shared/model/stages.ts'

/** A row of a logical framework: an element, its number and what it is numbered under. */
export interface Result {
  readonly element: Element
  /** Such as `2`, and `2.1` for what leads there. */
  readonly number: string
  readonly parent: Result | undefined
  /** Others that it leads to: it stands in one place only. */
  readonly alsoTo: readonly Result[]
}

/** The chain of a board by level, as every framework has it. */
export interface ResultChain {
  readonly impacts: readonly Result[]
  readonly outcomes: readonly Result[]
  readonly outputs: readonly Result[]
  readonly activities: readonly Result[]
  readonly means: readonly Element[]
  readonly conditions: readonly Element[]
  readonly unintended: readonly Element[]
}

/** Walks through the board from its ends to its beginnings; what leads to several results stands under the first. */
export function resultChain(model: ChangeModel): ResultChain {
  const placed = model.elements.filter(({ parked }) => parked !== true)
  const conditions = placed.filter(({ condition }) => condition === true)
  const isUnintended = ({ polarity, intended }: Element) =>
    polarity === 'negative' || intended === false
  const unintended = placed.filter((element) => isUnintended(element) && element.condition !== true)
  const own = placed.filter((element) => element.condition !== true && !isUnintended(element))
  const next = stepsOf(model)

  const impacts = numbered(
    own.filter(({ type }) => stages[type].isGoal),
    [],
    next,
  )
  const changes = own.filter(({ type }) => stages[type].isChange && !stages[type].isGoal)
  const outcomes = numbered(latestFirst(changes), [], next)
  const outputs = numbered(
    own.filter(({ type }) => stages[type].isDelivery),
    outcomes,
    next,
  )
  const activities = numbered(
    own.filter(({ type }) => stages[type].isWork),
    [...outputs, ...outcomes],
    next,
  )
  const means = own.filter(({ type }) => isBeforeWork(stages[type].level))
  return { impacts, outcomes, outputs, activities, means, conditions, unintended }
}

function isBeforeWork(level: number | undefined): boolean {
  const ofWork = Object.values(stages).find(({ isWork }) => isWork)?.level ?? 0
  return level !== undefined && level < ofWork
}

const horizonOrder = ['long', 'medium', 'short', undefined] as const

/** What comes last in time stands nearest to the impact. */
function latestFirst(elements: readonly Element[]): readonly Element[] {
  const place = ({ horizon }: Element) => horizonOrder.indexOf(horizon)
  return elements.toSorted((one, other) => place(one) - place(other))
}

/** Where each element leads to, by the links that are steps of the chain. */
function stepsOf({ links }: ChangeModel): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>()
  for (const { from, to, kind } of links)
    if (linkTraits[kind].isCausal) next.set(from, [...(next.get(from) ?? []), to])
  return next
}

function numbered(
  elements: readonly Element[],
  above: readonly Result[],
  next: ReadonlyMap<string, readonly string[]>,
): readonly Result[] {
  const byId = new Map(above.map((result) => [result.element.id, result]))
  const place = new Map(above.map((result, index) => [result, index]))
  const places = elements.map((element) => ({
    element,
    parents: above.length === 0 ? [] : parentsOf(element, byId, place, next),
  }))
  const counts = new Map<Result | undefined, number>()
  const results = places.map(({ element, parents }): Result => {
    const [parent, ...others] = parents
    const count = (counts.get(parent) ?? 0) + 1
    counts.set(parent, count)
    const number = above.length === 0 ? `${count}` : `${parent?.number ?? '0'}.${count}`
    return { element, number, parent, alsoTo: others }
  })
  const order = (result: Result) => (result.parent && place.get(result.parent)) ?? above.length
  return results.toSorted((one, other) => order(one) - order(other))
}

/** The results above that an element leads to in the fewest steps, in their order. */
function parentsOf(
  element: Element,
  above: ReadonlyMap<string, Result>,
  place: ReadonlyMap<Result, number>,
  next: ReadonlyMap<string, readonly string[]>,
): readonly Result[] {
  const seen = new Set([element.id])
  let reached = new Set(seen)
  while (reached.size > 0) {
    const further = [...reached].flatMap((id) => next.get(id) ?? []).filter((id) => !seen.has(id))
    reached = new Set(further)
    const here = [...reached].flatMap((id) => above.get(id) ?? [])
    if (here.length > 0)
      return here.toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0))
    for (const id of reached) seen.add(id)
  }
  return []
}
