import { drawBoard } from '#shared/drawing/picture/draw-board.ts'
import { escapeText } from '#shared/drawing/svg/markup.ts'
import type { Report } from '#shared/report/report.ts'
import { reportOf } from '#shared/report/report-of.ts'
import { reportFormatTexts } from '#shared/text/areas/report.ts'
import { reportTexts } from '#shared/text/areas/report.ts'
import type { Exporter } from '../exporter.ts'
import { readFonts } from '../parts/fonts/read-fonts.ts'
import { utf8Of } from '../parts/utf8-text.ts'
import { element, toHtml } from './html-text.ts'
import { pageStyle } from './page-style.ts'
import { factsOf, writeBlock, writeSection, type Page } from './write-blocks.ts'

/** The impact report as one page that needs nothing else: fonts and drawings inside, no script, nothing fetched. */
export const htmlExporter: Exporter = {
  id: 'html',
  purpose: 'show',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  label: reportFormatTexts.html,
  leavesOut: reportFormatTexts.leavesOut,
  async export(model, { language, today }) {
    const report = reportOf(model, { language, today })
    const style = pageStyle(await readFonts())
    return utf8Of((add) =>
      writePage(report, style, { language, draw: () => drawBoard(model, language), add }),
    )
  },
}

// The page says itself that it runs nothing and fetches nothing, whatever was typed on a card.
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"

function writePage(report: Report, style: string, page: Page): void {
  const { title, kind, language, facts, opening, parts } = report
  page.add(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Catena">
<title>${escapeText(`${title.text} – ${kind}`)}</title>
<style>${style}</style>
</head>
<body>
${element('header', {}, element('p', {}, escapeText(kind)), element('h1', { lang: title.language }, toHtml([{ text: title.text }])), facts.length === 0 ? '' : factsOf(facts))}
${contentsOf(report)}
<main>`)
  for (const block of opening) writeBlock(block, page)
  for (const part of parts) {
    page.add('\n')
    writeSection(part, 2, page)
  }
  page.add('</main>\n</body>\n</html>\n')
}

function contentsOf({ parts, language }: Report): string {
  const link = (id: string, title: string): string =>
    element('a', { href: `#${id}` }, escapeText(title))
  return element(
    'nav',
    { 'aria-label': reportTexts.contents[language] },
    element(
      'ul',
      {},
      ...parts.map(({ id, title, sections }) =>
        element(
          'li',
          {},
          link(id, title),
          element(
            'ul',
            {},
            ...sections.map((section) => element('li', {}, link(section.id, section.title))),
          ),
        ),
      ),
    ),
  )
}
