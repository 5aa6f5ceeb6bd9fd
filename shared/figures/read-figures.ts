import { limits } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { readCells } from './read-cells.ts'
import { dayOrderOf, readDate, type DayOrder } from './read-date.ts'
import { decimalSignOf, isCount, readNumber, type DecimalSign } from './read-number.ts'

/** What one row of figures says: a target with the day it was set, or with the last two a measurement. */
export interface Figure {
  readonly date?: string
  readonly value?: number | string
  readonly setOn?: string
  readonly n?: number
  readonly comment?: string
}

export type FigureField = keyof Figure

/** A cell that is no date or number; `isKept` where its words stand in the figure all the same. */
export interface CellProblem {
  /** Counted from 1, as pasted, the header not counted. */
  readonly row: number
  /** Undefined for a column that has no place. */
  readonly field: FigureField | undefined
  readonly text: string
  readonly isKept: boolean
}

/** Words that are longer than a board keeps; they stand in the figure whole. */
export interface LongCell {
  /** Counted as in `CellProblem`. */
  readonly row: number
  readonly field: FigureField
  readonly length: number
}

export interface PastedFigures {
  readonly figures: readonly Figure[]
  readonly problems: readonly CellProblem[]
  readonly tooLong: readonly LongCell[]
}

export interface FigureRules {
  readonly language: Language
  /** Whether values are numbers. */
  readonly isNumeric: boolean
  /** The columns there are, in the order in which they stand where nothing else tells. */
  readonly fields: readonly FigureField[]
}

/**
 * Figures from what was copied out of a spreadsheet. A column is known by its header, else by what stands in it. What
 * cannot be read is named, and kept in words where the figure has room for words.
 */
export function readFigures(text: string, rules: FigureRules): PastedFigures {
  const cells = readCells(text)
  const hasHeader = isHeader(cells)
  const rows = hasHeader ? cells.slice(1) : cells
  const fields = hasHeader ? fieldsByHeader(cells[0] ?? [], rules) : fieldsByContent(rows, rules)
  const style = styleOf(rows, fields, rules)
  const problems: CellProblem[] = []
  const tooLong: LongCell[] = []
  const figures = rows.flatMap((row, index) => {
    const read = readRow(row, fields, style, rules)
    problems.push(...read.problems.map((found) => ({ ...found, row: index + 1 })))
    for (const field of rules.fields) {
      const { length } = String(read.figure[field] ?? '')
      if (length > limits.description) tooLong.push({ row: index + 1, field, length })
    }
    return Object.keys(read.figure).length === 0 ? [] : [read.figure]
  })
  return { figures, problems, tooLong }
}

interface CellStyle {
  readonly order: DayOrder
  readonly decimal: DecimalSign
}

type Fields = readonly (FigureField | undefined)[]

function readRow(
  row: readonly string[],
  fields: Fields,
  { order, decimal }: CellStyle,
  rules: FigureRules,
): { readonly figure: Figure; readonly problems: readonly Omit<CellProblem, 'row'>[] } {
  const figure: { -readonly [Field in FigureField]?: NonNullable<Figure[Field]> } = {}
  const problems: Omit<CellProblem, 'row'>[] = []
  const words: string[] = []
  const hasRoom = rules.fields.includes('comment')
  row.forEach((text, column) => {
    if (text === '') return
    const field = fields[column]
    const number = readNumber(text, decimal)
    if (isDay(field)) {
      const date = readDate(text, order)
      figure[field] = date ?? text
      if (date === undefined) problems.push({ field, text, isKept: true })
    } else if (field === 'value') {
      figure.value = number ?? text
      if (number === undefined && rules.isNumeric) problems.push({ field, text, isKept: true })
    } else if (field === 'n' && number !== undefined && isCount(number)) figure.n = number
    else {
      if (hasRoom) words.push(text)
      if (field !== 'comment') problems.push({ field, text, isKept: hasRoom })
    }
  })
  if (words.length > 0) figure.comment = words.join(' · ')
  return { figure, problems }
}

function styleOf(rows: Rows, fields: Fields, { language }: FigureRules): CellStyle {
  const inFields = (...wanted: readonly FigureField[]) =>
    rows.flatMap((row) => row.filter((_, column) => isOneOf(wanted, fields[column])))
  return {
    order: dayOrderOf(inFields('date', 'setOn')),
    decimal: decimalSignOf(inFields('value', 'n'), language),
  }
}

type Rows = readonly (readonly string[])[]

/** A first row of words alone, above rows with figures. */
function isHeader([first, ...rows]: Rows): boolean {
  if (first === undefined || rows.length === 0) return false
  return !first.some(hasFigure) && rows.some((row) => row.some(hasFigure))
}

function hasFigure(text: string): boolean {
  return readDate(text) !== undefined || isNumber(text)
}

function isNumber(text: string): boolean {
  return readNumber(text, ',') !== undefined || readNumber(text, '.') !== undefined
}

// The beginnings of the words that people put above such columns in the three languages.
const headers: readonly (readonly [FigureField, RegExp])[] = [
  ['setOn', /^(afgesp|vastgel|bepaald|conven|fixé|défin|set|agreed|decided)/u],
  ['date', /^(dat|wanneer|quand|when|jaar|ann|year|periode|période|period|maand|mois|month)/u],
  ['comment', /^(opm|comm|toelicht|remar|nota|note|uitleg)/u],
  ['n', /^(n|aantal|nombre|effectif|number|count|resp|répond|steekproef|échantillon|sample)\b/u],
  [
    'value',
    /^(waard|val|result|résult|score|meting|mesur|actual|measur|streef|cible|target|doel)/u,
  ],
]

function fieldsByHeader(header: readonly string[], rules: FigureRules): Fields {
  const named = header.map((text) => {
    const word = text.toLowerCase()
    return headers.find(([field, words]) => rules.fields.includes(field) && words.test(word))?.[0]
  })
  const first = named.map((field, column) => (named.indexOf(field) === column ? field : undefined))
  // One column whose name says nothing is where the values stand.
  const free = first.indexOf(undefined)
  return first.includes('value') || free < 0 ? first : first.with(free, 'value')
}

function fieldsByContent(rows: Rows, rules: FigureRules): Fields {
  const columns = Array.from(
    { length: Math.max(0, ...rows.map((row) => row.length)) },
    (_, column) => rows.map((row) => row[column] ?? '').filter((text) => text !== ''),
  )
  const isOnly = columns.length === 1
  // The first days are those of the figures, the next those on which targets were set.
  const days = rules.fields.filter(isDay)
  const left = rules.fields.filter((field) => !isDay(field))
  return columns.map((texts) => {
    const hasDays =
      texts.some((text) => readDate(text) !== undefined) && !(isOnly && texts.every(isNumber))
    const day = hasDays ? days.shift() : undefined
    if (day !== undefined) return day
    const hasNumbers = texts.some(isNumber)
    const next = left.find((field) => hasNumbers || takesWords(field, rules))
    if (next !== undefined) left.splice(left.indexOf(next), 1)
    return next
  })
}

/** Whether a field holds a day. */
export function isDay(field: FigureField | undefined): field is 'date' | 'setOn' {
  return field === 'date' || field === 'setOn'
}

function takesWords(field: FigureField, { isNumeric }: FigureRules): boolean {
  return field === 'comment' || (field === 'value' && !isNumeric)
}

function isOneOf(wanted: readonly FigureField[], field: FigureField | undefined): boolean {
  return wanted.some((one) => one === field)
}
