import { pdfTexts } from '#shared/text/areas/formats.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { Exporter } from '../exporter.ts'

interface Shape {
  readonly id: 'poster' | 'booklet'
  /** Loads what it needs when it is first asked for: a server that makes no PDF does without. */
  readonly write: (model: ChangeModel, language: Language) => Promise<Uint8Array>
}

const shapes: readonly Shape[] = [
  { id: 'poster', write: async (...of) => (await import('./poster.ts')).posterPdf(...of) },
  { id: 'booklet', write: async (...of) => (await import('./booklet.ts')).bookletPdf(...of) },
]

/** For paper: the drawing on A3, or a booklet on A4 that tells it in words too. Text can be selected and searched. */
export const pdfExporter: Exporter = {
  id: 'pdf',
  mediaType: 'application/pdf',
  extension: 'pdf',
  label: pdfTexts.pdf,
  leavesOut: pdfTexts.leavesOut,
  variants: shapes.map(({ id }) => ({ id, label: pdfTexts[id] })),
  isHeavy: true,
  export: async (model, { language, variant = 'poster' }) => {
    const shape = shapes.find(({ id }) => id === variant)
    if (shape === undefined) throw new Error(`no such PDF: ${variant}`)
    return shape.write(model, language)
  },
}
