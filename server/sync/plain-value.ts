/** As deep as a file may be (server/imports/json): what an import brings has to pass. */
const maxDepth = 64
const maxKeyLength = 5_000
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether JSON can carry a value as it is: no big integers, bytes, infinities or keys that reach a prototype. */
export function isPlainValue(value: unknown, depth = 0): boolean {
  if (depth > maxDepth) return false
  if (value === null || value === undefined) return true
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true
    case 'number':
      return Number.isFinite(value)
    case 'object':
      break
    default:
      return false
  }
  if (value instanceof Uint8Array) return false
  if (Array.isArray(value)) return value.every((member) => isPlainValue(member, depth + 1))
  // lib0 builds objects by assignment: `__proto__` does not become a key but replaces the prototype.
  if (Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.entries(value).every(
    ([key, member]) => isSafeKey(key) && isPlainValue(member, depth + 1),
  )
}

export function isSafeKey(key: string): boolean {
  return key.length <= maxKeyLength && !unsafeKeys.has(key)
}
