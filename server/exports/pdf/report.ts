import { drawOnPaper } from '#shared/drawing/picture/fit-paper.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { Section } from '#shared/report/report.ts'
import { reportOf } from '#shared/report/report-of.ts'
import { FlowingPages } from './kit/flowing-pages.ts'
import { numberPages } from './kit/number-pages.ts'
import { a4, landscape, openPdf } from './kit/open-pdf.ts'
import { textStyles } from './kit/text-styles.ts'
import { pictureRoom, writeBlock, writeFacts, writeSection } from './report/write-blocks.ts'

/** The impact report on A4, the part with the picture lying; headings are bookmarks. */
export async function reportPdf(
  model: ChangeModel,
  language: Language,
  today: string | undefined,
): Promise<Uint8Array> {
  const report = reportOf(model, { language, today })
  const { title, kind, facts, opening, parts } = report
  const author = model.organisation?.name
  const pdf = openPdf({ title: `${title.text} – ${kind}`, language, author })
  const surroundings = { language, picture: drawOnPaper(model, language, pictureRoom) }
  const pages = new FlowingPages(pdf, a4)
  pages.paragraph(kind, textStyles.lead)
  pages.title([title])
  writeFacts(pages, facts)
  for (const block of opening) writeBlock(pages, block, surroundings)
  pages.space(14)
  pages.list(
    parts.map(({ title, sections }) => ({
      words: [{ text: title, tone: 'strong' }],
      items: sections.map((section) => ({ words: section.title })),
    })),
  )
  for (const part of parts) {
    const isLying = hasPicture(part)
    const paper = isLying ? new FlowingPages(pdf, landscape(a4)) : pages
    paper.newPage()
    writeSection(paper, part, 1, surroundings)
  }
  numberPages(pdf, title.text)
  return pdf.end()
}

function hasPicture({ blocks, sections }: Section): boolean {
  return blocks.some(({ kind }) => kind === 'picture') || sections.some(hasPicture)
}
