import { utf8Of } from './utf8-text.ts'

/** An element of an XML file, as plain data until it is written. */
export interface XmlElement {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly content: string | readonly XmlElement[]
}

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>

/** What is undefined, attributes and children alike, is left out. */
export function xml(
  name: string,
  attributes: XmlAttributes = {},
  content: string | readonly (XmlElement | undefined)[] = [],
): XmlElement {
  const children = typeof content === 'string' ? content : content.filter(isThere)
  return { name, attributes, content: children }
}

/** The file as text, one element a line; text stands between its tags as it is. */
export function writeXml(root: XmlElement): string {
  let text = declaration
  addLines(root, '', (line) => (text += line))
  return text
}

/** The file as bytes, for one that may be large. */
export function xmlFile(root: XmlElement): Buffer {
  return utf8Of((add) => {
    add(declaration)
    addLines(root, '', add)
  })
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

function addLines(
  { name, attributes, content }: XmlElement,
  indent: string,
  add: (line: string) => void,
): void {
  let start = `${indent}<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    if (value !== undefined) start += ` ${key}="${escapeAttribute(String(value))}"`
  }
  if (content.length === 0) add(`${start}/>\n`)
  else if (typeof content === 'string') add(`${start}>${escapeXml(content)}</${name}>\n`)
  else {
    add(`${start}>\n`)
    for (const child of content) addLines(child, `${indent}  `, add)
    add(`${indent}</${name}>\n`)
  }
}

/** Characters that XML 1.0 cannot carry are left out; a carriage return would become a line feed. */
export function escapeXml(text: string): string {
  if (!mayNeedEscape.test(text)) return text
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

/** Most texts have none of these, and a large file has a hundred thousand of them. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const mayNeedEscape = /[&<>\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/** For between double quotes; white space other than spaces would become spaces there (XML 1.0, 3.3.3). */
export function escapeAttribute(text: string): string {
  const escaped = escapeXml(text)
  if (!/["\n\t]/.test(escaped)) return escaped
  return escaped.replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

function isThere(child: XmlElement | undefined): child is XmlElement {
  return child !== undefined
}
