import { readFileSync } from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { economicsOf } from '#shared/economics/economics.ts'
import { socialReturn } from '#shared/economics/social-return.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { inLanguage } from '#shared/model/language.ts'
import { csvExporter } from '#server/exports/csv/csv-exporter.ts'
import { logframeExporter } from '#server/exports/logframe/logframe-exporter.ts'
import { sroiExporter } from '#server/exports/sroi/sroi-exporter.ts'
import { xlsxExporter } from '#server/exports/xlsx/xlsx-exporter.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { readCsv } from '#server/imports/parts/read-csv.ts'
import { aModel } from '#test/support/change-model.ts'
import { largeModel } from '#test/support/large-model.ts'
import { convertAll, csvOfSheets, hasOffice, noOffice } from '#test/support/office.ts'
import { complaintsOf, hasProgram } from './run-program.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  examplePath,
  fullModel,
  hasExamples,
  noExamples,
} from './samples.ts'

const example = (name: string) => jsonImporter.parse(exampleBytes(name), { language: 'nl' }).model

const samples: readonly (readonly [string, ChangeModel])[] = [
  ['empty', emptyModel()],
  ['full', fullModel()],
  ...(hasExamples ? exampleNames.map((name) => [name, example(name)] as const) : []),
]

const bytesOf = (file: unknown): Uint8Array => {
  if (file instanceof Uint8Array) return file
  throw new Error('not a workbook')
}

/** The files of all samples in a format, by the name of the sample. */
async function workbooks(format: string, exporter: typeof xlsxExporter) {
  const made = samples.map(
    async ([name, model]) =>
      [
        `${format}-${name}.xlsx`,
        bytesOf(await exporter.export(model, { language: 'nl' })),
      ] as const,
  )
  return new Map(await Promise.all(made))
}

/** All sheets of all workbooks as LibreOffice opened, computed and saved them; it starts once. */
let opened: ReadonlyMap<string, Uint8Array> = new Map()

beforeAll(async () => {
  if (!hasOffice) return
  const bare = [...(await workbooks('sroi', sroiExporter))].map(
    ([name, file]) => [name, withoutResults(file)] as const,
  )
  opened = convertAll(
    new Map([
      ...(await workbooks('xlsx', xlsxExporter)),
      ...(await workbooks('logframe', logframeExporter)),
      ...bare,
    ]),
    csvOfSheets,
  )
}, 120_000)

/** Without what was computed when it was written, so that a spreadsheet has to. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([path, part]) => [
    path,
    strToU8(strFromU8(part).replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1')),
  ])
  return zipSync(Object.fromEntries(parts))
}

/** The cells of a sheet as LibreOffice saved them. */
function cellsOf(name: string) {
  const bytes = opened.get(`${name}.csv`)
  if (bytes === undefined) throw new Error(`no ${name}, but ${[...opened.keys()].join(', ')}`)
  return readCsv(new TextDecoder().decode(bytes)).rows.map(({ cells }) => cells)
}

describe('a workbook', () => {
  it.skipIf(!hasOffice)(`opens in LibreOffice with all its texts (${noOffice})`, () => {
    for (const [name, model] of samples) {
      const cards = cellsOf(`xlsx-${name}-Kaartjes`)
      const texts = cards.flat()
      expect(cards.length - 2).toBe(model.elements.length)
      for (const { title } of model.elements)
        for (const text of Object.values(title)) expect(texts).toContain(text)
      expect(cellsOf(`xlsx-${name}-Verbanden`).length - 2).toBe(model.links.length)
    }
  })

  it.skipIf(!hasProgram('xmllint'))(
    'is well-formed XML in all its parts (skipped where xmllint is missing)',
    async () => {
      for (const exporter of [xlsxExporter, logframeExporter, sroiExporter]) {
        const parts = unzipSync(bytesOf(await exporter.export(fullModel(), { language: 'fr' })))
        const xml = Object.values(parts).map((part) => strFromU8(part))
        expect(complaintsOf('xmllint', ['--noout', '-'], xml[0] ?? '')).toBe('')
        for (const part of xml) expect(complaintsOf('xmllint', ['--noout', '-'], part)).toBe('')
      }
    },
  )

  it('is the same bytes whenever it is made', async () => {
    const one = await xlsxExporter.export(fullModel(), { language: 'nl' })
    expect(await xlsxExporter.export(fullModel(), { language: 'nl' })).toEqual(one)
  })

  it('has no formula but those of the value map, whatever people write', async () => {
    const evil = aModel()
      .withElement('a', 'outcome', '=HYPERLINK("http://evil")')
      .withElement('b', 'output', '@SUM(1)')
      .build()
    for (const exporter of [xlsxExporter, logframeExporter]) {
      const parts = unzipSync(bytesOf(await exporter.export(evil, { language: 'en' })))
      const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/'))
      expect(sheets.length).toBeGreaterThan(0)
      for (const [, part] of sheets) expect(strFromU8(part)).not.toContain('<f>')
    }
    const { 'xl/styles.xml': styles = new Uint8Array() } = unzipSync(
      bytesOf(await xlsxExporter.export(evil, { language: 'en' })),
    )
    expect(strFromU8(styles)).toContain('quotePrefix="1"')
  })
})

describe('a text file of a whole board', () => {
  it('keeps a spreadsheet from reading a formula in text', () => {
    const model = aModel()
      .withElement('=id', 'outcome', '=1+1')
      .withElement('b', 'outcome', '-2 and more')
      .withElement('c', 'outcome', "'quoted")
      .withElement('d', 'outcome', '\t=3')
      .build()
    const { rows } = readCsv(String(csvExporter.export(model, { language: 'en' })))
    const cells = rows.flatMap((row) => row.cells)
    expect(cells).toContain("'=1+1")
    expect(cells).toContain("'-2 and more")
    expect(cells).toContain("''quoted")
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([])
  })

  it('begins with the mark of UTF-8, and is apart as a spreadsheet in its language expects', () => {
    const model = aModel()
      .withElement('a', 'outcome', 'A', { position: { x: 1.5, y: 2 } })
      .build()
    const dutch = String(csvExporter.export(model, { language: 'nl' }))
    const english = String(csvExporter.export(model, { language: 'en' }))
    expect(dutch.startsWith('\uFEFFLijst;')).toBe(true)
    expect(dutch).toContain('"1,5"')
    expect(english.startsWith('\uFEFFList,')).toBe(true)
    expect(english).toContain('1.5')
  })
})

describe('the SROI value map', () => {
  it.skipIf(!hasOffice)(
    `is computed by LibreOffice to our own figures, range and scenarios (${noOffice})`,
    () => {
      for (const [name, model] of samples) {
        const found = socialReturn(economicsOf(model))
        const rows = cellsOf(`sroi-${name}-Rendement`)
        const figures = (label: string): readonly (number | undefined)[] =>
          (rows.find(([first]) => first === label) ?? [])
            .slice(1)
            .map((cell) => (cell === '' ? undefined : Number(cell)))
        const both = ['endOfYear', 'yearZero'] as const
        const near = (label: string, wanted: readonly (number | undefined)[]): void => {
          figures(label).forEach((figure, index) => {
            const expected = wanted[index]
            if (expected === undefined) expect(figure).toBeUndefined()
            else expect(figure, `${name}: ${label}`).toBeCloseTo(expected, 6)
          })
          expect(figures(label)).toHaveLength(2)
        }
        near(
          'Contante waarde',
          both.map((convention) => found.returns[convention].presentValue),
        )
        near(
          'Netto contante waarde',
          both.map((convention) =>
            found.outcomes.length === 0 ? undefined : found.returns[convention].net,
          ),
        )
        near(
          'Rendementsfactor (SROI)',
          both.map((convention) => found.returns[convention].ratio),
        )
        near(
          'Factor op geld alleen',
          both.map((convention) => found.returns[convention].ratioWithoutNonCash),
        )
        near(`Rendementsfactor (SROI) (${found.currency})`, [
          found.range?.low.ratio,
          found.range?.high.ratio,
        ])
      }
    },
  )

  it.skipIf(!hasOffice || !hasExamples)(
    `comes to the ratios that the examples expect (${noOffice}; ${noExamples})`,
    () => {
      for (const name of exampleNames) {
        const expected = JSON.parse(
          readFileSync(examplePath(name).replace('.json', '.expected.json'), 'utf8'),
        ) as { readonly sroi?: readonly { readonly ratio: number }[] }
        const rows = cellsOf(`sroi-${name}-Rendement`)
        const [, ...ratios] = rows.find(([label]) => label === 'Rendementsfactor (SROI)') ?? []
        const wanted = expected.sroi?.map(({ ratio }) => ratio.toFixed(4)) ?? ['', '']
        const rounded = ratios.map((ratio) => (ratio === '' ? '' : Number(ratio).toFixed(4)))
        expect(rounded).toEqual(wanted)
        const [, ...nets] = rows.find(([label]) => label === 'Netto contante waarde') ?? []
        expect(nets.map((net) => net === '')).toEqual(wanted.map((ratio) => ratio === ''))
      }
    },
  )

  it('prints effects of many years on pages beside each other, each with who and what', async () => {
    const valued = (durationYears: number) => ({
      ...aModel().withElement('a', 'outcome', 'Valued').build(),
      valuation: {
        items: [
          {
            id: 'v',
            outcomeId: 'a',
            quantity: 1,
            proxy: { label: 'Proxy', value: 1 },
            durationYears,
          },
        ],
      },
    })
    const printed = async (durationYears: number) => {
      const file = await sroiExporter.export(valued(durationYears), { language: 'en' })
      const parts = unzipSync(bytesOf(file))
      const read = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
      return { map: read('xl/worksheets/sheet2.xml'), book: read('xl/workbook.xml') }
    }
    const long = await printed(20)
    expect([...long.map.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id)).toEqual([
      '17',
      '27',
      '37',
    ])
    expect(long.map).toContain('fitToPage="0"')
    expect(long.book).toMatch(/Print_Titles"[^>]*>'[^']+'!\$A:\$B,'[^']+'!\$4:\$5</)
    const short = await printed(5)
    expect(short.map).toContain('fitToPage="1"')
    expect(short.map).not.toContain('<brk')
  })

  it('says of an outcome which outputs lead to it, and whether it was meant', async () => {
    const model = aModel()
      .withElement('far', 'output', 'Far')
      .withElement('near', 'output', 'Near')
      .withElement('other', 'output', 'Elsewhere')
      .withElement('first', 'outcome', 'First')
      .withElement('worth', 'outcome', 'Worth', { intended: false, polarity: 'negative' })
      .withLink('far', 'near')
      .withLink('near', 'first')
      .withLink('first', 'worth')
      .build({
        valuation: { items: [{ outcomeId: 'worth', quantity: 2, proxy: { value: -5 } }] },
      })
    const parts = unzipSync(bytesOf(await sroiExporter.export(model, { language: 'en' })))
    const map = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
    expect(map).toContain('unintended, negative effect')
    expect(map).toContain('>Near<')
    expect(map).not.toMatch(/>(?:Far|Elsewhere)\b/)
  })

  it('names what it does not count', async () => {
    const model = aModel()
      .withElement('a', 'outcome', 'Unvalued')
      .withElement('b', 'outcome', '')
      .build()
    const parts = unzipSync(bytesOf(await sroiExporter.export(model, { language: 'en' })))
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
      '2 outcomes without a value: Unvalued and untitled card.',
    )
  })
})

describe('the logical framework', () => {
  const chain = aModel()
    .withElement('im', 'impact', 'Impact')
    .withElement('oc1', 'outcome', 'First outcome')
    .withElement('oc2', 'outcome', 'Second outcome')
    .withElement('op', 'output', 'Shared output')
    .withElement('ac', 'activity', 'Activity')
    .withElement('in', 'input', 'Money')
    .withElement('rain', 'outcome', 'Rain stays away', { condition: true })
    .withElement('bad', 'outcome', 'Envy', { polarity: 'negative' })
    .withElement('note', 'note', 'Secret')
    .withLink('in', 'ac')
    .withLink('ac', 'op')
    .withLink('op', 'oc1')
    .withLink('op', 'oc2')
    .withLink('oc1', 'im')
    .withLink('rain', 'im')
    .build({
      assumptions: [
        {
          id: 'as1',
          on: { kind: 'link', ref: 'oc1--im' },
          text: { en: 'Others join' },
          status: 'untested',
        },
        {
          id: 'as2',
          on: { kind: 'link', ref: 'ac--op' },
          text: { en: 'Staff stays' },
          status: 'untested',
        },
        {
          id: 'as3',
          on: { kind: 'element', ref: 'ac' },
          text: { en: 'Permit given' },
          status: 'untested',
        },
      ],
      indicators: [
        {
          id: 'i1',
          elementId: 'oc1',
          name: { en: 'Share' },
          measure: 'percentage',
          unit: '%',
          source: 'Survey',
          baseline: { value: 10, date: '2024-12-31' },
          targets: [
            { date: '2027-12-31', value: 40 },
            { date: '2026-12-31', value: 30 },
          ],
          measurements: [{ date: '2026-12-31', value: 28 }],
        },
      ],
      costs: [
        { id: 'c', elementId: 'in', kind: 'cash', amount: 100, currency: 'EUR', label: 'Pay' },
      ],
    })

  function rowsOf(variant: string, model: ChangeModel = chain) {
    const file = String(logframeExporter.export(model, { language: 'en', variant }))
    const [heading = [], ...rows] = readCsv(file).rows.map(({ cells }) => cells)
    return rows.map((cells) =>
      Object.fromEntries(heading.map((name, index) => [name, cells[index]])),
    )
  }
  const rowOf = (variant: string, name: string) =>
    rowsOf(variant).find((row) => Object.values(row).some((cell) => cell?.startsWith(name)))

  it('of the EU has the impact without assumptions, and those of outcomes one level below', () => {
    const column = 'Results chain: main expected results'
    expect(rowsOf('eu-csv').map((row) => [row['Results'], row[column]])).toEqual([
      ['Impact', 'Impact'],
      ['Outcome 1', 'First outcome'],
      ['Outcome 2', 'Second outcome'],
      ['Output 1.1', 'Shared output · Also contributes to outcome 2.'],
    ])
    expect(rowOf('eu-csv', 'Impact')?.['Assumptions']).toBe('Not applicable')
    expect(rowOf('eu-csv', 'First outcome')).toMatchObject({
      Indicators: 'Share',
      'Baselines (values and years)': '10% (2024)',
      'Targets (values and years)': '30% (2026) · 40% (2027)',
      'Current value (and year)': '28% (2026)',
      'Sources of data': 'Survey',
      Assumptions: 'Others join · External condition: Rain stays away',
    })
    // Activities are not shown, so that what they rest on stands with what they lead to.
    expect(rowOf('eu-csv', 'Shared output')?.['Assumptions']).toBe('Staff stays')
  })

  it('of four by four gives activities means and costs, and what they rest on', () => {
    const activity = rowOf('classic-csv', 'Activity 1.1.1')
    expect(activity).toMatchObject({
      'Intervention logic': 'Activity',
      'Objectively verifiable indicators': 'Money',
      'Sources and means of verification': 'Pay: €100',
      Assumptions: 'Staff stays · Permit given',
    })
  })

  it('of FCDO has what is planned and achieved by milestone, and leaves open what nobody said', () => {
    const [planned, achieved] = rowsOf('fcdo-csv').filter((row) => row['Indicator'] === 'Share')
    expect(planned).toMatchObject({
      Baseline: '10% (2024)',
      'Milestone 1': '30% (2026)',
      Target: '40% (2027)',
    })
    expect(achieved).toMatchObject({ 'Milestone 1': '28% (2026)', Target: '' })
    expect(rowOf('fcdo-csv', 'Output 1.1')).toMatchObject({
      'Impact weighting (%)': '',
      'Risk rating (low, medium, high)': '',
    })
    expect(JSON.stringify(rowsOf('fcdo-csv'))).toContain('Total: €100')
  })

  it.each([
    ['a year meets a target of that year', ['2026'], ['2026-06-30'], ['', '', '12% (30 Jun 2026)']],
    [
      'a month meets a target of that month',
      ['2026-06'],
      ['2026-06-30'],
      ['', '', '12% (30 Jun 2026)'],
    ],
    [
      'each year has its own',
      ['2026', '2027', '2028'],
      ['2026-06-30', '2027'],
      ['12% (30 Jun 2026)', '12% (2027)', ''],
    ],
    ['what came late is not lost', ['2025-12-31'], ['2026-06-30'], ['', '', '12% (30 Jun 2026)']],
    ['a target may have no day', [undefined], ['2026-06-30'], ['', '', '12% (30 Jun 2026)']],
  ])('of FCDO knows a measurement by its days: %s', (_, targets, measurements, expected) => {
    const dated = (dates: readonly (string | undefined)[]) =>
      dates.map((date) => ({ ...(date === undefined ? {} : { date }), value: 12 }))
    const model = {
      ...chain,
      indicators: chain.indicators.map((indicator) => ({
        ...indicator,
        targets: dated(targets),
        measurements: dated(measurements),
      })),
    }
    const achieved = rowsOf('fcdo-csv', model).filter((row) => row['Indicator'] === 'Share')[1]
    expect([achieved?.['Milestone 1'], achieved?.['Milestone 2'], achieved?.['Target']]).toEqual(
      expected,
    )
  })

  it('writes percentages as such where nobody gave their unit', () => {
    const indicators = chain.indicators.map((indicator) => ({ ...indicator, unit: '' }))
    const planned = rowsOf('fcdo-csv', { ...chain, indicators }).find(
      (row) => row['Indicator'] === 'Share',
    )
    expect(planned).toMatchObject({ Baseline: '10% (2024)', Target: '40% (2027)' })
  })

  it('shows a result once and no private note, and warns of what its funder would refuse', async () => {
    const file = bytesOf(await logframeExporter.export(chain, { language: 'en' }))
    const sheets = Object.entries(unzipSync(file))
      .filter(([path]) => path.startsWith('xl/worksheets/'))
      .map(([, part]) => strFromU8(part))
    expect(sheets).toHaveLength(4)
    expect(sheets.join('')).not.toContain('Secret')
    expect(sheets[0]?.match(/Shared output/g)).toHaveLength(1)
    expect(sheets[2]).toContain('FCDO asks for exactly one outcome; the board has 2.')
    expect(sheets[0]).toContain('which no framework takes up: Envy.')
  })

  it('finds its way through a board where everything leads to everything, in the time of a blink', () => {
    const model = largeModel({ elements: 300, links: 3_000 })
    const outputs = model.elements.filter(({ type }) => type === 'output')
    const rows = rowsOf('eu-csv', model).filter((row) => row['Results']?.startsWith('Output'))
    expect(rows).toHaveLength(outputs.length)
  })

  it('says so above ten results, as the EU asks', async () => {
    const many = Array.from({ length: 11 }, (_, index) => `o${index}`)
      .reduce((model, id) => model.withElement(id, 'output', id), aModel())
      .build()
    const file = bytesOf(await logframeExporter.export(many, { language: 'en', variant: 'eu' }))
    const sheet = strFromU8(unzipSync(file)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('11 results: the EU recommends 10 at most')
  })

  it.skipIf(!hasOffice)(`opens in LibreOffice with every result (${noOffice})`, () => {
    for (const [name, model] of samples) {
      const texts = cellsOf(`logframe-${name}-EU`).flat().join('\n')
      const outputs = model.elements.filter(({ type }) => type === 'output')
      for (const { title } of outputs) expect(texts).toContain(inLanguage(title, 'nl', 'nl'))
      expect(texts).toContain('Resultaatketen')
      expect(cellsOf(`logframe-${name}-FCDO`).length).toBeGreaterThan(3)
    }
  })
})
