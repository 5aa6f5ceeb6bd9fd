export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element; its children are markup already, its attributes are escaped here. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('')
  const content = children.join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

/** Text for between tags and in attributes; characters that XML 1.0 cannot carry are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

export interface TextBlock {
  readonly lines: readonly string[]
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  /** How wide the block is; lines of right-to-left script begin at its right side. */
  readonly width: number
  readonly lineHeight: number
  readonly fontSize: number
  readonly fontWeight?: number
  readonly fill: string
  readonly language?: string | undefined
}

/** Lines of text below each other. */
export function textBlock(block: TextBlock): string {
  if (block.lines.length === 0) return ''
  const isRightToLeft = startsRightToLeft(block.lines.join(' '))
  const x = isRightToLeft ? block.x + block.width : block.x
  return tag(
    'text',
    {
      y: block.y,
      'font-size': block.fontSize,
      'font-weight': block.fontWeight,
      fill: block.fill,
      direction: isRightToLeft ? 'rtl' : undefined,
      lang: block.language,
      'xml:lang': block.language,
    },
    ...block.lines.map((line, index) =>
      tag('tspan', { x, dy: index === 0 ? undefined : block.lineHeight }, escapeText(line)),
    ),
  )
}

/** By the first letter that has a direction, as in Unicode's rules for paragraphs. */
function startsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0]
  return first !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(first)
}

/** An icon of 24 by 24, drawn at another size. */
export function icon(path: string, x: number, y: number, size: number, color: string): string {
  return tag('path', {
    d: path,
    transform: `translate(${x} ${y}) scale(${size / 24})`,
    fill: 'none',
    stroke: color,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}
