/**
 * The groups in which everything can be reached from everything else, in the order of `ids`: Tarjan's strongly
 * connected components (SIAM Journal on Computing 1, 1972), without those of a single member. Its own stack instead
 * of recursion: a chain may be as long as a board is large.
 */
export function knots(
  ids: readonly string[],
  next: (id: string) => readonly string[],
): readonly (readonly string[])[] {
  const place = new Map(ids.map((id, index) => [id, index]))
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const isOpen = new Set<string>()
  const found: string[][] = []

  function lower(id: string, value: number): void {
    low.set(id, Math.min(low.get(id) ?? value, value))
  }

  function enter(id: string): { readonly id: string; readonly rest: Iterator<string> } {
    index.set(id, index.size)
    lower(id, index.size - 1)
    open.push(id)
    isOpen.add(id)
    return { id, rest: next(id)[Symbol.iterator]() }
  }

  function close(root: string): void {
    const group = open.splice(open.lastIndexOf(root))
    for (const id of group) isOpen.delete(id)
    if (group.length > 1)
      found.push(group.toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)))
  }

  for (const start of ids) {
    if (index.has(start)) continue
    const path = [enter(start)]
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const { done, value } = step.rest.next()
      if (done !== true) {
        if (!index.has(value)) path.push(enter(value))
        else if (isOpen.has(value)) lower(step.id, index.get(value) ?? 0)
        continue
      }
      path.pop()
      const before = path.at(-1)
      if (before !== undefined) lower(before.id, low.get(step.id) ?? 0)
      if (low.get(step.id) === index.get(step.id)) close(step.id)
    }
  }
  return found
}
