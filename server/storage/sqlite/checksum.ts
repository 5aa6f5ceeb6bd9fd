import { createHash } from 'node:crypto'

/** What a row says besides its content. */
type RowHead = readonly (string | number | null)[]

/**
 * The first 16 bytes of SHA-256 over a row: what it says of itself, as JSON, a line feed, its content. A cryptographic
 * hash rather than a CRC, because it also tells two rows apart that were swapped or copied by whoever repaired a file,
 * and costs less than the insert it goes with.
 */
export function rowChecksum(head: RowHead, content: Uint8Array): Uint8Array {
  const hash = createHash('sha256').update(JSON.stringify(head)).update('\n').update(content)
  return hash.digest().subarray(0, 16)
}

export function isIntact(checksum: Uint8Array, head: RowHead, content: Uint8Array): boolean {
  return Buffer.compare(checksum, rowChecksum(head, content)) === 0
}
