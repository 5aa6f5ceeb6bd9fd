import { inLanguage } from '#shared/model/language.ts'
import { modelToTables } from '#shared/tables/model-to-tables.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { Exporter } from '../exporter.ts'
import { maxCellLength } from '../parts/workbook/workbook.ts'
import { workbookMediaType, writeWorkbook } from '../parts/workbook/write-workbook.ts'
import { tableSheet } from './table-sheet.ts'

/** The whole board as a workbook, a sheet for each list; comes back as it was, also with headings in another language. */
export const xlsxExporter: Exporter = {
  id: 'xlsx',
  purpose: 'office',
  mediaType: workbookMediaType,
  extension: 'xlsx',
  label: formatTexts.xlsx,
  leavesOut: formatTexts.xlsxLeavesOut,
  export(model, { language }) {
    const tables = modelToTables(model, { language, maxLength: longestWritten, isForm: true })
    return writeWorkbook({
      title: inLanguage(model.title, language, model.primaryLanguage),
      sheets: tables.map((table) => tableSheet(table, language)),
    })
  },
}

// A sign that XML cannot carry is written with seven (ECMA-376, 22.9.2.19); only line ends are such here.
const longestWritten = Math.floor(maxCellLength / 2)
