import { group } from '#shared/drawing/marks.ts'
import type { Language } from '#shared/model/language.ts'
import { drawPlot } from '#shared/report/draw-plot.ts'
import type { Plot } from '#shared/report/plot.ts'
import type { Block, Fact, ListItem, Section, Sentence, Table } from '#shared/report/report.ts'
import type { ListItem as PageItem, Pages } from '../kit/pages.ts'
import { textStyles } from '../kit/text-styles.ts'

const plotGap = 40
/** A caption of two lines, the head and a first row of three: a caption never stands without its table. */
const roomForTable = 130

/** A sentence of two lines and a first item of two: what introduces a list never stands without it. */
const roomForList = 72

export function writeSection(
  pages: Pages,
  section: Section,
  level: 1 | 2 | 3,
  language: Language,
): void {
  if (beginsWithList(section)) pages.newPageUnless(level === 3 ? 160 : 240)
  pages.heading(level, section.title)
  section.blocks.forEach((block, index) => {
    if (section.blocks[index + 1]?.kind === 'list') pages.newPageUnless(roomForList)
    if (level === 1 && index === 0 && block.kind === 'paragraph') {
      pages.paragraph(block.sentence, textStyles.lead)
    } else writeBlock(pages, block, language)
  })
  for (const inner of section.sections) {
    writeSection(pages, inner, level === 1 ? 2 : 3, language)
  }
}

/** Its title stays with what introduces the list, and that with the list. */
function beginsWithList({ blocks, sections }: Section): boolean {
  const [inner] = sections
  return (
    blocks.slice(0, 2).some(({ kind }) => kind === 'list' || kind === 'entries') ||
    (blocks.length < 2 && inner !== undefined && beginsWithList(inner))
  )
}

export function writeBlock(pages: Pages, block: Block, language: Language): void {
  switch (block.kind) {
    case 'paragraph':
      return pages.paragraph(block.sentence)
    case 'gap':
      return pages.paragraph(block.sentence.map((phrase) => ({ ...phrase, tone: 'quiet' })))
    case 'list':
      return pages.list(block.items.map(toItem))
    case 'facts':
      return writeFacts(pages, block.facts)
    case 'entries':
      for (const { title, text, items } of block.entries) {
        pages.newPageUnless(roomForList)
        pages.paragraph(title, { ...textStyles.body, after: 2 })
        if (text !== undefined) pages.paragraph(text, { ...textStyles.body, after: 2 })
        if (items.length > 0) pages.list(items.map(toItem))
        pages.space(6)
      }
      return
    case 'table':
      return writeTable(pages, block)
    case 'quote':
      pages.paragraph(block.sentence, { ...textStyles.body, size: 12, line: 18 })
      if (block.source !== undefined) pages.paragraph(block.source, textStyles.small)
      return
    case 'picture':
      // The picture itself follows on a page of its own.
      return pages.paragraph(block.caption)
    case 'plots':
      return writePlots(pages, block.plots, language)
  }
}

/** Two beside each other. */
function writePlots(pages: Pages, plots: readonly Plot[], language: Language): void {
  for (let index = 0; index < plots.length; index += 2) {
    const pair = plots.slice(index, index + 2)
    const drawings = pair.map((plot) => drawPlot(plot, language, 'titled'))
    const [first] = drawings
    if (first === undefined) continue
    const step = first.width + plotGap
    const marks = drawings.map(({ marks }, place) => group({ x: place * step, y: 0 }, ...marks))
    pages.figure(
      { ...first, width: step + first.width, marks },
      { alternative: pair.map(({ alt }) => alt).join(' ') },
    )
  }
}

export function writeFacts(pages: Pages, facts: readonly Fact[]): void {
  pages.facts(
    facts.map(({ label, sentences }) => ({ term: label, words: belowEachOther(sentences) })),
  )
}

function belowEachOther(sentences: readonly Sentence[]): Sentence {
  return sentences.flatMap((sentence, index) =>
    index === 0 ? sentence : [{ text: '\n' }, ...sentence],
  )
}

function writeTable(pages: Pages, { caption, columns, rows, total }: Table): void {
  pages.newPageUnless(roomForTable)
  pages.space(4)
  pages.paragraph([{ text: caption, tone: 'strong' }], { ...textStyles.body, after: 3 })
  pages.table(
    columns.map(({ title, isNumber = false, share = 1 }) => ({ title, isNumber, share })),
    total === undefined
      ? rows
      : [
          ...rows,
          total.map((cell) => cell.map((phrase) => ({ ...phrase, tone: 'strong' as const }))),
        ],
  )
}

function toItem({ sentence, items }: ListItem): PageItem {
  return { words: sentence, ...(items === undefined ? {} : { items: items.map(toItem) }) }
}
