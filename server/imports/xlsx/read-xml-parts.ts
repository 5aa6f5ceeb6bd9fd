import { SaxesParser } from 'saxes'
import { problem } from '#shared/problems/problem.ts'

export type Attributes = Readonly<Record<string, string>>

export interface XmlReader {
  /** The name is without its prefix. */
  onOpen?(name: string, attributes: Attributes): void
  onClose?(name: string): void
  onText?(text: string): void
}

/** Walks through a part of a workbook without keeping it: a sheet may have hundreds of thousands of cells. */
export function walkXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false })
  const plain = (name: string): string => name.slice(name.indexOf(':') + 1)
  parser.on('error', (cause) => {
    throw problem('file-damaged', {}, cause)
  })
  // Workbooks have none; with one, a small file could unfold into a large one.
  parser.on('doctype', () => {
    throw problem('file-entities')
  })
  parser.on('opentag', ({ name, attributes }) => {
    reader.onOpen?.(plain(name), attributes)
  })
  parser.on('closetag', ({ name }) => {
    reader.onClose?.(plain(name))
  })
  parser.on('text', (text) => {
    reader.onText?.(text)
  })
  parser.on('cdata', (text) => {
    reader.onText?.(text)
  })
  parser.write(decoded(bytes)).close()
}

/** Parts are UTF-8 or UTF-16 (ECMA-376, part 2, 8.4.2); the latter begin with a mark. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw problem('file-damaged', {}, cause)
  }
}
