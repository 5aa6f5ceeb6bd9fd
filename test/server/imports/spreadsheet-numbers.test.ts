import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/model/language.ts'
import { writeWorkbook } from '#server/exports/parts/workbook/write-workbook.ts'
import { csvImporter } from '#server/imports/csv/csv-importer.ts'
import { xlsxImporter } from '#server/imports/xlsx/xlsx-importer.ts'

describe('numbers in a text', () => {
  const amounts = (language: Language, ...written: readonly string[]) => {
    const separator = language === 'en' ? ',' : ';'
    const [list, title, type, of, amount] = {
      nl: ['Lijst', 'Titel', 'Type', 'Kaartje (naam)', 'Bedrag'],
      fr: ['Liste', 'Titre', 'Type', 'Carte (nom)', 'Montant'],
      en: ['List', 'Title', 'Type', 'Card (name)', 'Amount'],
    }[language] as [string, string, string, string, string]
    const names = { nl: ['Kaartjes', 'Kosten'], fr: ['Cartes', 'Coûts'], en: ['Cards', 'Costs'] }
    const [ofCards, ofCosts] = names[language]
    const rows = [
      [list, title, type, of, amount],
      [ofCards, 'Koken', 'activity', '', ''],
      ...written.map((number) => [ofCosts, '', '', 'Koken', `"${number}"`]),
    ]
    const bytes = new TextEncoder().encode(rows.map((row) => row.join(separator)).join('\n'))
    const { model, skipped } = csvImporter.parse(bytes, { language })
    expect(skipped).toEqual([])
    return model.costs.map((cost) => cost.amount)
  }

  it.each([
    ['nl', ['62.000', '1.500,50'], [62_000, 1500.5]],
    ['nl', ['62.000'], [62_000]],
    ['nl', ['62.5', '1250'], [62.5, 1250]],
    ['nl', ['1,125'], [1.125]],
    ['fr', ['62.000', '€ 1 500'], [62_000, 1500]],
    ['en', ['62,000', '1,500.50'], [62_000, 1500.5]],
    ['en', ['1.125'], [1.125]],
    ['en', ['62.000', '1.500,50'], [62_000, 1500.5]],
  ] as const)('are read as their column and %s write them: %j', (language, written, meant) => {
    expect(amounts(language, ...written)).toEqual(meant)
  })

  it('have thousands in a text cell of a workbook too', () => {
    const sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
      Kaartjes: [
        ['Titel', 'Type'],
        ['Koken', 'Activiteit'],
      ],
      Kosten: [
        ['Kaartje (naam)', 'Bedrag'],
        ['Koken', '62.000'],
        ['Koken', 62.5],
      ],
    }
    const workbook = writeWorkbook({
      title: '',
      sheets: Object.entries(sheets).map(([name, rows]) => ({
        name,
        columns: [],
        rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value })) })),
      })),
    })
    const { model } = xlsxImporter.parse(workbook, { language: 'nl' })
    expect(model.costs.map(({ amount }) => amount)).toEqual([62_000, 62.5])
  })
})
