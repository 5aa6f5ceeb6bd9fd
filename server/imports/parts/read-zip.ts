import { inflateRawSync } from 'node:zlib'
import { problem } from '#shared/problems/problem.ts'

/** The files in a zip, each unpacked when it is asked for. */
export interface ZipFile {
  readonly paths: readonly string[]
  /** Undefined where there is no such file. */
  read(path: string): Uint8Array | undefined
}

/** As much as all files of a workbook may unfold to together: those of the largest board stay below a third of it. */
export const maxUnpackedBytes = 50_000_000
const maxFiles = 2_000

interface Entry {
  readonly method: number
  readonly flags: number
  readonly packedBytes: number
  readonly start: number
}

/**
 * Reads a zip by its central directory (PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16). What its files unfold to is counted
 * while they unfold, whatever sizes it claims, and no further than the limit.
 */
export function readZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(view)
  let left = maxUnpackedBytes
  return {
    paths: [...entries.keys()],
    read(path) {
      const entry = entries.get(path)
      if (entry === undefined) return undefined
      const unpacked = unpack(view, entry, left)
      left -= unpacked.byteLength
      return unpacked
    },
  }
}

function readDirectory(view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > maxFiles) throw problem('file-bomb')
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02_01_4b_50) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytesOf(view, at + 46, nameLength))
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Where the directory's end stands: at the end of the file, before a comment of at most 64 kB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06_05_4b_50) return at
  throw damaged()
}

function unpack(view: DataView, { method, flags, packedBytes, start }: Entry, left: number) {
  const isEncrypted = (flags & 1) === 1
  if (isEncrypted) throw problem('file-locked')
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== 0x04_03_4b_50) throw damaged()
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  const packed = bytesOf(view, data, packedBytes)
  if (method === 0) {
    if (packed.byteLength > left) throw problem('file-bomb')
    return packed
  }
  if (method !== 8) throw damaged()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, left) })
  } catch (cause) {
    const isTooMuch = cause instanceof RangeError
    throw isTooMuch ? problem('file-bomb', {}, cause) : damaged(cause)
  }
}

function bytesOf(view: DataView, start: number, length: number): Uint8Array {
  if (start + length > view.byteLength) throw damaged()
  return new Uint8Array(view.buffer, view.byteOffset + start, length)
}

function damaged(cause?: unknown) {
  return problem('file-damaged', {}, cause)
}
