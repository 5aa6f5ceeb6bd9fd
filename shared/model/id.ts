declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array }

// No vowels and no look-alikes, so that an id is never a word and can be read aloud.
const alphabet = '23456789bcdfghjkmnpqrstvwxyz'

/** A random id of 16 characters (77 bits), made without `crypto.randomUUID`, which plain HTTP does not have. */
export function newId(length = 16): string {
  let id = ''
  while (id.length < length)
    id += idFromBytes(crypto.getRandomValues(new Uint8Array(length * 2)), length - id.length)
  return id
}

/** An id out of random bytes or a hash; a few bytes are left out, so there must be some more than letters. */
export function idFromBytes(bytes: Uint8Array, length = 16): string {
  let id = ''
  for (const byte of bytes) {
    // The bytes above the last full turn of the alphabet would make its first letters more likely.
    if (byte < 252 && id.length < length) id += alphabet[byte % alphabet.length]
  }
  return id
}

/** The id of a valued outcome whose file gives it none: that of its place. */
export function valuationItemIdAt(index: number): string {
  return `item-${index}`
}

const linkIdMaxLength = 120

/** One link per direction between two elements: the same link drawn by two people at once becomes one. */
export function linkIdFor(from: string, to: string): string {
  const linkId = `${from}--${to}`
  return linkId.length <= linkIdMaxLength ? linkId : newId()
}
