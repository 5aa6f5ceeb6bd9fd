import type { Block, ListItem, Report, Section } from '#shared/report/report.ts'
import { textOf } from '#shared/report/sentences.ts'

/** Everything that stands in a report, one line for each sentence, title and cell. */
export function linesOf(report: Report): readonly string[] {
  return [
    report.title.text,
    report.kind,
    ...report.facts.flatMap(({ label, sentences }) => [label, ...sentences.map(textOf)]),
    ...report.opening.flatMap(blockLines),
    ...report.parts.flatMap(sectionLines),
  ]
}

export function sectionLines({ title, blocks, sections }: Section): readonly string[] {
  return [title, ...blocks.flatMap(blockLines), ...sections.flatMap(sectionLines)]
}

export function sectionsOf({ parts }: Pick<Report, 'parts'>): readonly Section[] {
  return parts.flatMap((part) => [part, ...sectionsOf({ parts: part.sections })])
}

/** The section with an id, wherever it stands. */
export function findSection(report: Report, id: string): Section {
  const found = sectionsOf(report).find((section) => section.id === id)
  if (found === undefined) throw new Error(`no section ${id}`)
  return found
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'gap':
      return [textOf(block.sentence)]
    case 'list':
      return block.items.flatMap(itemLines)
    case 'facts':
      return block.facts.flatMap(({ label, sentences }) => [label, ...sentences.map(textOf)])
    case 'entries':
      return block.entries.flatMap(({ title, text, items }) => [
        textOf(title),
        ...(text === undefined ? [] : [textOf(text)]),
        ...items.flatMap(itemLines),
      ])
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ title }) => title),
        ...[...block.rows, ...(block.total === undefined ? [] : [block.total])].flatMap((cells) =>
          cells.map(textOf),
        ),
      ]
    case 'quote':
      return [textOf(block.sentence), ...(block.source === undefined ? [] : [textOf(block.source)])]
    case 'picture':
      return [block.caption, block.alt]
    case 'plots':
      return block.plots.flatMap(({ title, alt }) => [title, alt])
  }
}

function itemLines({ sentence, items = [] }: ListItem): readonly string[] {
  return [textOf(sentence), ...items.flatMap(itemLines)]
}
