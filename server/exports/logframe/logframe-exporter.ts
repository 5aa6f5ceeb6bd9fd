import type { ChangeModel } from '#shared/model/change-model.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { ExportedFile, Exporter, ExportVariant } from '../exporter.ts'
import { workbookMediaType, writeWorkbook } from '../parts/workbook/write-workbook.ts'
import { csvDialect, writeCsv } from '../parts/write-csv.ts'
import { classicMatrix } from './classic-matrix.ts'
import { euMatrix } from './eu-matrix.ts'
import { fcdoActivities, fcdoMatrix } from './fcdo-matrix.ts'
import { frameworkSource, type FrameworkSource } from './framework-source.ts'
import type { Matrix } from './matrix.ts'
import { matrixSheet } from './matrix-sheet.ts'
import { matrixTable } from './matrix-table.ts'

interface Framework extends ExportVariant {
  readonly matrices: readonly ((source: FrameworkSource) => Matrix)[]
  readonly isText?: boolean
}

const csv = { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv', isText: true }

const frameworks: readonly Framework[] = [
  {
    id: 'all',
    label: formatTexts.logframeAll,
    matrices: [euMatrix, classicMatrix, fcdoMatrix, fcdoActivities],
  },
  { id: 'eu', label: formatTexts.logframeEu, matrices: [euMatrix] },
  { id: 'classic', label: formatTexts.logframeClassic, matrices: [classicMatrix] },
  { id: 'fcdo', label: formatTexts.logframeFcdo, matrices: [fcdoMatrix, fcdoActivities] },
  { id: 'eu-csv', label: formatTexts.logframeEuCsv, matrices: [euMatrix], ...csv },
  { id: 'classic-csv', label: formatTexts.logframeClassicCsv, matrices: [classicMatrix], ...csv },
  { id: 'fcdo-csv', label: formatTexts.logframeFcdoCsv, matrices: [fcdoMatrix], ...csv },
]

/** The logical framework in the shapes of the European Union, the classic four by four and FCDO. */
export const logframeExporter: Exporter = {
  id: 'logframe',
  mediaType: workbookMediaType,
  extension: 'xlsx',
  label: formatTexts.logframe,
  leavesOut: formatTexts.logframeLeavesOut,
  variants: frameworks.map(({ matrices: _, isText: __, ...variant }) => variant),
  export(model, { language, variant = 'all' }): ExportedFile {
    const framework = frameworks.find(({ id }) => id === variant)
    if (framework === undefined) throw new Error(`no framework ${variant}`)
    const source = frameworkSource(model, language)
    const matrices = framework.matrices.map((matrixOf) => matrixOf(source))
    return framework.isText === true
      ? writeCsv(matrices.flatMap(matrixTable), csvDialect(language))
      : asWorkbook(matrices, model, language)
  },
}

function asWorkbook(
  matrices: readonly Matrix[],
  model: ChangeModel,
  language: Language,
): Uint8Array {
  const say = (text: ChangeModel['title']) => inLanguage(text, language, model.primaryLanguage)
  const organisation = model.organisation?.name
  const title = [say(model.title), organisation]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
  return writeWorkbook({ title, sheets: matrices.map((matrix) => matrixSheet(matrix, title)) })
}
