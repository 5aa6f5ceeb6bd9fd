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

/** The file, one element a line; text stands between its tags as it is. */
export function writeXml(root: XmlElement): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>']
  addLines(root, '', lines)
  return `${lines.join('\n')}\n`
}

function addLines({ name, attributes, content }: XmlElement, indent: string, lines: string[]) {
  let start = `${indent}<${name}`
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) start += ` ${key}="${escapeAttribute(String(value))}"`
  if (content.length === 0) lines.push(`${start}/>`)
  else if (typeof content === 'string') lines.push(`${start}>${escapeXml(content)}</${name}>`)
  else {
    lines.push(`${start}>`)
    for (const child of content) addLines(child, `${indent}  `, lines)
    lines.push(`${indent}</${name}>`)
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
