import { describe, expect, it } from 'vitest'
import { readCells } from '#shared/figures/read-cells.ts'
import { readFigures, type FigureRules } from '#shared/figures/read-figures.ts'

const measurements: FigureRules = {
  language: 'nl',
  isNumeric: true,
  fields: ['date', 'value', 'n', 'comment'],
}
const targets: FigureRules = { ...measurements, fields: ['date', 'value', 'setOn'] }

const read = (rows: readonly string[], rules: Partial<FigureRules> = {}) => {
  const { figures, problems } = readFigures(rows.join('\n'), { ...measurements, ...rules })
  return { figures, problems }
}

describe('cells copied from a spreadsheet', () => {
  it('keep quoted tabs, lines and quotation marks', () => {
    expect(readCells('a\t"b\nc ""d"""\r\n\r\n"Ja" zei ze\t2\r\n')).toEqual([
      ['a', 'b\nc "d"'],
      ['"Ja" zei ze', '2'],
    ])
  })

  it('may be apart by semicolons', () => {
    expect(readCells('2026;12,5\n2027;13')).toEqual([
      ['2026', '12,5'],
      ['2027', '13'],
    ])
  })
})

describe('figures copied from a spreadsheet', () => {
  it('are read without titles, in the usual order', () => {
    expect(read(['30/06/2025\t41', '31/12/2025\t1.078,5\t92\tna de zomer'])).toEqual({
      figures: [
        { date: '2025-06-30', value: 41 },
        { date: '2025-12-31', value: 1078.5, n: 92, comment: 'na de zomer' },
      ],
      problems: [],
    })
  })

  it('are read by their titles, in any order and language', () => {
    const rows = ['Valeur\tRemarque\tDate\tEffectif', '12,5\tbien\t1er mars 2026\t40']
    expect(read(rows, { language: 'fr' })).toEqual({
      figures: [{ date: '2026-03-01', value: 12.5, n: 40, comment: 'bien' }],
      problems: [],
    })
  })

  it('have the day a target was set beside its own', () => {
    const figures = [{ date: '2026-12-31', value: 180, setOn: '2024-09-15' }]
    expect(read(['31/12/2026\t180\t15/09/2024'], targets)).toEqual({ figures, problems: [] })
    const rows = ['Afgesproken op\tStreefwaarde\tDatum', '15/09/2024\t180\t31/12/2026']
    expect(read(rows, targets)).toEqual({ figures, problems: [] })
    expect(read(['Datum\tWaarde\tAfgesproken op', '2026\t180\ttoen'], targets).problems).toEqual([
      { row: 1, field: 'setOn', text: 'toen', isKept: true },
    ])
  })

  it('are read where the values stand before the dates', () => {
    expect(read(['41\tjuni 2025', '78\tdecember 2025']).figures).toEqual([
      { value: 41, date: '2025-06' },
      { value: 78, date: '2025-12' },
    ])
  })

  it('are read from one column of values', () => {
    expect(read(['2000', '2100']).figures).toEqual([{ value: 2000 }, { value: 2100 }])
  })

  it('are read as English writes them', () => {
    const rows = ['Date\tValue', '3/25/2026\t1,250.5', '4/1/2026\t900']
    expect(read(rows, { language: 'en' }).figures).toEqual([
      { date: '2026-03-25', value: 1250.5 },
      { date: '2026-04-01', value: 900 },
    ])
  })

  it('have a whole number of people, or none', () => {
    expect(read(['2025\t41\t-3', '2026\t60\t2,5'])).toEqual({
      figures: [
        { date: '2025', value: 41, comment: '-3' },
        { date: '2026', value: 60, comment: '2,5' },
      ],
      problems: [
        { row: 1, field: 'n', text: '-3', isKept: true },
        { row: 2, field: 'n', text: '2,5', isKept: true },
      ],
    })
  })

  it('name the cells with more words than a board keeps, also where several cells make up one', () => {
    const half = 'x'.repeat(1200)
    const rows = [`2025\t41\t3\t${half}`, `2026\t60\t${half}\t${half}`]
    const { figures, tooLong } = readFigures(rows.join('\n'), measurements)
    expect(tooLong).toEqual([{ row: 2, field: 'comment', length: 2403 }])
    expect(figures[1]?.comment).toBe(`${half} · ${half}`)
  })

  it('keep in words what cannot be read, and name it', () => {
    expect(read(['2025-06-30\t41\t12', 'deze zomer\tcirca 50\tveel\tgoed', '2026\t60'])).toEqual({
      figures: [
        { date: '2025-06-30', value: 41, n: 12 },
        { date: 'deze zomer', value: 'circa 50', comment: 'veel · goed' },
        { date: '2026', value: 60 },
      ],
      problems: [
        { row: 2, field: 'date', text: 'deze zomer', isKept: true },
        { row: 2, field: 'value', text: 'circa 50', isKept: true },
        { row: 2, field: 'n', text: 'veel', isKept: true },
      ],
    })
  })

  it('name the columns that targets have no place for', () => {
    expect(read(['2026\t60\tafgesproken met de stad'], targets)).toEqual({
      figures: [{ date: '2026', value: 60 }],
      problems: [{ row: 1, field: undefined, text: 'afgesproken met de stad', isKept: false }],
    })
  })

  it('are words where the indicator is measured in words', () => {
    expect(read(['2026\tbeter dan vroeger\t12'], { isNumeric: false })).toEqual({
      figures: [{ date: '2026', value: 'beter dan vroeger', n: 12 }],
      problems: [],
    })
  })

  it('are none in an empty or a blank text', () => {
    expect(read([''])).toEqual({ figures: [], problems: [] })
    expect(read(['\t\t', '  '])).toEqual({ figures: [], problems: [] })
  })
})
