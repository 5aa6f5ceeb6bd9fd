import { drawOnPaper } from '#shared/drawing/picture/fit-paper.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { openFonts } from '../parts/fonts/open-fonts.ts'
import { withOutlines } from '../parts/fonts/outline-text.ts'
import { drawInBands } from '../parts/bitmap/draw-on-canvas.ts'
import { encodePng } from '../parts/bitmap/encode-png.ts'

const dotsPerInch = 300
/** A3 (ISO 216, 297 by 420 mm) at that density, in pixels. */
const paper = { width: 3508, height: 4961 }

export async function boardToPng(model: ChangeModel, language: Language): Promise<Uint8Array> {
  const drawing = drawOnPaper(model, language, paper)
  const isLying = drawing.width > drawing.height
  const [width, height] = isLying ? [paper.height, paper.width] : [paper.width, paper.height]
  const marks = withOutlines(drawing.marks, openFonts())
  const bands = drawInBands({ ...drawing, marks }, width, height)
  return encodePng(bands, { width, height, dotsPerInch })
}
