import { escapeXml } from '../xml.ts'
import type { StyleSheet } from './style-sheet.ts'
import {
  cellName,
  columnName,
  type Cell,
  type Choice,
  type Sheet,
  type SheetRow,
} from './workbook.ts'

/** One sheet (ECMA-376, 18.3); its children must stand in this order. */
export function sheetXml(sheet: Sheet, styles: StyleSheet, isFirst: boolean): string {
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetPr><pageSetUpPr fitToPage="${sheet.wide === undefined ? 1 : 0}"/></sheetPr>` +
    viewXml(sheet, isFirst) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet) +
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, styles)).join('')}</sheetData>` +
    filterXml(sheet) +
    counted('mergeCells', sheet.merges ?? [], (range) => `<mergeCell ref="${range}"/>`) +
    counted('dataValidations', (sheet.choices ?? []).filter(isShort), choiceXml) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${sheet.paper === 'a3' ? 8 : 9}" orientation="landscape" ${fitting(sheet)}/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>' +
    breakXml(sheet) +
    '</worksheet>'
  )
}

function fitting({ wide }: Sheet): string {
  return wide === undefined ? 'fitToWidth="1" fitToHeight="0"' : `scale="${wide.scale}"`
}

function breakXml({ wide }: Sheet): string {
  if (wide === undefined) return ''
  const breaks = wide.breaksAfter.map((id) => `<brk id="${id}" max="1048575" man="1"/>`)
  return `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</colBreaks>`
}

/** The cells under the row that a table is filtered by, such as `$A$2:$F$40`; undefined for a sheet without one. */
export function filteredRange({ filterRow, columns, rows }: Sheet): string | undefined {
  if (filterRow === undefined || columns.length === 0) return undefined
  return `$A$${filterRow}:$${columnName(columns.length - 1)}$${Math.max(rows.length, filterRow)}`
}

function viewXml({ frozen }: Sheet, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : ''
  if (frozen === undefined || frozen.rows + frozen.columns === 0)
    return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"/></sheetViews>`
  const { rows, columns } = frozen
  const x = columns > 0 ? ` xSplit="${columns}"` : ''
  const y = rows > 0 ? ` ySplit="${rows}"` : ''
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight'
  const corner = cellName(columns, rows)
  return (
    `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">` +
    `<pane${x}${y} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  )
}

function columnsXml({ columns }: Sheet): string {
  const each = columns.map(
    ({ width }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  return each.length === 0 ? '' : `<cols>${each.join('')}</cols>`
}

function rowXml({ cells, isHidden, height }: SheetRow, index: number, styles: StyleSheet): string {
  const hidden = isHidden === true ? ' hidden="1"' : ''
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  const each = cells.map((cell, column) =>
    cell === undefined ? '' : cellXml(cell, cellName(column, index), styles),
  )
  return `<row r="${index + 1}"${hidden}${high}>${each.join('')}</row>`
}

function cellXml({ value, formula, style }: Cell, name: string, styles: StyleSheet): string {
  const isText = typeof value === 'string'
  const number = styles.numberOf(style, isText && formula === undefined && looksLikeFormula(value))
  const start = `<c r="${name}" s="${number}"`
  if (formula !== undefined) {
    const type = isText ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : ''
    const cached = value === undefined ? '' : `<v>${cachedXml(value)}</v>`
    return `${start}${type}><f>${escapeXml(formula)}</f>${cached}</c>`
  }
  if (value === undefined || value === '') return `${start}/>`
  if (isText)
    return `${start} t="inlineStr"><is><t xml:space="preserve">${stringXml(value)}</t></is></c>`
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`
  return `${start}><v>${value}</v></c>`
}

function cachedXml(value: string | number | boolean): string {
  return typeof value === 'string' ? stringXml(value) : String(Number(value))
}

/** Text of people is never a formula here; some spreadsheets would still make one of it when the cell is edited. */
function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text)
}

/** What XML cannot carry is written as `_xHHHH_` (ECMA-376, 22.9.2.19), and so is what looks as if it were. */
export function stringXml(text: string): string {
  const carried = text.replaceAll(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x').replaceAll(
    // oxlint-disable-next-line no-control-regex -- these are what XML cannot carry
    /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )
  return escapeXml(carried)
}

function filterXml(sheet: Sheet): string {
  const range = filteredRange(sheet)
  return range === undefined ? '' : `<autoFilter ref="${range.replaceAll('$', '')}"/>`
}

const maxChoiceLength = 255

/** A longer list would have to stand in cells of its own; without it the words can still be typed. */
function isShort({ words }: Choice): boolean {
  return words.join(',').length <= maxChoiceLength && words.every((word) => !word.includes(','))
}

function choiceXml({ range, words }: Choice): string {
  const list = escapeXml(words.join(',')).replaceAll('"', '""')
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${range}"><formula1>"${list}"</formula1></dataValidation>`
}

function counted<Entry>(
  name: string,
  entries: readonly Entry[],
  toXml: (entry: Entry) => string,
): string {
  return entries.length === 0
    ? ''
    : `<${name} count="${entries.length}">${entries.map(toXml).join('')}</${name}>`
}
