import { reportFormatTexts } from '#shared/text/areas/report.ts'
import type { Exporter } from '../exporter.ts'

/** The impact report as a document to go on writing in: headings, tables and lists are Word's own. */
export const docxExporter: Exporter = {
  id: 'docx',
  purpose: 'office',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  label: reportFormatTexts.docx,
  leavesOut: reportFormatTexts.leavesOut,
  isHeavy: true,
  export: async (model, options) => {
    // Loaded when it is first needed: a server that makes no document does without fonts and pictures.
    const { reportToDocx } = await import('./report-to-docx.ts')
    return reportToDocx(model, options)
  },
}
