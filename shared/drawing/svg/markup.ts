/** Takes markup part by part: whoever writes much of it need not hold all of it. */
export type Add = (part: string) => void

/** All of what is written as one text. */
export function markupOf(write: (add: Add) => void): string {
  let markup = ''
  write((part) => {
    markup += part
  })
  return markup
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element; its children are markup already, its attributes are escaped here. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const opening = openedTag(name, attributes)
  // Not joined: what is within many elements would be copied for each of them.
  let content = ''
  for (const child of children) content += child
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`
}

/** The beginning of an element whose content is written after it. */
export function openingTag(name: string, attributes: Attributes): string {
  return `${openedTag(name, attributes)}>`
}

function openedTag(name: string, attributes: Attributes): string {
  let opening = `<${name}`
  for (const key in attributes) {
    const value = attributes[key]
    opening += attribute(key, typeof value === 'string' ? escapeText(value) : value)
  }
  return opening
}

/** An attribute after a space, with a value that needs no escaping; nothing where it has none. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${value}"`
}

/** Anything that is not written as it is, and letters beyond the first plane, which are looked at more closely. */
const unusual = /[^\t\n\r !#-%'-;=?-\uD7FF\uE000-\uFFFD]/

/** Text for between tags and in attributes; characters that XML 1.0 cannot carry are left out. */
export function escapeText(text: string): string {
  // A board has tens of thousands of these, nearly all of them plain.
  if (!unusual.test(text)) return text
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
