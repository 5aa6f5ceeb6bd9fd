import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** The secret of a link or a browser: 192 random bits, safe in an address. */
export function newSecret(): string {
  return randomBytes(24).toString('base64url')
}

/** The id of a board: 120 random bits, in letters and digits that no address changes. */
export function newBoardId(): string {
  return randomBytes(15).toString('hex')
}

/** What is kept of a secret. The secrets are random and long, so no salt and no slow hash are needed. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Compares in the same time whatever is found. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(one)), Buffer.from(hashSecret(other)))
}

// Without 0, O, 1, I, L and U, which are misread from a beamer.
const joinCodeLetters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const joinCodeLength = 6

export function newJoinCode(): string {
  return Array.from(
    { length: joinCodeLength },
    () => joinCodeLetters[randomInt(joinCodeLetters.length)],
  ).join('')
}

/** A code as somebody typed it, as it is stored; undefined where it can be none. */
export function readJoinCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '')
  const isCode =
    code.length === joinCodeLength && [...code].every((letter) => joinCodeLetters.includes(letter))
  return isCode ? code : undefined
}
