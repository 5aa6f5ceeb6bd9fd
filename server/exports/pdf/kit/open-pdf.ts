// oxlint-disable-next-line import/no-named-as-default -- the declarations know the default only.
import PDFDocument from 'pdfkit'
import type { Language } from '#shared/model/language.ts'
import { openFonts, type Fonts } from '#server/exports/parts/fonts/open-fonts.ts'
import { Tags } from './tags.ts'

/** Points of 1/72 inch. */
export interface PaperSize {
  readonly width: number
  readonly height: number
}

const millimetre = 72 / 25.4

export const a4: PaperSize = { width: 210 * millimetre, height: 297 * millimetre }
export const a3: PaperSize = { width: 297 * millimetre, height: 420 * millimetre }

export function landscape({ width, height }: PaperSize): PaperSize {
  return { width: height, height: width }
}

export interface PdfOptions {
  readonly title: string
  readonly language: Language
  readonly author?: string | undefined
}

/** A PDF without pages yet: titled, tagged, in its language, with all its fonts inside. */
export interface Pdf {
  readonly doc: PDFKit.PDFDocument
  readonly fonts: Fonts
  readonly tags: Tags
  addPage(paper: PaperSize): void
  end(): Promise<Uint8Array>
}

export function openPdf({ title, language, author }: PdfOptions): Pdf {
  const doc = new PDFDocument({
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    // No standard font: those are not embedded.
    font: '',
    info: {
      Title: title,
      ...(author === undefined ? {} : { Author: author }),
      Creator: 'Catena',
      CreationDate: new Date(0),
    },
  })
  // The same model gives the same bytes: no date, and an id that was not made of one. The second copy of all this, as
  // XMP, needs a date and carries titles that are no XML.
  delete doc.info.CreationDate
  Object.assign(doc, { endMetadata: () => {} })
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject))
  const tags = new Tags(doc)
  return {
    doc,
    fonts: openFonts(),
    tags,
    addPage: ({ width, height }) => doc.addPage({ size: [width, height], margin: 0 }),
    end: async () => {
      tags.end()
      doc.end()
      await ended
      return Buffer.concat(chunks)
    },
  }
}
