import type { Drawing } from '#shared/drawing/marks.ts'
import { fill, sceneOnPaper } from '#shared/drawing/picture/fit-paper.ts'
import { sizes } from '#shared/drawing/sizes.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { drawMarks, type Ground } from './kit/draw-marks.ts'
import { a3, openPdf, type PaperSize, type Pdf } from './kit/open-pdf.ts'
import { drawPart, planParts } from './poster-parts.ts'

/** Below this size on paper, in points, a card's title is no longer read with ease. */
const smallestPoints = 5.5

/** The board on one A3; where its letters would be too small, the same once more in parts, a sheet each. */
export async function posterPdf(model: ChangeModel, language: Language): Promise<Uint8Array> {
  const onPaper = sceneOnPaper(model, language, a3)
  const { scene, sheet } = onPaper
  const whole = fill(onPaper)
  const pdf = openPdf({ title: whole.title, language, author: scene.model.organisation?.name })
  const scale = sheet.width / whole.width
  onSheet(pdf, sheet, scale, whole.ground, (ground) => drawMarks(ground, whole.marks))
  if (scale * scene.textScale * sizes.fontSize < smallestPoints) {
    const plan = planParts(scene, a3)
    for (const part of plan.parts) {
      onSheet(pdf, plan.paper, plan.scale, whole.ground, (ground) => {
        drawPart(ground, scene, part)
      })
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
