import { columnName } from '#server/exports/parts/workbook/workbook.ts'
import { languages, type Language } from '#shared/model/language.ts'
import { plainWord, type CellContent } from '#shared/tables/cell-kinds.ts'
import { readHeadings, readKeys, tableCalled } from '#shared/tables/read-headings.ts'
import type { TableShape } from '#shared/tables/table.ts'
import { findTable } from '#shared/tables/table-shapes.ts'
import type { FoundTable, Unread } from '#shared/tables/found-table.ts'
import { tablesToModel } from '#shared/tables/tables-to-model.ts'
import { columnTexts, tableSkipTexts } from '#shared/text/areas/tables.ts'
import { problem } from '#shared/problems/problem.ts'
import type { ImportedFile, SkippedPart } from '../importer.ts'
import { assembleModel } from './assemble-model.ts'
import { checkModel } from './check-model.ts'
import { readCardTypes } from './read-card-types.ts'
import { refuseNewer } from './refuse-newer.ts'
import { sift } from './sift.ts'
import { typeCalled } from './read-words.ts'

export interface FoundSheet {
  readonly name: string
  readonly rows: readonly SheetRow[]
}

export interface SheetRow {
  /** As the file counts it, from 1. */
  readonly line: number
  readonly cells: readonly CellContent[]
}

/**
 * A change model of the sheets of a workbook or the rows of a text file: those that Catena wrote are known by their
 * keys or headings in any language, those of others by headings that people commonly give.
 */
export function modelOfSheets(
  sheets: readonly FoundSheet[],
  notes: readonly SkippedPart[],
  language: Language,
): ImportedFile {
  const skipped: SkippedPart[] = [...notes]
  const read = sheets
    .filter(({ rows }) => rows.length > 0)
    .flatMap((sheet) => tablesIn(sheet, skipped, language))
  if (read.length === 0)
    throw problem(sheets.some(({ rows }) => rows.length > 0) ? 'file-no-table' : 'file-no-cards')
  const spoken = read.find(({ table }) => table.shape.id === 'elements')?.language ?? language
  const tables = read.map(({ table }) => readCardTypes(table, skipped, language))
  const { found, places, unread } = tablesToModel(tables, spoken)
  const sifted = sift(found, language, (list, index, id) => {
    const where = places.get(list)?.[index]
    return where === undefined ? undefined : tableSkipTexts.said[language](where, id)
  })
  const all = [...skipped, ...unread.map((part) => toSkipped(part, language)), ...sifted.skipped]
  // What somebody has cleared, such as the title, need not be there.
  const told = { primaryLanguage: spoken, languages: [spoken], title: {}, ...sifted.kept }
  // A whole board may come back without any cards; a table of others without any is another table.
  if (found['format'] === 'catena') {
    refuseNewer(found)
    return { model: checkModel(told, language), skipped: all }
  }
  return assembleModel(told, all, language)
}

interface ReadTable {
  readonly table: FoundTable
  readonly language: Language
}

function tablesIn(
  sheet: FoundSheet,
  skipped: SkippedPart[],
  language: Language,
): readonly ReadTable[] {
  const listed = byList(sheet, skipped, language)
  if (listed !== undefined) {
    return listed.map(({ shape, headings, rows }) =>
      asTable(
        sheet.name,
        shape,
        readHeadings(shape, headings, language),
        headings,
        rows,
        skipped,
        language,
      ),
    )
  }
  const keyed = keyRow(sheet.rows)
  if (keyed !== undefined) {
    const [heading, ...rows] = sheet.rows.slice(keyed.index + 1)
    return [
      asTable(
        sheet.name,
        keyed.shape,
        { keys: keyed.keys, language },
        heading?.cells ?? [],
        rows,
        skipped,
        language,
      ),
    ]
  }
  const lanes = laneRow(sheet, language)
  if (lanes !== undefined) return [{ table: lanes, language }]
  const found = headingRow(sheet, language)
  if (found !== undefined) {
    const { shape, headings, index } = found
    const { cells = [] } = sheet.rows[index] ?? {}
    return [
      asTable(sheet.name, shape, headings, cells, sheet.rows.slice(index + 1), skipped, language),
    ]
  }
  const plain = listOfTitles(sheet, language)
  if (plain !== undefined) return [{ table: plain, language }]
  skipped.push({ what: sheet.name, reason: tableSkipTexts.unknownSheet[language] })
  return []
}

function asTable(
  name: string,
  shape: TableShape,
  { keys, language: spoken }: { keys: readonly (string | undefined)[]; language: Language },
  headings: readonly CellContent[],
  rows: readonly SheetRow[],
  skipped: SkippedPart[],
  language: Language,
): ReadTable {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), headings.length)
  for (let index = 0; index < width; index += 1) {
    if (keys[index] !== undefined || !rows.some(({ cells }) => isFilled(cells[index]))) continue
    const heading = headings[index]
    // Without a heading it goes by its letter, as in a spreadsheet.
    const called = isFilled(heading) ? String(heading) : columnName(index)
    const what = tableSkipTexts.column[language](name, called)
    skipped.push({ what, reason: tableSkipTexts.unknownColumn[language] })
  }
  const found = rows.map(({ line, cells }) => ({
    where: tableSkipTexts.where[language](name, line),
    cells,
  }))
  return { table: { shape, keys, rows: found }, language: spoken }
}

/** Where the first column says which list a row belongs to, as in the text file with a whole board. */
function byList({ name, rows }: FoundSheet, skipped: SkippedPart[], language: Language) {
  const [first, ...others] = rows
  const [list, ...headings] = first?.cells ?? []
  const isList = languages.some(
    (language) => plainWord(columnTexts.list[language]) === plainWord(list ?? ''),
  )
  if (!isList) return undefined
  const byShape = new Map<TableShape, SheetRow[]>()
  const unknown: { line: number; list: string }[] = []
  for (const { line, cells } of others) {
    const shape = tableCalled(cells[0])
    if (shape === undefined) unknown.push({ line, list: String(cells[0] ?? '') })
    else byShape.set(shape, [...(byShape.get(shape) ?? []), { line, cells: cells.slice(1) }])
  }
  if (byShape.size === 0) return undefined
  for (const { line, list: said } of unknown) {
    const where = tableSkipTexts.where[language](name, line)
    const what = tableSkipTexts.said[language](where, said)
    skipped.push({ what, reason: tableSkipTexts.unknownList[language] })
  }
  return [...byShape].map(([shape, own]) => ({ shape, headings, rows: own }))
}

/** How far down the headings of a table may stand, under a title and an explanation. */
const rowsAbove = 15

function keyRow(rows: readonly SheetRow[]) {
  for (const [index, { cells }] of rows.slice(0, rowsAbove).entries()) {
    const found = readKeys(cells)
    if (found !== undefined) return { index, ...found }
  }
  return undefined
}

/** The row in which most headings are known, of the table that the sheet is called after, or else the likeliest. */
function headingRow({ name, rows }: FoundSheet, language: Language) {
  const called = tableCalled(name)
  const candidates = called === undefined ? [findTable('links'), findTable('elements')] : [called]
  const found = candidates.flatMap((shape) =>
    rows.slice(0, rowsAbove).flatMap(({ cells }, index) => {
      const headings = readHeadings(shape, cells, language)
      const isEnough =
        called === undefined ? isTable(shape, headings.keys) : headings.keys.some(isThere)
      return isEnough
        ? [{ shape, headings, index, known: headings.keys.filter(isThere).length }]
        : []
    }),
  )
  const [best] = found.toSorted((one, other) => other.known - one.known)
  return best
}

function isTable(shape: TableShape, keys: readonly (string | undefined)[]): boolean {
  const has = (path: string) =>
    keys.some((key) => key === path || key?.startsWith(`${path}.`) === true)
  return shape.id === 'links' ? has('from') && has('to') : has('title')
}

/** A table whose columns are those of a board: above each a type of card, under it a card in each cell. */
function laneRow({ rows, name }: FoundSheet, language: Language): FoundTable | undefined {
  const [first, ...others] = rows
  const types = (first?.cells ?? []).map((cell) =>
    typeCalled(isFilled(cell) ? String(cell) : undefined),
  )
  const isAll =
    types.length > 1 &&
    (first?.cells ?? []).every((cell, index) => !isFilled(cell) || isThere(types[index]))
  if (!isAll || tableCalled(name) !== undefined) return undefined
  const shape = findTable('elements')
  return {
    shape,
    keys: ['type', 'horizon', `title.${language}`],
    rows: types.flatMap((read, index) =>
      others.flatMap(({ line, cells }) =>
        read === undefined || !isFilled(cells[index])
          ? []
          : [
              {
                where: tableSkipTexts.where[language](name, line),
                cells: [read.type, read.horizon, cells[index]],
              },
            ],
      ),
    ),
  }
}

/** A single column without a heading is a card a row. */
function listOfTitles({ name, rows }: FoundSheet, language: Language): FoundTable | undefined {
  const isOne = rows.every(({ cells }) => cells.filter(isFilled).length === 1 && isFilled(cells[0]))
  if (!isOne) return undefined
  return {
    shape: findTable('elements'),
    keys: [`title.${language}`],
    rows: rows.map(({ line, cells }) => ({
      where: tableSkipTexts.where[language](name, line),
      cells,
    })),
  }
}

function toSkipped({ where, column, reason, content }: Unread, language: Language): SkippedPart {
  const place = column === undefined ? where : `${where}, ${column[language]}`
  return {
    what:
      content === undefined ? place : tableSkipTexts.said[language](place, content.slice(0, 80)),
    reason: tableSkipTexts[reason][language],
  }
}

function isFilled(cell: CellContent): cell is string | number | boolean {
  return cell !== undefined && String(cell).trim() !== ''
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined
}
