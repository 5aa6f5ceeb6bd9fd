declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

/** A random UUID (RFC 9562, version 4), made without `crypto.randomUUID`, which plain HTTP does not have. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, index) => {
    if (index === 6) return ((byte & 0x0f) | 0x40).toString(16)
    if (index === 8) return ((byte & 0x3f) | 0x80).toString(16)
    return byte.toString(16).padStart(2, '0')
  })
  const digits = hex.join('')
  const ends = [8, 12, 16, 20, 32]
  return ends.map((end, index) => digits.slice(ends[index - 1] ?? 0, end)).join('-')
}
