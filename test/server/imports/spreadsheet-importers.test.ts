import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inLanguage, type Language } from '#shared/model/language.ts'
import { Problem } from '#shared/problems/problem.ts'
import { dateFormat, type Cell, type Sheet } from '#server/exports/parts/workbook/workbook.ts'
import { writeWorkbook } from '#server/exports/parts/workbook/write-workbook.ts'
import { xlsxExporter } from '#server/exports/xlsx/xlsx-exporter.ts'
import { csvImporter } from '#server/imports/csv/csv-importer.ts'
import { xlsxImporter } from '#server/imports/xlsx/xlsx-importer.ts'
import { aModel } from '#test/support/change-model.ts'
import { fullModel } from '../exports/samples.ts'

const fromCsv = (text: string | Uint8Array, language: Language = 'nl') =>
  csvImporter.parse(typeof text === 'string' ? new TextEncoder().encode(text) : text, { language })

type Row = readonly (Cell | string | number | boolean | undefined)[]

/** A workbook as somebody else makes it, without our keys. */
function workbook(sheets: Readonly<Record<string, readonly Row[]>>, more: Partial<Sheet> = {}) {
  return writeWorkbook({
    title: '',
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      columns: [],
      rows: rows.map((row) => ({
        cells: row.map((cell) =>
          typeof cell === 'object' || cell === undefined ? cell : { value: cell },
        ),
      })),
      ...more,
    })),
  })
}

const fromXlsx = (bytes: Uint8Array, language: Language = 'nl') =>
  xlsxImporter.parse(bytes, { language })

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'accepted'
}

const cards = ({ model }: ReturnType<typeof fromCsv>) =>
  model.elements.map(({ type, horizon, title }) => [type, horizon, inLanguage(title, 'nl')])

describe('a table of others', () => {
  it('says what stands in a column without a heading, too', () => {
    const { model, skipped } = fromCsv('Titel;Type;\nKoken;activiteit;belangrijk\nEten;output;\n')
    expect(model.elements).toHaveLength(2)
    expect(skipped.map(({ what }) => what)).toEqual([expect.stringContaining('“C”')])
  })

  it.each([
    ['nl', 'Kolom;Titel;Omschrijving\nActiviteit;Koken;Elke week\nEffect;Minder eenzaam;\n'],
    ['fr', 'Niveau;Intitulé;Description\nActivité;Koken;Elke week\nEffet;Minder eenzaam;\n'],
    ['en', 'Stage,Card,Details\nActivity,Koken,Elke week\nOutcome,Minder eenzaam,\n'],
  ] as const)('is known by its headings in %s', (language, text) => {
    const { model, skipped } = fromCsv(text, language)
    expect(skipped).toEqual([])
    expect(model.elements.map(({ type }) => type)).toEqual(['activity', 'outcome'])
    expect(model.elements[0]?.title).toEqual({ [model.primaryLanguage]: 'Koken' })
    expect(model.elements[0]?.description).toEqual({ [model.primaryLanguage]: 'Elke week' })
    expect(model.primaryLanguage).toBe(language)
  })

  it('may say how soon in the same words, and have a column for each language', () => {
    const found = fromCsv('Type;Titel (nl);title_fr\nEffecten – lange termijn;Rust;Calme\n')
    expect(found.model.elements[0]).toMatchObject({
      type: 'outcome',
      horizon: 'long',
      title: { nl: 'Rust', fr: 'Calme' },
    })
  })

  it.each([
    ['Effecten op korte termijn', 'short'],
    ['Effets à moyen terme', 'medium'],
    ['Effet à long terme', 'long'],
    ['Long-term outcomes', 'long'],
    ['Medium term outcome', 'medium'],
  ])('may say how soon in one sentence: %s', (words, horizon) => {
    const { model, skipped } = fromCsv(`Type;Titel\n${words};Rust\n`)
    expect(skipped).toEqual([])
    expect(model.elements[0]).toMatchObject({ type: 'outcome', horizon })
  })

  it('makes a note of a card whose type nobody knows, and says so', () => {
    const { model, skipped } = fromCsv('Type;Titel\nEffect op buren;Iets\n')
    expect(model.elements[0]?.type).toBe('note')
    expect(skipped).toHaveLength(1)
    expect(skipped[0]).toMatchObject({ what: 'Het bestand, rij 2: Effect op buren' })
  })

  it('leaves out rows that are of a type and say no more, and says which', () => {
    const { model, skipped } = fromCsv(
      'Nr;Titel;Type;Invloedssfeer;Beschrijving;Doelgroep;Volgorde\n1;Koken;Activiteit;;;;1\n2;;Output;;;;2\n3;  ;Effect;invloed;;;3\n4;;Effect;;Minder stress;;4\n5;;Effect;;;Ouders;5\n',
    )
    expect(model.elements.map(({ id }) => id)).toEqual(['1', '4', '5'])
    expect(skipped.map(({ what }) => what)).toEqual(['Het bestand, rij 3', 'Het bestand, rij 4'])
    expect(skipped[0]?.reason).toContain('een titel')
  })

  it('says what does not fit in a cell, by row and column in the language of who reads', () => {
    const text = 'Titel;Omschrijving;Parked\nKoken;x;misschien\n'
    const told = (language: Language) => fromCsv(text, language).skipped.map(({ what }) => what)
    expect(told('nl')).toEqual(['Het bestand, rij 2, Geparkeerd: misschien'])
    expect(told('fr')).toEqual(['Le fichier, ligne 2, Au parking\u00A0: misschien'])
    expect(told('en')).toEqual(['The file, row 2, Parked: misschien'])
  })

  it('leaves out the columns that it does not know, and says which', () => {
    const { model, skipped } = fromCsv('Titel;Lievelingskleur;Leeg\nA;blauw;\n')
    expect(model.elements).toHaveLength(1)
    expect(skipped.map(({ what }) => what)).toEqual(['Het bestand, kolom “Lievelingskleur”'])
  })

  it('of links finds its cards by title, also in another sheet', () => {
    const { model } = fromXlsx(
      workbook({
        'Onze kaartjes': [
          ['Titel', 'Type'],
          ['Koken', 'activiteit'],
          ['Samen eten', 'output'],
        ],
        Pijlen: [
          ['Van', 'Naar', 'Label'],
          ['koken', 'Samen eten', 'want honger'],
        ],
      }),
    )
    const [from, to] = model.elements
    expect(model.links).toMatchObject([
      { from: from?.id, to: to?.id, kind: 'leads-to', rationale: { nl: 'want honger' } },
    ])
  })

  it('leaves out a link to a card that is nowhere, and says so', () => {
    const { model, skipped } = fromXlsx(
      workbook({
        Kaartjes: [['Titel'], ['A']],
        Verbanden: [
          ['Van', 'Naar'],
          ['A', 'B'],
        ],
      }),
    )
    expect(model.links).toEqual([])
    expect(skipped.map(({ what }) => what)).toEqual([expect.stringMatching(/^Verbanden, rij 2:/)])
  })

  it('makes groups of people of the names beside cards', () => {
    const { model } = fromCsv('Titel;Doelgroep\nRust;Buren\nMoed;Buren\n')
    expect(model.stakeholders).toMatchObject([{ name: { nl: 'Buren' } }])
    expect(model.elements.map(({ stakeholderIds }) => stakeholderIds)).toEqual([
      [model.stakeholders[0]?.id],
      [model.stakeholders[0]?.id],
    ])
  })

  it('may be a board itself: a type above each column, a card in each cell', () => {
    const found = fromCsv(
      'Activiteiten;Outputs;Effecten – korte termijn\nKoken;Maaltijden;Rust\nZingen;;\n',
    )
    expect(cards(found)).toEqual([
      ['activity', undefined, 'Koken'],
      ['activity', undefined, 'Zingen'],
      ['output', undefined, 'Maaltijden'],
      ['outcome', 'short', 'Rust'],
    ])
  })

  it('may be a plain list, a card a row', () => {
    expect(cards(fromCsv('Eerste\nTweede\n')).map(([, , title]) => title)).toEqual([
      'Eerste',
      'Tweede',
    ])
  })

  it('may begin under a title and an explanation', () => {
    const found = fromXlsx(
      workbook({
        Blad1: [['Onze theorie'], [], ['Vul aan'], ['Type', 'Titel'], ['Impact', 'Vrede']],
      }),
    )
    expect(cards(found)).toEqual([['impact', undefined, 'Vrede']])
  })

  it('has days and numbers as people and spreadsheets write them', () => {
    const { model, skipped } = fromXlsx(
      workbook({
        Kaartjes: [
          ['Id', 'Titel'],
          ['a', 'A'],
        ],
        Indicatoren: [
          ['Kaartje', 'Indicator', 'Soort antwoord', 'Nulmeting', 'Nulmeting op'],
          [
            'A',
            'Aantal',
            'Aantal of bedrag',
            '1.250,5',
            { value: 46_022, style: { format: dateFormat } },
          ],
        ],
        Streefwaarden: [
          ['Indicator', 'Datum', 'Waarde'],
          ['aantal', '31/12/2027', '12,5'],
        ],
        Kosten: [
          ['Omschrijving', 'Bedrag'],
          ['Zaal', '€ 1.200'],
          ['Koffie', 'veel'],
        ],
      }),
    )
    expect(model.indicators).toMatchObject([
      {
        elementId: 'a',
        measure: 'unit',
        baseline: { value: 1250.5, date: '2025-12-31' },
        targets: [{ date: '2027-12-31', value: 12.5 }],
      },
    ])
    expect(model.costs).toMatchObject([{ label: 'Zaal', amount: 1200, kind: 'cash' }])
    expect(skipped.map(({ what }) => what)).toContain('Kosten, rij 3')
  })

  it('takes the last result of a formula and never computes one', () => {
    const { model, skipped } = fromXlsx(
      workbook({
        Blad1: [
          ['Titel', 'Type'],
          [{ value: 'Som is 3', formula: 'CONCATENATE("Som is ",1+2)' }, 'Output'],
          [{ formula: 'WEBSERVICE("http://example.org")' }, 'Output'],
        ],
      }),
    )
    expect(cards({ model, skipped })[0]).toEqual(['output', undefined, 'Som is 3'])
    expect(skipped[0]).toEqual({
      what: 'Blad1',
      reason: '2 formules niet uitgerekend: de laatste uitkomst telt.',
    })
  })

  it('is left out where it is hidden, and says so', () => {
    const parts = unzipSync(
      workbook({
        Kaartjes: [
          ['Titel', 'Type'],
          ['Koken', 'Activiteit'],
        ],
        Lonen: [
          ['Titel', 'Type'],
          ['Geheim', 'Activiteit'],
        ],
        Archief: [['Titel'], ['Oud']],
      }),
    )
    const path = 'xl/workbook.xml'
    const visible = strFromU8(parts[path] ?? new Uint8Array())
    const hidden = visible
      .replace('name="Lonen"', 'name="Lonen" state="hidden"')
      .replace('name="Archief"', 'name="Archief" state="veryHidden"')
    const { model, skipped } = fromXlsx(zipSync({ ...parts, [path]: strToU8(hidden) }), 'en')
    expect(model.elements.map(({ title }) => title)).toEqual([{ nl: 'Koken' }])
    expect(skipped.map(({ what }) => what)).toEqual(['Lonen', 'Archief'])
    expect(skipped[0]?.reason).toContain('hidden')
  })

  it('says what is merged over rows of each of them', () => {
    const found = fromXlsx(
      workbook(
        {
          Blad1: [
            ['Type', 'Titel'],
            ['Activiteit', 'Koken'],
            [undefined, 'Zingen'],
          ],
        },
        { merges: ['A2:A3'] },
      ),
    )
    expect(cards(found).map(([type]) => type)).toEqual(['activity', 'activity'])
  })

  it('is read in the encoding that Excel saves it in', () => {
    const text = 'Titel;Type\nÉén café;Activiteit\n'
    const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
    for (const bytes of [latin, utf16]) expect(cards(fromCsv(bytes))[0]?.[2]).toBe('Één café')
  })
})

describe('our own workbook, changed by hand', () => {
  const model = aModel()
    .withElement('a', 'activity', 'Koken')
    .withElement('b', 'output', 'Maaltijden')
    .withLink('a', 'b')
    .build()

  function changed(change: (xml: string) => string): Uint8Array {
    const file = xlsxExporter.export(model, { language: 'en' })
    if (!(file instanceof Uint8Array)) throw new Error('not a workbook')
    const parts = Object.entries(unzipSync(file)).map(([path, part]) => [
      path,
      strToU8(change(strFromU8(part))),
    ])
    return zipSync(Object.fromEntries(parts))
  }

  it('takes over what was filled in', () => {
    const { model: back, skipped } = fromXlsx(
      changed((xml) => xml.replace('>Koken<', '>Samen koken<')),
    )
    expect(skipped).toEqual([])
    expect(back.elements[0]?.title).toEqual({ en: 'Samen koken' })
  })

  it('is known by its headings where the keys above them are gone', () => {
    const file = changed((xml) => xml.replaceAll(/<row r="1" hidden="1">.*?<\/row>/g, ''))
    const { model: back } = fromXlsx(file)
    expect(back.elements.map(({ id, type }) => [id, type])).toEqual([
      ['a', 'activity'],
      ['b', 'output'],
    ])
    expect(back.links).toMatchObject([{ from: 'a', to: 'b' }])
  })

  it('may lack facts of the board, and says which it cannot read', () => {
    const { model, skipped } = fromCsv(
      'Lijst;Veld;Inhoud\nBord;format;catena\nBord;version;1\nBord;valuation.discountRate;veel\nBord;title.nl;\nWensen;meer;tijd\n',
      'fr',
    )
    expect(model).toMatchObject({ primaryLanguage: 'fr', languages: ['fr'], title: {} })
    expect(skipped.map(({ what }) => what)).toEqual([
      'Le fichier, ligne 6\u00A0: Wensen',
      'Le fichier, ligne 4\u00A0: veel',
    ])
  })

  it('goes on without what no longer is JSON, and says so', () => {
    const file = xlsxExporter.export(fullModel(), { language: 'nl' })
    const parts = Object.entries(unzipSync(file instanceof Uint8Array ? file : new Uint8Array()))
    const broken = parts.map(([path, part]) => [
      path,
      strToU8(strFromU8(part).replace('{"period"', '{period')),
    ])
    const { model: back, skipped } = fromXlsx(zipSync(Object.fromEntries(broken)))
    expect(back.elements).toHaveLength(5)
    expect(skipped.length).toBeGreaterThan(0)
  })
})

describe('a bad file', () => {
  const good = workbook({ Blad1: [['Titel'], ['A']] })
  const parts = unzipSync(good)
  const withPart = (path: string, part: Uint8Array) => zipSync({ ...parts, [path]: part })
  const sheet = 'xl/worksheets/sheet1.xml'

  /** Where the entries of a zip's directory begin. */
  function directoryOf(zip: Uint8Array): readonly number[] {
    const view = new DataView(zip.buffer)
    const places = Array.from({ length: zip.length - 4 }, (_, at) => at)
    return places.filter((at) => view.getUint32(at, true) === 0x02_01_4b_50)
  }

  it('in another format is told by its name', () => {
    const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(codeOf(() => fromXlsx(old))).toBe('file-old-excel')
    expect(codeOf(() => fromXlsx(strToU8('Titel;Type')))).toBe('file-other-format')
    expect(codeOf(() => fromXlsx(zipSync({ 'word/document.xml': strToU8('<w/>') })))).toBe(
      'file-other-format',
    )
    expect(codeOf(() => fromXlsx(zipSync({ mimetype: strToU8('application/vnd.oasis') })))).toBe(
      'file-other-format',
    )
    expect(codeOf(() => fromCsv(good))).toBe('file-not-text')
  })

  it('that is cut off or damaged is told so', () => {
    expect(codeOf(() => fromXlsx(good.subarray(0, good.length - 30)))).toBe('file-damaged')
    expect(codeOf(() => fromXlsx(withPart(sheet, strToU8('<worksheet><sheetData>'))))).toBe(
      'file-damaged',
    )
    expect(codeOf(() => fromXlsx(withPart(sheet, Uint8Array.from([60, 255, 254, 62]))))).toBe(
      'file-damaged',
    )
    for (let end = 0; end < good.length; end += 97)
      expect(codeOf(() => fromXlsx(good.subarray(0, end)))).toMatch(/^file-(damaged|other-format)$/)
  })

  it('that unfolds to far more than it weighs is refused while it does, whatever sizes it claims', () => {
    const huge = zipSync({ ...parts, [sheet]: new Uint8Array(51_000_000) }, { level: 1 })
    expect(huge.byteLength).toBeLessThan(1_000_000)
    expect(codeOf(() => fromXlsx(huge))).toBe('file-bomb')
    const lying = Uint8Array.from(huge)
    const view = new DataView(lying.buffer)
    for (const at of directoryOf(lying)) view.setUint32(at + 24, 10, true)
    expect(codeOf(() => fromXlsx(lying))).toBe('file-bomb')
  })

  it('with entities of its own is refused', () => {
    const lol =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>'
    expect(codeOf(() => fromXlsx(withPart(sheet, strToU8(lol))))).toBe('file-entities')
  })

  it('with more rows or bytes than a board could have is refused', () => {
    const rows = `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(20_001)}</sheetData></worksheet>`
    expect(codeOf(() => fromXlsx(withPart(sheet, strToU8(rows))))).toBe('file-too-many-rows')
    expect(codeOf(() => fromCsv(new Uint8Array(10_000_001)))).toBe('file-too-large')
    const heavy = new Uint8Array(10_000_001)
    heavy.set([0x50, 0x4b])
    expect(codeOf(() => fromXlsx(heavy))).toBe('file-too-large')
    const many = `Titel\n${'kaart\n'.repeat(2_001)}`
    expect(codeOf(() => fromCsv(many))).toBe('model-too-large')
  })

  it('that is locked is told so', () => {
    const locked = Uint8Array.from(good)
    const view = new DataView(locked.buffer)
    for (const at of directoryOf(locked)) view.setUint16(at + 8, 1, true)
    expect(codeOf(() => fromXlsx(locked))).toBe('file-locked')
  })

  it('without a heading that is known says what to write above the columns', () => {
    expect(codeOf(() => fromCsv('foo;bar\n1;2\n3;4\n'))).toBe('file-no-table')
    expect(codeOf(() => fromCsv(''))).toBe('file-no-cards')
    expect(codeOf(() => fromXlsx(workbook({ Leeg: [] })))).toBe('file-no-cards')
  })

  it('of a newer version is refused', () => {
    const newer = 'Lijst;Veld;Inhoud\nBord;format;catena\nBord;version;2\n'
    expect(codeOf(() => fromCsv(newer))).toBe('model-too-new')
  })

  it('keeps the first of two cards with one id, and names the other', () => {
    const text = 'Id;Titel\na;Eerste\n\na;Tweede\n'
    expect(fromCsv(text).model.elements).toHaveLength(1)
    const told = (language: Language) => fromCsv(text, language).skipped.map(({ what }) => what)
    expect(told('nl')).toEqual(['Het bestand, rij 4: a'])
    expect(told('fr')).toEqual(['Le fichier, ligne 4\u00A0: a'])
    expect(told('en')).toEqual(['The file, row 4: a'])
  })
})
