import { formatTexts } from '#shared/text/areas/formats.ts'
import { tableSkipTexts } from '#shared/text/areas/tables.ts'
import { problem } from '#shared/problems/problem.ts'
import type { ImportedFile, Importer } from '../importer.ts'
import { modelOfSheets } from '../parts/read-tables.ts'
import { readWorkbook } from './read-workbook.ts'

/** A workbook: ours with a whole board, or anybody's with a list of cards and perhaps one of links. */
export const xlsxImporter: Importer = {
  id: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  extensions: ['xlsx', 'xlsm', 'xls'],
  // A zip file (APPNOTE 4.3.7): PK and the bytes 3 and 4.
  sign: /^PK\cC\cD/,
  label: formatTexts.xlsx,
  leavesOut: formatTexts.xlsxImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    if (isCompound(bytes)) throw problem('file-old-excel')
    if (!isZip(bytes)) throw problem('file-other-format', { format: 'XLSX' })
    const { sheets, hidden } = readWorkbook(bytes)
    const computed = sheets.flatMap(({ name, formulas }) =>
      formulas === 0 ? [] : [{ what: name, reason: tableSkipTexts.formulas[language](formulas) }],
    )
    const unseen = hidden.map((what) => ({ what, reason: tableSkipTexts.hiddenSheet[language] }))
    return modelOfSheets(sheets, [...computed, ...unseen], language)
  },
}

/** In this the old Excel saved, and newer ones what has a password ([MS-CFB], 2.2). */
function isCompound(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}
