import { strToU8, zipSync } from 'fflate'
import { escapeXml } from '../xml.ts'
import { filteredRange, sheetXml } from './sheet-xml.ts'
import { createStyleSheet } from './style-sheet.ts'
import type { Sheet, Workbook } from './workbook.ts'

export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** The same model gives the same bytes, whenever; no earlier day fits in a zip. */
const packedOn = new Date(1980, 0, 1)

/** The file as Excel, LibreOffice and others open it. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const styles = createStyleSheet()
  const names = uniqueNames(workbook.sheets)
  const sheets = workbook.sheets.map((sheet, index) => ({ ...sheet, name: names[index] ?? '' }))
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([
      ['officeDocument', 'xl/workbook.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Catena</Application></Properties>',
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(workbook.title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': workbookXml(sheets, workbook.names ?? {}),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
  }
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheet, styles, index === 0)
  })
  parts['xl/styles.xml'] = styles.toXml()
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)])
  return zipSync(Object.fromEntries(files), { mtime: packedOn, level: 6 })
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/${path}" ContentType="${type}+xml"/>`
  return (
    `<Types xmlns="${packages}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    part('xl/workbook.xml', `${spreadsheet}.sheet.main`) +
    Array.from({ length: sheets }, (_, index) =>
      part(`xl/worksheets/sheet${index + 1}.xml`, `${spreadsheet}.worksheet`),
    ).join('') +
    part('xl/styles.xml', `${spreadsheet}.styles`) +
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties') +
    part('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties') +
    '</Types>'
  )
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  // The title of the document is known by an address of the package itself.
  const core = targets.some(([, target]) => target.startsWith('docProps/'))
    ? `<Relationship Id="core" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`
    : ''
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}${core}</Relationships>`
}

function workbookXml(sheets: readonly Sheet[], names: Readonly<Record<string, string>>): string {
  const each = sheets.map(
    ({ name }, index) =>
      `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const defined = [
    ...Object.entries(names).map(
      ([name, ref]) => `<definedName name="${name}">${escapeXml(ref)}</definedName>`,
    ),
    ...sheets.flatMap((sheet, index) => ownNames(sheet, index)),
  ]
  return (
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
    '<workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>' +
    `<sheets>${each.join('')}</sheets>` +
    (defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`) +
    // Programs that show what was counted last do so; those that count, count anew.
    '<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>'
  )
}

function ownNames(sheet: Sheet, index: number): readonly string[] {
  const named = (name: string, range: string, more = '') =>
    `<definedName name="_xlnm.${name}" localSheetId="${index}"${more}>${escapeXml(sheetReference(sheet.name))}!${range}</definedName>`
  const filtered = filteredRange(sheet)
  return [
    ...(filtered === undefined ? [] : [named('_FilterDatabase', filtered, ' hidden="1"')]),
    ...(sheet.printTitles === undefined
      ? []
      : [named('Print_Titles', `$${sheet.printTitles[0]}:$${sheet.printTitles[1]}`)]),
  ]
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

function attribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;')
}
