/** Whether two pieces of JSON say the same; the order of keys does not count, and a key without value is absent. */
export function isSameJson(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, index) => isSameJson(value, other[index]))
    )
  }
  if (!isObject(one) || !isObject(other)) return false
  // Without a list of the keys of both: large models are compared record by record.
  for (const key of Object.keys(one)) if (!isSameJson(one[key], other[key])) return false
  return Object.keys(other).every((key) => other[key] === undefined || Object.hasOwn(one, key))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
