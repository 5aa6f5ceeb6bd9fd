import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem } from '#shared/problems/problem.ts'
import { readCsv } from '#server/imports/parts/read-csv.ts'

const rowsOf = (text: string) => readCsv(text).rows.map(({ cells }) => cells)

function problemOf(text: string): unknown {
  try {
    readCsv(text)
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, ...error.details }
    throw error
  }
  return 'accepted'
}

describe('a table', () => {
  it('is read with whatever a spreadsheet puts between its cells', () => {
    for (const delimiter of [',', ';', '\t', '|']) {
      const text = ['naam', 'soort', 'datum'].join(delimiter)
      const row = ['Koken', 'A', '2026'].join(delimiter)
      expect(readCsv(`${text}\r\n${row}\r\n`)).toMatchObject({
        delimiter,
        rows: [{ cells: ['naam', 'soort', 'datum'] }, { cells: ['Koken', 'A', '2026'] }],
      })
    }
  })

  it('says itself what stands between its cells, as Excel writes it', () => {
    expect(readCsv('sep=;\r\na,b;c\r\n')).toEqual({
      delimiter: ';',
      rows: [{ line: 2, cells: ['a,b', 'c'] }],
    })
  })

  it('keeps line breaks, quotes and delimiters within quotes', () => {
    expect(rowsOf('a;b\n"een\r\ntwee";"zeg ""ja""; of nee"\n')).toEqual([
      ['a', 'b'],
      ['een\r\ntwee', 'zeg "ja"; of nee'],
    ])
    expect(rowsOf('a,b\n"x"y,\n')).toEqual([
      ['a', 'b'],
      ['xy', ''],
    ])
    expect(rowsOf('a,b\n5" buis,x\n')).toEqual([
      ['a', 'b'],
      ['5" buis', 'x'],
    ])
  })

  it('is known by its quotes where its rows are not equally long', () => {
    for (const delimiter of [',', ';', '\t'])
      expect(
        rowsOf(`Koken\n"Eten, slapen"${delimiter}"x; y"\n"Praten"${delimiter}a${delimiter}"b"\n`),
      ).toEqual([['Koken'], ['Eten, slapen', 'x; y'], ['Praten', 'a', 'b']])
    expect(readCsv('Koken,eten\n"Samen", zegt ze\n"Ja, samen"\n')).toMatchObject({
      delimiter: undefined,
    })
  })

  it('tells on which line of the file each row begins, and leaves out rows without text', () => {
    expect(readCsv('a;b\n"1\n2";x\n;\n\nc;d').rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\n2', 'x'] },
      { line: 6, cells: ['c', 'd'] },
    ])
  })

  it('of one column keeps the commas of its sentences', () => {
    const sentences = ['Eerst koken, dan eten', 'Buren helpen, en wij ook', '"Samen", zegt ze']
    expect(readCsv(sentences.slice(0, 2).join('\n'))).toMatchObject({
      delimiter: undefined,
      rows: [{ cells: [sentences[0]] }, { cells: [sentences[1]] }],
    })
  })

  it('comes back as it was, whatever is in its cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', '\t', ' ', '=') })
    const table = fc.integer({ min: 2, max: 5 }).chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 8,
      }),
    )
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter))
          .join('\r\n')
        const filled = rows.filter((row) => row.some((one) => one.trim() !== ''))
        expect(rowsOf(`sep=${delimiter}\n${text}`)).toEqual(filled)
      }),
    )
  })

  it('with a quote that is never closed, or with too many rows or cells, is refused', () => {
    expect(problemOf(';'.repeat(100_000))).toEqual({ code: 'import-too-large' })
    expect(problemOf('a;b\nc;"d\ne;f\n')).toEqual({ code: 'file-quote-open', line: 2 })
    expect(problemOf('a;b\n'.repeat(20_001))).toEqual({ code: 'file-too-many-rows', limit: 20_000 })
  })

  it('of many rows is read before anybody waits', () => {
    const text = `naam;soort\n${'"Een kaartje met ""woorden""";activiteit\n'.repeat(19_999)}`
    expect(readCsv(text).rows).toHaveLength(20_000)
    // One quote that opens over and over costs no more than the file is long.
    expect(problemOf(`${'a;b\n'.repeat(10)}"${'x'.repeat(5_000_000)}`)).toMatchObject({ line: 11 })
  })
})
