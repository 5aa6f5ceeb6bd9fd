import type { BoardFacts } from '#shared/document/read.ts'

/** The cards that people have put beyond the accountability line. */
export function beyondCards(facts: BoardFacts): ReadonlySet<string> {
  const line = facts['accountabilityLine']
  if (typeof line !== 'object' || line === null || !('beyond' in line)) return new Set()
  const { beyond } = line
  return new Set(Array.isArray(beyond) ? beyond.filter((id) => typeof id === 'string') : [])
}
