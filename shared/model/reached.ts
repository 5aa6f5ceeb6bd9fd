/** All that can be reached from some places, those themselves too. */
export function reached(
  starts: Iterable<string>,
  next: (id: string) => readonly string[],
): ReadonlySet<string> {
  const found = new Set(starts)
  // A set is walked through in the order in which members come, those that come meanwhile too.
  for (const id of found) for (const other of next(id)) found.add(other)
  return found
}
