import { problem } from '#shared/problems/problem.ts'
import { maxFileBytes } from './file-limits.ts'

/**
 * The text in a file of unknown encoding: UTF-8 or UTF-16 by its mark or its shape, else Windows-1252, in which Excel
 * still saves in Western Europe. Refuses what is no text, such as a Word document or a picture.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.byteLength > maxFileBytes) {
    throw problem('file-too-large', { megabytes: maxFileBytes / 1_000_000 })
  }
  if (signatures.some((signature) => startsWith(bytes, signature))) throw problem('file-not-text')
  const text = decodeUnicode(bytes) ?? decodeLegacy(bytes)
  if (text === undefined || notText.test(text)) throw problem('file-not-text')
  return text
}

/** The text in UTF-8 or UTF-16, by its mark or its shape; undefined where it is in neither. */
export function decodeUnicode(bytes: Uint8Array): string | undefined {
  return decodeAs(bytes, encodingOf(bytes))
}

// What has the mark or the shape of UTF-16 and is none, is damaged.
function decodeLegacy(bytes: Uint8Array): string | undefined {
  return encodingOf(bytes) === 'utf-8' ? decodeAs(bytes, 'windows-1252') : undefined
}

// Zip (also Word, Excel and PowerPoint), PDF, and rich text, which would show its commands on cards.
const signatures = ['PK\u0003\u0004', '%PDF', '{\\rtf']

/** NUL, and the five bytes that Windows-1252 gives no meaning; text of people has neither. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const notText = /[\0\u0081\u008D\u008F\u0090\u009D]/

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, '\u00FF\u00FE')) return 'utf-16le'
  if (startsWith(bytes, '\u00FE\u00FF')) return 'utf-16be'
  return shapeOf(bytes)
}

// Letters of our alphabet have a zero for their high byte; without a mark, that tells which half of a pair is which.
function shapeOf(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = sample.length / 4
  if (odd > many && even === 0) return 'utf-16le'
  return even > many && odd === 0 ? 'utf-16be' : 'utf-8'
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // Not in this encoding; the caller tries another or refuses the file.
    return undefined
  }
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return [...signature].every((character, index) => bytes[index] === character.charCodeAt(0))
}
