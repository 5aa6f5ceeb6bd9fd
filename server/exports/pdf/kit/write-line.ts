import type { Weight } from '#server/exports/parts/fonts/font-files.ts'
import type { Face, Fonts } from '#server/exports/parts/fonts/open-fonts.ts'

export interface Line {
  readonly line: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly weight: Weight
  readonly color: string
}

interface Paper {
  readonly doc: PDFKit.PDFDocument
  readonly fonts: Fonts
}

/** Writes one line, each of its letters in a font that has it and that the document embeds; returns where it ends. */
export function writeLine(
  { doc, fonts }: Paper,
  { line, x, y, size, weight, color }: Line,
): number {
  let left = x
  for (const { text, face, isRightToLeft } of fonts.runsOf(line, weight)) {
    useFace(doc, face, size)
    doc.fillColor(color)
    const options: PDFKit.Mixins.TextOptions = {
      lineBreak: false,
      baseline: 'alphabetic',
      // With features named, even none, a run is shaped whole, not word by word: its words must change places.
      ...(isRightToLeft ? { features: [] } : {}),
    }
    doc.text(text, left, y, options)
    left += doc.widthOfString(text, options)
  }
  return left
}

function useFace(doc: PDFKit.PDFDocument, { name, file }: Face, size: number): void {
  // The name tells the document that it knows the font already.
  doc.registerFont(name, file)
  doc.font(name, size)
}
