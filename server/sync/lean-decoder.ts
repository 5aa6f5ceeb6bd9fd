import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'

/**
 * Reads an update like any other decoder, but gives the same string where the same is said again: a board says `title:nl`
 * for every card, and a server has thousands of boards. Each read would be a string of its own in memory, which also
 * takes longer to make than to look up.
 */
export class LeanDecoder extends Y.UpdateDecoderV1 {
  override readString(): string {
    return readString(this.restDecoder)
  }

  override readAny(): unknown {
    const { arr, pos } = this.restDecoder
    if (arr[pos] !== stringMark) return super.readAny()
    this.restDecoder.pos += 1
    return readString(this.restDecoder)
  }
}

/** What lib0 writes before a string. */
const stringMark = 119

/** Longer ones are hardly ever said twice. */
const maxBytes = 32
const maxAscii = 127

/** Each string has one place; whoever comes there later takes it, so this never grows. */
const known: string[] = Array.from({ length: 4096 }, () => '')

function readString(decoder: decoding.Decoder): string {
  const start = decoder.pos
  const length = decoding.readVarUint(decoder)
  const { arr, pos } = decoder
  const end = pos + length
  const place = length <= maxBytes && end <= arr.length ? placeOf(arr, pos, end) : undefined
  const candidate = place === undefined ? undefined : known[place]
  if (candidate !== undefined && isAt(candidate, arr, pos, end)) {
    decoder.pos = end
    return candidate
  }
  decoder.pos = start
  const read = decoding.readVarString(decoder)
  if (place !== undefined) known[place] = read
  return read
}

/** Undefined for what is not ASCII, where a byte is not a letter. */
function placeOf(bytes: Uint8Array, start: number, end: number): number | undefined {
  let hash = 0
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte > maxAscii) return undefined
    hash = (Math.imul(hash, 31) + byte) | 0
  }
  return (hash ^ (hash >>> 16)) & (known.length - 1)
}

function isAt(text: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let at = start; at < end; at += 1)
    if (text.charCodeAt(at - start) !== bytes[at]) return false
  return true
}
