import type { Drawing } from '#shared/drawing/marks.ts'
import { drawingToSvg } from '#shared/drawing/svg/drawing-to-svg.ts'
import { escapeText, openingTag } from '#shared/drawing/svg/markup.ts'
import { drawPlot } from '#shared/report/draw-plot.ts'
import type { Plot } from '#shared/report/plot.ts'
import type {
  Block,
  Entry,
  Fact,
  ListItem,
  Picture,
  Section,
  Table,
} from '#shared/report/report.ts'
import type { Language } from '#shared/model/language.ts'
import { element, elementOfEach, toHtml } from './html-text.ts'

export interface Page {
  readonly language: Language
  /** The board, drawn. */
  readonly picture: Drawing
}

/** The parts of a section, whose title has a level. */
export function* writeSection(section: Section, level: 2 | 3 | 4, page: Page): Generator<string> {
  const { id, title, language, blocks, sections } = section
  yield openingTag('section', { id, 'aria-labelledby': `${id}-title` })
  yield element(`h${level}`, { id: `${id}-title`, lang: language }, escapeText(title))
  for (const block of blocks) yield* writeBlock(block, page)
  for (const below of sections) yield* writeSection(below, level === 2 ? 3 : 4, page)
  yield '</section>'
}

export function writeBlock(block: Block, page: Page): Iterable<string> {
  switch (block.kind) {
    case 'paragraph':
      return [element('p', {}, toHtml(block.sentence))]
    case 'gap':
      return [element('p', { class: 'gap' }, toHtml(block.sentence))]
    case 'list':
      return [writeList(block.items)]
    case 'facts':
      return [writeFacts(block.facts)]
    case 'entries':
      return elementOfEach('div', { class: 'entries' }, block.entries, writeEntry)
    case 'table':
      return writeTable(block)
    case 'quote':
      return [
        element(
          'figure',
          { class: 'story' },
          element('blockquote', {}, element('p', {}, toHtml(block.sentence))),
          block.source === undefined ? '' : element('figcaption', {}, toHtml(block.source)),
        ),
      ]
    case 'picture':
      return writePicture(block, page)
    case 'plots':
      return elementOfEach('div', { class: 'plots' }, block.plots, (plot) => writePlot(plot, page))
  }
}

function writeEntry({ title, text, items }: Entry): string {
  return element(
    'div',
    { class: 'entry' },
    element('p', {}, toHtml(title)),
    text === undefined ? '' : element('p', {}, toHtml(text)),
    items.length === 0 ? '' : writeList(items),
  )
}

function* writePicture({ caption, alt }: Picture, page: Page): Generator<string> {
  yield '<figure class="picture">'
  yield element('figcaption', {}, escapeText(caption))
  // A wide drawing is scrolled, by keys too.
  yield openingTag('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': alt })
  yield* drawingToSvg(page.picture, { label: alt, name: 'picture' })
  yield '</div></figure>'
}

export function writeFacts(facts: readonly Fact[]): string {
  return element(
    'dl',
    {},
    ...facts.map(({ label, sentences }) =>
      element(
        'div',
        {},
        element('dt', {}, escapeText(label)),
        ...sentences.map((sentence) => element('dd', {}, toHtml(sentence))),
      ),
    ),
  )
}

function writeList(items: readonly ListItem[]): string {
  return element(
    'ul',
    {},
    ...items.map(({ sentence, items: inner = [] }) =>
      element('li', {}, toHtml(sentence), inner.length === 0 ? '' : writeList(inner)),
    ),
  )
}

function* writeTable({ caption, columns, rows, total }: Table): Generator<string> {
  const cell = (name: string, index: number, content: string, scope?: 'row' | 'col'): string =>
    element(
      name,
      { scope, class: columns[index]?.isNumber === true ? 'number' : undefined },
      content,
    )
  const row = (cells: readonly string[]): string =>
    element(
      'tr',
      {},
      ...cells.map((content, index) =>
        cell(index === 0 ? 'th' : 'td', index, content, index === 0 ? 'row' : undefined),
      ),
    )
  const width = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  yield openingTag('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': caption })
  yield '<table>'
  yield element('caption', {}, escapeText(caption))
  // A col element has no end and no content.
  const widths = columns.map(({ share = 1 }) => Math.round((share / width) * 1000) / 10)
  yield element('colgroup', {}, ...widths.map((share) => `<col style="width:${share}%">`))
  const heads = columns.map(({ title }, index) => cell('th', index, escapeText(title), 'col'))
  yield element('thead', {}, element('tr', {}, ...heads))
  yield* elementOfEach('tbody', {}, rows, (cells) => row(cells.map(toHtml)))
  if (total !== undefined) yield element('tfoot', {}, row(total.map(toHtml)))
  yield '</table></div>'
}

function writePlot(plot: Plot, { language }: Page): string {
  const { title, language: titleLanguage, alt } = plot
  return element(
    'figure',
    {},
    element('figcaption', { lang: titleLanguage }, escapeText(title)),
    ...drawingToSvg(drawPlot(plot, language), { label: alt }),
  )
}
