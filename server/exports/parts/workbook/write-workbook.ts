import { officeRelations, packOffice, xmlDeclaration } from '../office-package.ts'
import { escapeAttribute, escapeXml } from '../xml.ts'
import { filteredRange, sheetXml } from './sheet-xml.ts'
import { createStyleSheet } from './style-sheet.ts'
import { columnName, type Sheet, type Workbook } from './workbook.ts'

export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The file as Excel, LibreOffice and others open it. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const styles = createStyleSheet()
  const names = uniqueNames(workbook.sheets)
  const sheets = workbook.sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? '' }))
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  const main = {
    path: 'xl/workbook.xml',
    type: `${spreadsheet}.sheet.main+xml`,
    content: xmlDeclaration + workbookXml(sheets, workbook.names ?? {}),
    relations: [
      ...paths.map((target, index) => ({ id: `rId${index + 1}`, type: 'worksheet', target })),
      { id: 'styles', type: 'styles', target: 'styles.xml' },
    ],
  }
  const sheetParts = sheets.map((sheet, index) => ({
    path: `xl/${paths[index]}`,
    type: `${spreadsheet}.worksheet+xml`,
    content: xmlDeclaration + sheetXml(sheet, styles, index === 0),
  }))
  // Sheets name their styles as they are written.
  const styleSheet = {
    path: 'xl/styles.xml',
    type: `${spreadsheet}.styles+xml`,
    content: xmlDeclaration + styles.toXml(),
  }
  return packOffice([main, ...sheetParts, styleSheet], { title: workbook.title })
}

function workbookXml(sheets: readonly Sheet[], names: Readonly<Record<string, string>>): string {
  const each = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const defined = [
    ...Object.entries(names).map(
      ([name, ref]) => `<definedName name="${name}">${escapeXml(ref)}</definedName>`,
    ),
    ...sheets.flatMap((sheet, index) => ownNames(sheet, index)),
  ]
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelations}">` +
    '<workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>' +
    `<sheets>${each.join('')}</sheets>` +
    (defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`) +
    // Programs that show what was counted last do so; those that count, count anew.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  )
}

function ownNames(sheet: Sheet, index: number): readonly string[] {
  const named = (name: string, range: string, more = '') =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}"${more}>${escapeXml(`${sheetReference(sheet.name)}!${range}`)}</definedName>`
  const filtered = filteredRange(sheet)
  return [
    ...(filtered === undefined ? [] : [named('_FilterDatabase', filtered, ' hidden="1"')]),
    ...(sheet.printTitles === undefined
      ? []
      : [named('Print_Titles', printTitles(sheet, sheet.printTitles))]),
  ]
}

function printTitles({ name, wide }: Sheet, [first, last]: readonly [number, number]): string {
  const rows = `$${first}:$${last}`
  if (wide === undefined) return rows
  const columns = `$A:$${columnName(wide.titleColumns - 1)}`
  return `${columns},${sheetReference(name)}!${rows}`
}

/** A sheet's name as formulas write it. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}

/** At most 31 characters, without those that Excel refuses, and no two alike (ECMA-376, 18.2.19). */
function uniqueNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }, index) => {
    const plain = name
      .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, ' ')
      .replaceAll(/^'+|'+$/g, '')
      .trim()
    const short = plain.slice(0, 31).trim() || `${index + 1}`
    const unique = taken.has(short.toLowerCase()) ? `${short.slice(0, 27)} ${index + 1}` : short
    taken.add(unique.toLowerCase())
    return unique
  })
}
