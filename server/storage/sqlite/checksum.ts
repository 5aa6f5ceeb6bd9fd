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

/** Takes anything for a column: in a damaged file not even its type is sure. */
export function isIntact(checksum: unknown, head: RowHead, content: unknown): boolean {
  if (!(checksum instanceof Uint8Array && content instanceof Uint8Array)) return false
  return Buffer.compare(checksum, rowChecksum(head, content)) === 0
}

const noContent = new Uint8Array()

/** Of a row that says all it says in plain columns. */
export function plainChecksum(row: RowHead): Uint8Array {
  return rowChecksum(row, noContent)
}

/** Rows from before their table had checksums are taken as they are. */
export function isPlainIntact(checksum: unknown, row: RowHead): boolean {
  return checksum === null || isIntact(checksum, row, noContent)
}
