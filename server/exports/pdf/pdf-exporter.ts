import { pdfTexts } from '#shared/text/areas/formats.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { Exporter } from '../exporter.ts'

interface Shape {
  readonly id: 'poster' | 'booklet' | 'report'
  /** Loads what it needs when it is first asked for: a server that makes no PDF does without. */
  readonly write: (
    model: ChangeModel,
    language: Language,
    today: string | undefined,
  ) => Promise<Uint8Array>
}

const shapes: readonly Shape[] = [
  {
    id: 'poster',
    write: async (model, language) => (await import('./poster.ts')).posterPdf(model, language),
  },
  {
    id: 'booklet',
    write: async (model, language) => (await import('./booklet.ts')).bookletPdf(model, language),
  },
  { id: 'report', write: async (...of) => (await import('./report.ts')).reportPdf(...of) },
]

/**
 * For paper: the drawing on A3, a booklet on A4 that tells it in words too, or the impact report. Text can be selected
 * and searched.
 */
export const pdfExporter: Exporter = {
  id: 'pdf',
  purpose: 'show',
  mediaType: 'application/pdf',
  extension: 'pdf',
  label: pdfTexts.pdf,
  leavesOut: pdfTexts.leavesOut,
  variants: shapes.map(({ id }) => ({ id, label: pdfTexts[id] })),
  isHeavy: true,
  export: async (model, { language, variant = 'poster', today }) => {
    const shape = shapes.find(({ id }) => id === variant)
    if (shape === undefined) throw new Error(`no such PDF: ${variant}`)
    return shape.write(model, language, today)
  },
}
