/** How what was found compares with what was sent. */
export interface Count {
  readonly lost: number
  /** How many too many, of those that were sent and of others. */
  readonly twice: number
}

export function countOnce(sent: readonly string[], found: readonly string[]): Count {
  const left = new Map<string, number>()
  for (const text of found) left.set(text, (left.get(text) ?? 0) + 1)
  let lost = 0
  for (const text of sent) {
    const count = left.get(text) ?? 0
    if (count === 0) lost += 1
    left.set(text, count - 1)
  }
  const more = [...left.values()].filter((count) => count > 0)
  return { lost, twice: more.reduce((sum, count) => sum + count, 0) }
}

/** The same for dots by card. */
export function countDots(
  given: ReadonlyMap<string, number>,
  counted: ReadonlyMap<string, number>,
): Count {
  let lost = 0
  let twice = 0
  for (const id of new Set([...given.keys(), ...counted.keys()])) {
    const difference = (counted.get(id) ?? 0) - (given.get(id) ?? 0)
    lost += Math.max(0, -difference)
    twice += Math.max(0, difference)
  }
  return { lost, twice }
}
