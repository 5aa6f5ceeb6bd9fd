import { formatTexts } from '#shared/text/areas/formats.ts'
import { tableSkipTexts } from '#shared/text/areas/tables.ts'
import type { ImportedFile, Importer } from '../importer.ts'
import { readCsv } from '../parts/read-csv.ts'
import { readPlainText } from '../parts/read-plain-text.ts'
import { modelOfSheets } from '../parts/read-tables.ts'

/** A table as text: ours with a whole board, or anybody's list of cards or links. */
export const csvImporter: Importer = {
  id: 'csv',
  mediaType: 'text/csv',
  extension: 'csv',
  extensions: ['csv', 'tsv'],
  // A first row of headings; a table without is one of notes. Where sticky notes never have their text under a heading,
  // it counts if it stands first, as in a table of Kumu, and no space after it makes a sentence of it.
  sign: /^(?:(?=[^\r\n]*[;,\t])(?:[^\r\n]*[;,\t])?"?(?:id|title|titel|titre|from|van|naar|vers)(?: \([a-z]{2}\))?"?(?:[;,\t\r\n]|$)|"?(?:label|naam|nom|name|intitulé|element|élément)"?[;,\t](?! ))/,
  label: formatTexts.csv,
  leavesOut: formatTexts.csvImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    const text = readPlainText(bytes, formatTexts.csv[language])
    const rows = readCsv(text).rows.map(({ line, cells }) => ({
      line,
      cells: cells.map((cell) => (cell === '' ? undefined : withoutApostrophe(cell))),
    }))
    return modelOfSheets([{ name: tableSkipTexts.file[language], rows }], [], language)
  },
}

/** Takes away what keeps a spreadsheet from reading a formula in text. */
function withoutApostrophe(cell: string): string {
  return /^'[=+\-@\t\r\n']/.test(cell) ? cell.slice(1) : cell
}
