import { drawOnPaper } from '#shared/drawing/picture/fit-paper.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { Picture, Section } from '#shared/report/report.ts'
import { reportOf } from '#shared/report/report-of.ts'
import { FlowingPages } from './kit/flowing-pages.ts'
import { numberPages } from './kit/number-pages.ts'
import { a4, landscape, openPdf } from './kit/open-pdf.ts'
import { textStyles } from './kit/text-styles.ts'
import { writeBlock, writeFacts, writeSection } from './report/write-blocks.ts'

/** What the margins leave of an A4 that lies, in points: the picture has a page of its own. */
const pictureRoom = { width: 720, height: 450 } as const

/** The impact report on A4, the picture on a page of its own that lies or stands as it does; headings are bookmarks. */
export async function reportPdf(
  model: ChangeModel,
  language: Language,
  today: string | undefined,
): Promise<Uint8Array> {
  const report = reportOf(model, { language, today })
  const { title, kind, facts, opening, parts } = report
  const author = model.organisation?.name
  const pdf = openPdf({ title: `${title.text} – ${kind}`, language, author })
  const pages = new FlowingPages(pdf, a4)
  pages.paragraph(kind, textStyles.lead)
  pages.title([title])
  writeFacts(pages, facts)
  for (const block of opening) writeBlock(pages, block, language)
  pages.space(14)
  pages.list(
    parts.map(({ title, sections }) => ({
      words: [{ text: title, tone: 'strong' }],
      items: sections.map((section) => ({ words: section.title })),
    })),
  )
  for (const part of parts) {
    pages.newPage()
    writeSection(pages, part, 1, language)
    for (const { alt } of picturesIn(part)) {
      const drawing = drawOnPaper(model, language, pictureRoom)
      const paper = drawing.width < drawing.height ? a4 : landscape(a4)
      new FlowingPages(pdf, paper).figure(drawing, { alternative: alt })
    }
  }
  numberPages(pdf, title.text)
  return pdf.end()
}

function picturesIn({ blocks, sections }: Section): readonly Picture[] {
  return [...blocks.filter((block) => block.kind === 'picture'), ...sections.flatMap(picturesIn)]
}
