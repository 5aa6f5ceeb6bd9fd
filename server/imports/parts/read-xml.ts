import { SaxesParser } from 'saxes'
import { problem } from '#shared/problems/problem.ts'
import { decodeText } from './decode-text.ts'
import { maxFileDepth } from './file-limits.ts'

/** An element as an importer walks through it; names are without their prefix. */
export interface XmlNode {
  readonly name: string
  /** The namespace; empty where there is none. */
  readonly uri: string
  /** By the name as it is written, with its prefix. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** All text directly in it. */
  readonly text: string
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[]
  text: string
}

/** Every card ten times over, with all that is in it. */
const maxElements = 300_000

/**
 * The root of an XML file. Nothing is fetched and no entity is defined: a document type that brings entities along is
 * refused before one of them is read, so that a small file cannot unfold into a large one.
 */
export function readXml(bytes: Uint8Array): XmlNode {
  const text = decodeText(inDeclaredEncoding(bytes))
  const parser = new SaxesParser({ xmlns: true })
  const open: OpenNode[] = []
  let root: OpenNode | undefined
  let count = 0
  parser.on('error', (cause) => {
    throw problem('file-not-xml', { line: parser.line, column: parser.column }, cause)
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw problem('file-entities')
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1
    if (open.length >= maxFileDepth) throw problem('file-too-deep', { levels: maxFileDepth })
    if (count > maxElements) throw problem('import-too-large')
    const written = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const node: OpenNode = {
      name: local,
      uri,
      attributes: Object.fromEntries(written),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(node)
    root ??= node
    open.push(node)
  })
  const addText = (more: string): void => {
    const node = open.at(-1)
    if (node !== undefined) node.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  if (root === undefined) throw new Error('XML without a root that was well-formed')
  return root
}

/** The children of that name, of whatever namespace. */
export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name)
}

export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name)
}

/** Turns what an old program wrote and said so into UTF-8; others are found out from the bytes. */
function inDeclaredEncoding(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const [, label = 'utf-8'] = /^<\?xml[^>]*?\sencoding=["']([^"']+)["']/.exec(start) ?? []
  if (/^utf-?(8|16)/i.test(label)) return bytes
  try {
    return new TextEncoder().encode(new TextDecoder(label, { fatal: true }).decode(bytes))
  } catch (cause) {
    // It stands at the very start.
    throw problem('file-not-xml', { line: 1, column: 1 }, cause)
  }
}
