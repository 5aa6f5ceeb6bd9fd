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

interface Framework {
  readonly variant: ExportVariant
  readonly matrices: readonly ((source: FrameworkSource) => Matrix)[]
  readonly isText?: boolean
}

const csv = { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'logframe.csv' }

const frameworks: readonly Framework[] = [
  {
    variant: { id: 'all', label: formatTexts.logframeAll },
    matrices: [euMatrix, classicMatrix, fcdoMatrix, fcdoActivities],
  },
  { variant: { id: 'eu', label: formatTexts.logframeEu }, matrices: [euMatrix] },
  { variant: { id: 'classic', label: formatTexts.logframeClassic }, matrices: [classicMatrix] },
  {
    variant: { id: 'fcdo', label: formatTexts.logframeFcdo },
    matrices: [fcdoMatrix, fcdoActivities],
  },
  {
    variant: { id: 'eu-csv', label: formatTexts.logframeEuCsv, ...csv },
    matrices: [euMatrix],
    isText: true,
  },
  {
    variant: { id: 'classic-csv', label: formatTexts.logframeClassicCsv, ...csv },
    matrices: [classicMatrix],
    isText: true,
  },
  {
    variant: { id: 'fcdo-csv', label: formatTexts.logframeFcdoCsv, ...csv },
    matrices: [fcdoMatrix],
    isText: true,
  },
]

/** The logical framework in the shapes of the European Union, the classic four by four and FCDO. */
export const logframeExporter: Exporter = {
  id: 'logframe',
  purpose: 'office',
  mediaType: workbookMediaType,
  extension: 'logframe.xlsx',
  label: formatTexts.logframe,
  leavesOut: formatTexts.logframeLeavesOut,
  variants: frameworks.map(({ variant }) => variant),
  export(model, { language, variant: wanted = 'all' }): ExportedFile {
    const framework = frameworks.find(({ variant }) => variant.id === wanted)
    if (framework === undefined) throw new Error(`no framework ${wanted}`)
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
  const title = [
    inLanguage(model.title, language, model.primaryLanguage),
    model.organisation?.name ?? '',
  ]
  const heading = title.filter((part) => part !== '').join(' · ')
  const sheets = matrices.map((matrix) => matrixSheet(matrix, heading))
  return writeWorkbook({ title: heading, sheets })
}
