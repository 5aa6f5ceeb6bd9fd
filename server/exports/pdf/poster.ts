import type { Drawing } from '#shared/drawing/marks.ts'
import { drawOnPaper } from '#shared/drawing/picture/fit-paper.ts'
import { sceneOf } from '#shared/drawing/scene.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { drawMarks, type Ground } from './kit/draw-marks.ts'
import { a3, landscape, openPdf, type PaperSize, type Pdf } from './kit/open-pdf.ts'
import { drawPart, partsOf } from './poster-parts.ts'

/** Below this size on paper, in points, a card's title is no longer read with ease. */
const smallestPoints = 5.5
/** The size of a card's title on the sheets that follow then. */
const partPoints = 9

/** The board on one A3; where its letters would be too small, the same once more in parts, a sheet each. */
export async function posterPdf(model: ChangeModel, language: Language): Promise<Uint8Array> {
  const scene = sceneOf(model, language)
  const whole = drawOnPaper(model, language, a3)
  const pdf = openPdf({ title: whole.title, language, author: scene.model.organisation?.name })
  const paper = whole.width > whole.height ? landscape(a3) : a3
  const scale = paper.width / whole.width
  onSheet(pdf, paper, scale, whole.ground, (ground) => drawMarks(ground, whole.marks))
  if (scale * (whole.textScale ?? 1) * sizes.fontSize < smallestPoints) {
    const partScale = partPoints / sizes.fontSize
    const sheet = { width: a3.height / partScale, height: a3.width / partScale }
    for (const part of partsOf(scene, sheet)) {
      onSheet(pdf, landscape(a3), partScale, whole.ground, (ground) =>
        drawPart(ground, scene, sheet, part),
      )
    }
  }
  return pdf.end()
}

const tagOf = { title: 'H1', heading: 'H2', plain: 'P' } as const

function onSheet(
  pdf: Pdf,
  paper: PaperSize,
  scale: number,
  color: Drawing['ground'],
  draw: (ground: Ground) => void,
): void {
  const { doc, fonts, tags } = pdf
  pdf.addPage(paper)
  tags.decoration(() => doc.rect(0, 0, paper.width, paper.height).fill(color))
  doc.save().scale(scale)
  tags.within('Sect', () => {
    draw({ doc, fonts, tag: (role, write) => tags.part(tagOf[role ?? 'plain'], write) })
  })
  doc.restore()
}
