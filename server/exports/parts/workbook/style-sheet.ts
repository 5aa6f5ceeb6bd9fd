import { escapeAttribute } from '../xml.ts'
import type { CellStyle } from './workbook.ts'

/** The formats of all cells of a workbook, each once (ECMA-376, 18.8). */
export interface StyleSheet {
  /** The number of a style, to be named by its cells; `isQuoted` keeps text text when somebody edits it. */
  numberOf(style: CellStyle | undefined, isQuoted?: boolean): number
  toXml(): string
}

export function createStyleSheet(): StyleSheet {
  const fonts = new Pool(fontXml({}))
  const fills = new Pool('<fill><patternFill patternType="none"/></fill>')
  // The second fill is always this one.
  fills.add('<fill><patternFill patternType="gray125"/></fill>')
  const borders = new Pool('<border><left/><right/><top/><bottom/><diagonal/></border>')
  const formats = new Pool('')
  const cells = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>')
  const known = new Map<CellStyle, readonly [plain: number, quoted: number]>()

  function add(style: CellStyle, isQuoted: boolean): number {
    const font = fonts.add(fontXml(style))
    const fill = style.fill === undefined ? 0 : fills.add(fillXml(style.fill))
    const border = style.line === undefined ? 0 : borders.add(borderXml(style.line))
    const format = style.format === undefined ? 0 : firstFormat + formats.add(style.format)
    const quote = isQuoted ? ' quotePrefix="1"' : ''
    return cells.add(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quote} ` +
        `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style)}</xf>`,
    )
  }

  return {
    numberOf(style = plain, isQuoted = false) {
      const numbers = known.get(style) ?? [add(style, false), add(style, true)]
      known.set(style, numbers)
      return isQuoted ? numbers[1] : numbers[0]
    },
    toXml: () =>
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      list('numFmts', formats.entries.slice(1).map(formatXml)) +
      list('fonts', fonts.entries) +
      list('fills', fills.entries) +
      list('borders', borders.entries) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', cells.entries) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>',
  }
}

const plain: CellStyle = {}
/** Below are those that every spreadsheet has. */
const firstFormat = 164

class Pool {
  readonly entries: string[]
  readonly #numbers = new Map<string, number>()

  constructor(first: string) {
    this.entries = [first]
    this.#numbers.set(first, 0)
  }

  add(entry: string): number {
    const found = this.#numbers.get(entry)
    if (found !== undefined) return found
    this.#numbers.set(entry, this.entries.length)
    return this.entries.push(entry) - 1
  }
}

function fontXml({ isBold, isItalic, size = 11, color = '1F2933' }: CellStyle): string {
  const bold = isBold === true ? '<b/>' : ''
  const italic = isItalic === true ? '<i/>' : ''
  return `<font>${bold}${italic}<sz val="${size}"/><color rgb="FF${color}"/><name val="Calibri"/><family val="2"/></font>`
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`
}

function borderXml(color: string): string {
  const side = (name: string) => `<${name} style="thin"><color rgb="FF${color}"/></${name}>`
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`
}

function formatXml(code: string, index: number): string {
  return `<numFmt numFmtId="${firstFormat + index + 1}" formatCode="${escapeAttribute(code)}"/>`
}

function alignmentXml({ align, isMiddle, isOneLine, isIndented }: CellStyle): string {
  const horizontal = align === undefined ? '' : ` horizontal="${align}"`
  const vertical = isMiddle === true ? 'center' : 'top'
  const indent = isIndented === true ? ' indent="1"' : ''
  return `<alignment${horizontal} vertical="${vertical}"${indent}${isOneLine === true ? '' : ' wrapText="1"'}/>`
}

function list(name: string, entries: readonly string[]): string {
  return entries.length === 0
    ? ''
    : `<${name} count="${entries.length}">${entries.join('')}</${name}>`
}
