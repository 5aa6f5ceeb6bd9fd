import { limits, type ElementType } from './change-model.ts'
import { typeOfPrefix } from './outline-prefixes.ts'

export interface OutlineItem {
  readonly title: string
  /** 0 for the outermost lines; at most one more than the line before. */
  readonly depth: number
  /** Where the line begins with a type, as in "A: …" or "Effect: …". */
  readonly type?: ElementType
  /** The rest of a line that is too long for a title, and the further cells of a spreadsheet row. */
  readonly description?: string
}

export interface Outline {
  readonly items: readonly OutlineItem[]
  /** How many lines were too long for a title, and go on in the description. */
  readonly shortened: number
  /** How many lines came after the most that a board can hold, and are not in `items`. */
  readonly omitted: number
}

/** Reads a pasted list, outline or spreadsheet column: one item a line, bullets and numbers stripped. */
export function parseOutline(text: string): Outline {
  const lines = withoutQuotedCells(text)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map(readLine)
    .filter((line) => line !== undefined)
  const depthOf = depthReader()
  const items = lines.slice(0, limits.elements).map((line): OutlineItem => {
    const { title, rest } = splitTitle(line.title)
    const description = [rest, ...line.cells].filter((part) => part !== '').join('\n')
    return {
      title,
      depth: depthOf(line.indent),
      ...(line.type === undefined ? {} : { type: line.type }),
      ...(description === '' ? {} : { description }),
    }
  })
  return {
    items,
    shortened: lines.filter(({ title }) => title.length > limits.title).length,
    omitted: lines.length - items.length,
  }
}

// Spreadsheets put a cell with line breaks, tabs or quotes in it between quotes, and double the quotes inside.
function withoutQuotedCells(text: string): string {
  return text.replaceAll(
    /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\r\n]|$)/g,
    (cell, before: string, inside: string) =>
      /[\t\r\n]|""/.test(inside)
        ? before + inside.replaceAll('""', '"').replaceAll(/\s+/g, ' ').trim()
        : cell,
  )
}

interface Line {
  /** In columns; a tab counts for four. */
  readonly indent: number
  readonly title: string
  readonly type: ElementType | undefined
  readonly cells: readonly string[]
}

const tabWidth = 4
const bullet = /^(?:[-*+•–—·▪◦‣●○■□➢➤→]|#{1,6}|o(?=\t)|\[[ xX]\])\s+/
// Without a mark after it, a number is part of the text, as in "40 kookavonden", unless it is "1.2 Koken". A capital may
// be an initial, unless a tab follows, as where Word numbers its lists.
const number =
  /^(?:(\d{1,3}(?:\.\d{1,3})*)[.)]|(\d{1,3}(?:\.\d{1,3})+)(?=\s+\p{Lu})|\(?[a-zA-Z]\)|[a-z]\.|[ivx]{2,4}[.)]|(?:[A-Z]|[IVX]{1,4})[.)](?=\t))\s+/u
const onlyBullet = /^(?:[-*+•–—·▪◦‣●○■□➢➤→]|\d{1,3}[.)])$/
const prefix = /^([\p{L}]+)[\u00A0\u202F ]?:\s+(?=\S)/u

function readLine(raw: string): Line | undefined {
  const content = raw.trim()
  const space = raw.slice(0, raw.length - raw.trimStart().length)
  if (content === '' || onlyBullet.test(content)) return undefined
  const { text, level } = withoutMarker(content)
  const [first = '', ...cells] = text
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  const found = prefix.exec(first)
  const type = found?.[1] === undefined ? undefined : typeOfPrefix(found[1])
  return {
    indent: columnsOf(space) + level * tabWidth,
    title: type === undefined ? first : first.slice(found?.[0].length),
    type,
    cells,
  }
}

/** Without bullets and numbers; "1.2.1" also tells a level, for outlines that lost their indent. */
function withoutMarker(content: string): { readonly text: string; readonly level: number } {
  let text = content
  for (let match = bullet.exec(text); match !== null; match = bullet.exec(text)) {
    text = text.slice(match[0].length)
  }
  const match = number.exec(text)
  if (match === null) return { text, level: 0 }
  const level = (match[1] ?? match[2] ?? '').split('.').length - 1
  return { text: text.slice(match[0].length), level }
}

function columnsOf(space: string): number {
  return [...space].reduce((columns, character) => columns + (character === '\t' ? tabWidth : 1), 0)
}

/** Turns indents into depths: deeper than the line before is one deeper, less deep goes back to that level. */
function depthReader(): (indent: number) => number {
  const open: number[] = []
  return (indent) => {
    while ((open.at(-1) ?? -1) >= indent) open.pop()
    open.push(indent)
    return open.length - 1
  }
}

/** Breaks at the last space that leaves room for the ellipsis, and never within a character. */
function splitTitle(text: string): { readonly title: string; readonly rest: string } {
  if (text.length <= limits.title) return { title: text, rest: '' }
  const room = limits.title - 2
  const space = text.lastIndexOf(' ', room)
  const end =
    space > room / 2 ? space : /[\uD800-\uDBFF]/.test(text.charAt(room - 1)) ? room - 1 : room
  return { title: `${text.slice(0, end).trimEnd()} …`, rest: `… ${text.slice(end).trimStart()}` }
}
