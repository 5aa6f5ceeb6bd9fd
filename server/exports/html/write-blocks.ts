import type { Drawing } from '#shared/drawing/marks.ts'
import { drawingToSvg } from '#shared/drawing/svg/drawing-to-svg.ts'
import { escapeText } from '#shared/drawing/svg/markup.ts'
import { drawPlot } from '#shared/report/draw-plot.ts'
import type { Plot } from '#shared/report/plot.ts'
import type { Block, Fact, ListItem, Section, Table } from '#shared/report/report.ts'
import type { Language } from '#shared/model/language.ts'
import { element, toHtml } from './html-text.ts'

export interface Page {
  readonly language: Language
  /** The board, drawn. */
  readonly picture: Drawing
}

export const fontFamily = "'Atkinson Hyperlegible Next', system-ui, sans-serif"

export function writeSection(section: Section, level: 2 | 3 | 4, page: Page): string {
  const { id, title, language } = section
  const inner = level === 2 ? 3 : 4
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element(`h${level}`, { id: `${id}-title`, lang: language }, escapeText(title)),
    ...section.blocks.map((block) => writeBlock(block, page)),
    ...section.sections.map((below) => writeSection(below, inner, page)),
  )
}

export function writeBlock(block: Block, page: Page): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, toHtml(block.sentence))
    case 'gap':
      return element('p', { class: 'gap' }, toHtml(block.sentence))
    case 'list':
      return writeList(block.items)
    case 'facts':
      return writeFacts(block.facts)
    case 'entries':
      return element(
        'div',
        { class: 'entries' },
        ...block.entries.map(({ title, text, items }) =>
          element(
            'div',
            { class: 'entry' },
            element('p', {}, toHtml(title)),
            text === undefined ? '' : element('p', {}, toHtml(text)),
            items.length === 0 ? '' : writeList(items),
          ),
        ),
      )
    case 'table':
      return writeTable(block)
    case 'quote':
      return element(
        'figure',
        { class: 'story' },
        element('blockquote', {}, element('p', {}, toHtml(block.sentence))),
        block.source === undefined ? '' : element('figcaption', {}, toHtml(block.source)),
      )
    case 'picture':
      return element(
        'figure',
        { class: 'picture' },
        element('figcaption', {}, escapeText(block.caption)),
        // A wide drawing is scrolled, by keys too.
        element(
          'div',
          { class: 'wide', tabindex: 0, role: 'group', 'aria-label': block.alt },
          drawingToSvg(page.picture, { label: block.alt, fontFamily }),
        ),
      )
    case 'plots':
      return element('div', { class: 'plots' }, ...block.plots.map((plot) => writePlot(plot, page)))
  }
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

function writeTable({ caption, columns, rows, total }: Table): string {
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
  return element(
    'div',
    { class: 'wide', tabindex: 0, role: 'group', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', {}, escapeText(caption)),
      element(
        'colgroup',
        {},
        ...columns.map(
          ({ share = 1 }) =>
            // A col element has no end and no content.
            `<col style="width:${Math.round((share / width) * 1000) / 10}%">`,
        ),
      ),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          ...columns.map(({ title }, index) => cell('th', index, escapeText(title), 'col')),
        ),
      ),
      element('tbody', {}, ...rows.map((cells) => row(cells.map(toHtml)))),
      total === undefined ? '' : element('tfoot', {}, row(total.map(toHtml))),
    ),
  )
}

function writePlot(plot: Plot, { language }: Page): string {
  const { title, language: titleLanguage, alt } = plot
  return element(
    'figure',
    {},
    element('figcaption', { lang: titleLanguage }, escapeText(title)),
    drawingToSvg(drawPlot(plot, language), { label: alt, fontFamily }),
  )
}
