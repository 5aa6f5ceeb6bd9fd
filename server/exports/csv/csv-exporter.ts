import { modelToTables } from '#shared/tables/model-to-tables.ts'
import type { CellContent } from '#shared/tables/cell-kinds.ts'
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
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  label: formatTexts.csv,
  leavesOut: formatTexts.csvLeavesOut,
  export(model, { language }) {
    const tables = modelToTables(model, { language, maxLength: mostInCell })
    const rowsOf = tables.map(({ shape, columns, rows }) => {
      const used = columns.map((_, index) => rows.some((row) => row[index] !== undefined))
      return { list: shape.label[language], columns, rows, used }
    })
    const labels = new Map<string, number>()
    // What people read stands first, and what programs need after it.
    for (const isTechnical of [false, true])
      for (const { columns, used } of rowsOf)
        columns.forEach((column, index) => {
          if (
            used[index] === true &&
            column.isTechnical === isTechnical &&
            !labels.has(column.label)
          )
            labels.set(column.label, labels.size)
        })
    const body = rowsOf.flatMap(({ list, columns, rows }) =>
      rows.map((row) => {
        const cells = Array.from({ length: labels.size }, (): CellContent => undefined)
        columns.forEach(({ label }, index) => {
          const place = labels.get(label)
          if (place !== undefined && row[index] !== undefined) cells[place] = row[index]
        })
        return [list, ...cells]
      }),
    )
    return writeCsv([[columnTexts.list[language], ...labels.keys()], ...body], csvDialect(language))
  },
}

/** As much as a spreadsheet shows in a cell. */
const mostInCell = 32_000
