import type { ListedContribution } from '#shared/workshop/contribution.ts'
import { findDuplicates } from '#shared/workshop/duplicates.ts'

/** For each card that others say too: how many say it. */
export function repeatsOf(cards: readonly ListedContribution[]): ReadonlyMap<string, number> {
  return new Map(groupsOf(cards).flatMap(({ ids }) => ids.map((id) => [id, ids.length] as const)))
}

/** The cards that most people wrote, one of each kind, then the oldest. */
export function mostSaid(cards: readonly ListedContribution[], count: number): readonly string[] {
  const groups = groupsOf(cards).toSorted((one, other) => other.ids.length - one.ids.length)
  const repeated = new Set(groups.flatMap(({ ids }) => ids))
  const heads = groups.flatMap(({ ids }) => ids.slice(0, 1))
  const others = cards.filter(({ id }) => !repeated.has(id)).map(({ id }) => id)
  return [...heads, ...others].slice(0, count)
}

function groupsOf(cards: readonly ListedContribution[]) {
  // Everybody wrote in a language of their own; what one text is in, nobody has said.
  return findDuplicates(cards.map(({ id, text }) => ({ id, title: { und: text } })))
}
