export interface Keyed<Value> {
  readonly key: string
  readonly value: Value
}

/** Values with keys that stay theirs while others come and go: what they say, and which one of those that say it. */
export function keyed<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
): readonly Keyed<Value>[] {
  const seen = new Map<string, number>()
  return values.map((value) => {
    const name = nameOf(value)
    const before = seen.get(name) ?? 0
    seen.set(name, before + 1)
    return { key: before === 0 ? name : `${name} ${before}`, value }
  })
}
