import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'
import { joinCodeLength, joinCodeLetters } from '#shared/model/join-code.ts'

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

export function newJoinCode(): string {
  return Array.from(
    { length: joinCodeLength },
    () => joinCodeLetters[randomInt(joinCodeLetters.length)],
  ).join('')
}
