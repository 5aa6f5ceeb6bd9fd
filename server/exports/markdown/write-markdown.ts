import type { Language } from '#shared/model/language.ts'
import type { Block, ListItem, Report, Section, Table } from '#shared/report/report.ts'
import { typeset } from '#shared/text/typeset.ts'
import { beginLine, escapeMarkdown, toMarkdown } from './markdown-text.ts'

interface Surroundings {
  readonly language: Language
  readonly picture: string
}

/** The report as Markdown with the tables of GitHub; `picture` is what stands for the drawing. */
export function writeMarkdown(report: Report, picture: string): string {
  const around = { language: report.language, picture }
  const parts = [
    `# ${escapeMarkdown(report.title.text)}`,
    report.kind,
    report.facts
      .map(({ label, sentences }) => {
        const words = sentences.map(toMarkdown).join('; ')
        return `- **${withColon(label, report)}** ${words}`
      })
      .join('\n'),
    ...report.opening.map((block) => writeBlock(block, around)),
    ...report.parts.flatMap((part) => writeSection(part, 2, around)),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function writeSection(section: Section, level: number, around: Surroundings): readonly string[] {
  return [
    `${'#'.repeat(level)} ${escapeMarkdown(section.title)}`,
    ...section.blocks.map((block) => writeBlock(block, around)),
    ...section.sections.flatMap((inner) => writeSection(inner, level + 1, around)),
  ]
}

function writeBlock(block: Block, around: Surroundings): string {
  switch (block.kind) {
    case 'paragraph':
      return beginLine(toMarkdown(block.sentence))
    case 'gap':
      return `*${toMarkdown(block.sentence)}*`
    case 'list':
      return writeList(block.items)
    case 'facts':
      return block.facts
        .map(({ label, sentences }) => {
          const [only = '', ...more] = sentences.map((sentence) => toMarkdown(sentence))
          if (more.length === 0) return `- **${withColon(label, around)}** ${only}`
          const lines = [only, ...more].map((line) => `  - ${beginLine(line)}`)
          return [`- **${withColon(label, around)}**`, ...lines].join('\n')
        })
        .join('\n')
    case 'entries':
      return block.entries
        .flatMap(({ title, text, items }) => [
          beginLine(toMarkdown(title)),
          ...(text === undefined ? [] : [beginLine(toMarkdown(text))]),
          ...(items.length === 0 ? [] : [writeList(items)]),
        ])
        .join('\n\n')
    case 'table':
      return writeTable(block)
    case 'quote':
      return [
        `> ${beginLine(toMarkdown(block.sentence))}`,
        ...(block.source === undefined ? [] : ['>', `> — ${toMarkdown(block.source)}`]),
      ].join('\n')
    case 'picture':
      return around.picture
    case 'plots':
      // The table beside them says the same.
      return ''
  }
}

function withColon(label: string, { language }: Pick<Surroundings, 'language'>): string {
  return typeset(language, `${escapeMarkdown(label)}${language === 'fr' ? ' :' : ':'}`)
}

function writeList(items: readonly ListItem[], indent = ''): string {
  return items
    .flatMap(({ sentence, items: inner = [] }) => [
      `${indent}- ${beginLine(toMarkdown(sentence))}`,
      ...(inner.length === 0 ? [] : [writeList(inner, `${indent}  `)]),
    ])
    .join('\n')
}

function writeTable({ columns, rows, total }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    row(columns.map(({ title }) => title)),
    row(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
    ...rows.map((cells) => row(cells.map(toMarkdown))),
    ...(total === undefined
      ? []
      : [row(total.map((cell) => (cell.length === 0 ? '' : `**${toMarkdown(cell)}**`)))]),
  ].join('\n')
}
