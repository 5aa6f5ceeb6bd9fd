import { problem } from '#shared/problems/problem.ts'
import type { FoundSheet } from '../parts/read-tables.ts'
import { maxFileBytes, maxFileRows } from '../parts/file-limits.ts'
import { readZip, type ZipFile } from '../parts/read-zip.ts'
import { readDateStyles } from './read-date-styles.ts'
import { readSheet } from './read-sheet.ts'
import { readStrings } from './read-strings.ts'
import { walkXml, type Attributes } from './read-xml-parts.ts'

export interface ReadSheet extends FoundSheet {
  /** How many cells have a formula, of which only the last result is known here. */
  readonly formulas: number
}

export interface ReadWorkbook {
  /** The visible ones, in their order. */
  readonly sheets: readonly ReadSheet[]
  /** The names of those that whoever opens the workbook does not see; what stands there is not read. */
  readonly hidden: readonly string[]
}

/** The sheets of an Office Open XML workbook (ECMA-376, part 1, clause 18). */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  if (bytes.byteLength > maxFileBytes) {
    throw problem('file-too-large', { megabytes: maxFileBytes / 1_000_000 })
  }
  const zip = readZip(bytes)
  const path = workbookPath(zip)
  const workbook = path === undefined ? undefined : zip.read(path)
  if (path === undefined || workbook === undefined)
    throw problem('file-other-format', { format: 'XLSX' })
  const { sheets, is1904 } = readContents(workbook)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const targets = readRelations(zip, `${folder}_rels/${path.slice(folder.length)}.rels`, folder)
  const partOf = (type: string) => [...targets.values()].find((target) => target.type === type)
  const strings = readStrings(zip.read(partOf('sharedStrings')?.path ?? ''))
  const dates = readDateStyles(zip.read(partOf('styles')?.path ?? ''))
  let left = maxFileRows
  const visible = sheets.filter(({ isHidden }) => !isHidden)
  return {
    sheets: visible.flatMap(({ name, relation }): readonly ReadSheet[] => {
      const target = targets.get(relation)
      const part = target?.type === 'worksheet' ? zip.read(target.path) : undefined
      if (part === undefined) return []
      const { rows, formulas } = readSheet(part, { strings, dates, is1904, maxRows: left })
      left -= rows.length
      return [{ name, rows, formulas }]
    }),
    hidden: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name),
  }
}

/** Where the workbook stands in its package; binary ones and other documents have none of this type. */
function workbookPath(zip: ZipFile): string | undefined {
  const main = [...readRelations(zip, '_rels/.rels', '').values()].find(
    ({ type }) => type === 'officeDocument',
  )
  return main?.path.endsWith('.xml') === true && main.path.includes('workbook')
    ? main.path
    : undefined
}

interface Target {
  readonly type: string
  readonly path: string
}

function readRelations(zip: ZipFile, path: string, folder: string): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  const part = zip.read(path)
  if (part === undefined) return targets
  walkXml(part, {
    onOpen(name, { Id = '', Type = '', Target = '', TargetMode }: Attributes) {
      // What stands elsewhere is never fetched.
      if (name !== 'Relationship' || TargetMode === 'External') return
      const target = Target.startsWith('/') ? Target.slice(1) : `${folder}${Target}`
      targets.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: target })
    },
  })
  return targets
}

function readContents(part: Uint8Array) {
  const sheets: { name: string; relation: string; isHidden: boolean }[] = []
  let is1904 = false
  walkXml(part, {
    onOpen(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const relation = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible'
      sheets.push({ name: attributes['name'] ?? '', relation, isHidden })
    },
  })
  return { sheets, is1904 }
}
