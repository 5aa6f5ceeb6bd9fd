import type { Drawing } from '#shared/drawing/marks.ts'
import { escapeText, openingTag, type Add } from '#shared/drawing/svg/markup.ts'
import { writeSvg } from '#shared/drawing/svg/write-svg.ts'
import { drawPlot } from '#shared/report/draw-plot.ts'
import type { Plot } from '#shared/report/plot.ts'
import type {
  Block,
  Entry,
  Fact,
  ListItem,
  Picture,
  Quote,
  Section,
  Table,
} from '#shared/report/report.ts'
import type { Language } from '#shared/model/language.ts'
import { element, toHtml } from './html-text.ts'

export interface Page {
  readonly language: Language
  /** Draws the board. */
  readonly draw: () => Drawing
  readonly add: Add
}

/** A section, whose title has a level. */
export function writeSection(section: Section, level: 2 | 3 | 4, page: Page): void {
  const { id, title, language, blocks, sections } = section
  const { add } = page
  add(openingTag('section', { id, 'aria-labelledby': `${id}-title` }))
  add(element(`h${level}`, { id: `${id}-title`, lang: language }, escapeText(title)))
  for (const block of blocks) writeBlock(block, page)
  for (const below of sections) writeSection(below, level === 2 ? 3 : 4, page)
  add('</section>')
}

export function writeBlock(block: Block, page: Page): void {
  const { add } = page
  switch (block.kind) {
    case 'paragraph':
      return add(element('p', {}, toHtml(block.sentence)))
    case 'gap':
      return add(element('p', { class: 'gap' }, toHtml(block.sentence)))
    case 'list':
      return add(listOf(block.items))
    case 'facts':
      return add(factsOf(block.facts))
    case 'entries':
      add('<div class="entries">')
      for (const entry of block.entries) add(entryOf(entry))
      return add('</div>')
    case 'table':
      return writeTable(block, add)
    case 'quote':
      return add(quoteOf(block))
    case 'picture':
      return writePicture(block, page)
    case 'plots':
      add('<div class="plots">')
      for (const plot of block.plots) writePlot(plot, page)
      return add('</div>')
  }
}

function quoteOf({ sentence, source }: Quote): string {
  return element(
    'figure',
    { class: 'story' },
    element('blockquote', {}, element('p', {}, toHtml(sentence))),
    source === undefined ? '' : element('figcaption', {}, toHtml(source)),
  )
}

function entryOf({ title, text, items }: Entry): string {
  return element(
    'div',
    { class: 'entry' },
    element('p', {}, toHtml(title)),
    text === undefined ? '' : element('p', {}, toHtml(text)),
    items.length === 0 ? '' : listOf(items),
  )
}

function writePicture({ caption, alt }: Picture, { draw, add }: Page): void {
  add('<figure class="picture">')
  add(element('figcaption', {}, escapeText(caption)))
  // A wide drawing is scrolled, by keys too.
  add(openingTag('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': alt }))
  writeSvg(draw(), { label: alt, name: 'picture' }, add)
  add('</div></figure>')
}

export function factsOf(facts: readonly Fact[]): string {
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

function listOf(items: readonly ListItem[]): string {
  return element(
    'ul',
    {},
    ...items.map(({ sentence, items: inner = [] }) =>
      element('li', {}, toHtml(sentence), inner.length === 0 ? '' : listOf(inner)),
    ),
  )
}

function writeTable({ caption, columns, rows, total }: Table, add: Add): void {
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
  add(openingTag('div', { class: 'wide', tabindex: 0, role: 'group', 'aria-label': caption }))
  add('<table>')
  add(element('caption', {}, escapeText(caption)))
  // A col element has no end and no content.
  const widths = columns.map(({ share = 1 }) => Math.round((share / width) * 1000) / 10)
  add(element('colgroup', {}, ...widths.map((share) => `<col style="width:${share}%">`)))
  const heads = columns.map(({ title }, index) => cell('th', index, escapeText(title), 'col'))
  add(element('thead', {}, element('tr', {}, ...heads)))
  add('<tbody>')
  for (const cells of rows) add(row(cells.map(toHtml)))
  add('</tbody>')
  if (total !== undefined) add(element('tfoot', {}, row(total.map(toHtml))))
  add('</table></div>')
}

function writePlot(plot: Plot, { language, add }: Page): void {
  const { title, language: titleLanguage, alt } = plot
  add('<figure>')
  add(element('figcaption', { lang: titleLanguage }, escapeText(title)))
  writeSvg(drawPlot(plot, language), { label: alt }, add)
  add('</figure>')
}
