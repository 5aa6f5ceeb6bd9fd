import type { Language } from '#shared/model/language.ts'
import { modelToTables } from '#shared/tables/model-to-tables.ts'
import type { CellContent } from '#shared/tables/cell-kinds.ts'
import type { Table } from '#shared/tables/table.ts'
import { columnTexts } from '#shared/text/areas/tables.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { Exporter } from '../exporter.ts'
import { csvDialect, writeCsv } from '../parts/write-csv.ts'

/**
 * The whole board as one table that can be filtered by its first column, the list a row belongs to: one file that a
 * spreadsheet opens at a click, where a folder of files would ask to be unpacked first. Lists share the columns that
 * are called the same.
 */
export const csvExporter: Exporter = {
  id: 'csv',
  purpose: 'keep',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  label: formatTexts.csv,
  leavesOut: formatTexts.csvLeavesOut,
  export(model, { language }) {
    const tables = modelToTables(model, { language, maxLength: mostInCell, isForm: false })
    const filled = tables.filter(({ rows }) => rows.length > 0)
    return writeCsv(rowsOf(filled, language), csvDialect(language))
  },
}

/** As much as a spreadsheet shows in a cell. */
const mostInCell = 32_000

/** One after the other: each is as wide as all tables together, and there are thousands. */
function* rowsOf(tables: readonly Table[], language: Language): Generator<readonly CellContent[]> {
  const places = placesOf(tables)
  yield [columnTexts.list[language], ...places.keys()]
  for (const { shape, columns, rows } of tables) {
    const at = columns.map(({ label }) => (places.get(label) ?? 0) + 1)
    for (const row of rows) {
      const cells = Array<CellContent>(places.size + 1).fill(undefined)
      cells[0] = shape.label[language]
      at.forEach((place, index) => (cells[place] = row[index]))
      yield cells
    }
  }
}

/** The columns of all tables by their headings; what people read stands before what programs need. */
function placesOf(tables: readonly Table[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (const isTechnical of [false, true])
    for (const { columns } of tables)
      for (const column of columns)
        if (column.isTechnical === isTechnical && !places.has(column.label))
          places.set(column.label, places.size)
  return places
}
