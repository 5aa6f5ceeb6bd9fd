import { drawOnPaper } from '#shared/drawing/picture/fit-paper.ts'
import { sceneOf } from '#shared/drawing/scene.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { bookletTexts } from '#shared/text/areas/booklet.ts'
import { drawMarks } from './kit/draw-marks.ts'
import { FlowingPages } from './kit/flowing-pages.ts'
import { numberPages } from './kit/number-pages.ts'
import { a4, landscape, openPdf, type Pdf } from './kit/open-pdf.ts'
import { writeCover } from './booklet/write-cover.ts'
import { writeLane } from './booklet/write-lane.ts'
import { writePurpose } from './booklet/write-purpose.ts'

/** A lane begins on a page of its own where less than this is left, in points. */
const roomForLane = 330

/** The board to leaf through on A4: a cover, the whole, what it is for, and every lane with its cards in words. */
export async function bookletPdf(model: ChangeModel, language: Language): Promise<Uint8Array> {
  const scene = sceneOf(model, language)
  const picture = drawOnPaper(model, language, a4)
  const pdf = openPdf({ title: picture.title, language, author: scene.model.organisation?.name })
  writeCover(pdf, scene)
  addOverview(pdf, picture, bookletTexts.overview[language](picture.title))
  const pages = new FlowingPages(pdf, a4)
  writePurpose(pages, scene)
  for (const lane of scene.layout.lanes) {
    if (lane.cardIds.length === 0) continue
    pages.newPageUnless(roomForLane)
    writeLane(pages, scene, lane)
  }
  numberPages(pdf, picture.title, 2)
  return pdf.end()
}

function addOverview(pdf: Pdf, picture: ReturnType<typeof drawOnPaper>, words: string): void {
  const { doc, fonts, tags } = pdf
  const paper = picture.width > picture.height ? landscape(a4) : a4
  pdf.addPage(paper)
  doc.outline.addItem(words)
  tags.part(
    'Figure',
    () => {
      doc.save().rect(0, 0, paper.width, paper.height).fill(picture.ground)
      doc.scale(paper.width / picture.width)
      drawMarks({ doc, fonts, tag: (_, write) => write() }, picture.marks)
      doc.restore()
    },
    words,
  )
}
