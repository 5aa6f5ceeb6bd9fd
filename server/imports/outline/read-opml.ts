import { parseOutline } from '#shared/model/outline-text.ts'
import { childOf, childrenOf, readXml, type XmlNode } from '../parts/read-xml.ts'
import { typeCalled } from '../parts/read-words.ts'
import type { OutlineLine } from './read-outline.ts'

export interface OpmlOutline {
  /** Empty where the file has none. */
  readonly title: string
  readonly lines: readonly OutlineLine[]
}

/** What an outliner saved as OPML (opml.org/spec2.opml); undefined for what is none. */
export function readOpml(bytes: Uint8Array): OpmlOutline | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, 2_000))
  if (!/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<opml[\s>]/.test(start)) return undefined
  const root = readXml(bytes)
  const body = childOf(root, 'body')
  const head = childOf(root, 'head')
  return {
    title: (head && childOf(head, 'title'))?.text.trim() ?? '',
    lines: body === undefined ? [] : linesIn(body, 0),
  }
}

function linesIn(node: XmlNode, depth: number): readonly OutlineLine[] {
  return childrenOf(node, 'outline').flatMap((outline) => {
    const line = lineOf(outline, depth)
    // What stands under an empty line stands in its place.
    return line === undefined ? linesIn(outline, depth) : [line, ...linesIn(outline, depth + 1)]
  })
}

function lineOf({ attributes }: XmlNode, depth: number): OutlineLine | undefined {
  const { text = '', type, _note: note = '', isReference } = attributes
  const [item] = parseOutline(withoutMarkup(text).replaceAll(/\s+/g, ' ')).items
  if (item === undefined) return undefined
  const told = typeCalled(type)?.type ?? item.type
  const description = [item.description ?? '', isReference === 'true' ? '' : withoutMarkup(note)]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n')
  return {
    title: item.title,
    depth,
    ...(told === undefined ? {} : { type: told }),
    ...(description === '' ? {} : { description }),
    ...(isReference === 'true' ? { isReference: true } : {}),
  }
}

/** OPML lets a text have bold words and addresses, as in HTML. */
function withoutMarkup(text: string): string {
  return text.replaceAll(/<\/?(?:a|b|br|code|em|i|mark|p|s|span|strong|u)(?:\s[^<>]*)?\/?>/gi, '')
}
