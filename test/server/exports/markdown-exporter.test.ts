import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { markdownExporter } from '#server/exports/markdown/markdown-exporter.ts'
import { aModel } from '#test/support/change-model.ts'
import { emptyModel, fullModel } from './samples.ts'

async function exported(model: ChangeModel, language: Language = 'nl'): Promise<string> {
  return String(await markdownExporter.export(model, { language }))
}

describe('Markdown export', () => {
  it('has one title, and headings that go down one step at a time', async () => {
    for (const model of [emptyModel(), fullModel()]) {
      const levels = [...(await exported(model)).matchAll(/^(#+) \S/gm)].map(
        ([, signs = '']) => signs.length,
      )
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      levels.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
      })
    }
  })

  it('keeps words that look like Markdown or HTML words', async () => {
    const model = aModel()
      .withElement('a', 'activity', '# No *heading* <b>bold</b> [link](x) | cell & &amp; `code`')
      .withElement('b', 'output', '1. not a list\n- nor this')
      .build()
    const text = await exported(model, 'en')
    expect(text).toContain(
      String.raw`**# No \*heading\* \<b\>bold\</b\> \[link\](x) \| cell & \&amp; \`code\`**`,
    )
    expect(text).toContain('**1. not a list - nor this**')
  })

  it('gives every row of a table as many cells as its head', async () => {
    const text = (await exported(fullModel())).replaceAll(String.raw`\|`, '')
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(10)
    let cells = 0
    let before = ''
    for (const row of text.split('\n')) {
      const count = row.split('|').length
      if (row.startsWith('|')) {
        if (before.startsWith('|')) expect(count).toBe(cells)
        cells = count
      }
      before = row
    }
  })

  it('draws the board as a diagram that readers of Markdown know', async () => {
    expect(await exported(fullModel())).toMatch(/```mermaid\n---\ntitle: .*\n---\nflowchart LR\n/)
  })
})
