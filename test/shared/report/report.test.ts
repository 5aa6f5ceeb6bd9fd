import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { languages, type Language } from '#shared/model/language.ts'
import { reportOf } from '#shared/report/report-of.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from '#test/server/exports/samples.ts'
import { aModel } from '#test/support/change-model.ts'
import { findSection, linesOf, sectionLines, sectionsOf } from './report-words.ts'

const english = { language: 'en' } as const

function examples(): readonly ChangeModel[] {
  if (!hasExamples) return (console.warn(noExamples), [])
  return exampleNames.map(
    (name) => jsonImporter.parse(exampleBytes(name), { language: 'nl' }).model,
  )
}

function told(model: ChangeModel, id: string, language: Language = 'en'): string {
  const lines = sectionLines(findSection(reportOf(model, { language }), id))
  // Numbers have spaces that do not break.
  return lines.join('\n').replaceAll(/[\u00A0\u202F]/g, ' ')
}

describe('the report of any board', () => {
  it('says something everywhere, in three languages, for the examples, an empty and a full board', () => {
    for (const model of [emptyModel(), fullModel(), ...examples()]) {
      for (const language of languages) {
        const report = reportOf(model, { language, today: '2026-11-22' })
        const ids = sectionsOf(report).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(report.parts.map(({ id }) => id)).toEqual(['counting', 'telling', 'visualising'])
        for (const line of linesOf(report)) {
          expect.soft(line).not.toMatch(/undefined|NaN|\[object|[\uE000-\uE0FF]/)
        }
        for (const { title, blocks, sections } of sectionsOf(report)) {
          expect.soft(title).not.toBe('')
          expect.soft(blocks.length + sections.length, title).toBeGreaterThan(0)
        }
      }
    }
  })

  it('tells every card but private notes, and every link between them', () => {
    for (const model of [fullModel(), ...examples()]) {
      const language = model.primaryLanguage
      const chain = told(model, 'how-change', language)
      for (const { type, title } of model.elements) {
        // What people broke into lines stands in a sentence here.
        const words = title[language]?.replaceAll(/\s+/g, ' ')
        if (words === undefined) continue
        if (type === 'note') expect(linesOf(reportOf(model, { language }))).not.toContain(words)
        else expect(chain).toContain(words)
      }
    }
  })

  it('speaks one language, and marks what people wrote in another', () => {
    const model = aModel()
      .withElement('a', 'activity', '', { title: { nl: 'Samen koken' } })
      .build({ primaryLanguage: 'nl' })
    const section = findSection(reportOf(model, english), 'lane-1')
    const [block] = section.blocks
    expect(block).toMatchObject({
      kind: 'entries',
      entries: [{ title: [{ text: 'Samen koken', language: 'nl', tone: 'strong' }] }],
    })
  })

  it('lets no line of its own French begin with a sign', () => {
    for (const line of linesOf(reportOf(emptyModel(), { language: 'fr' }))) {
      expect.soft(line).not.toMatch(/ [:;?!»]|« /)
    }
  })

  it('names the day where there is one', () => {
    expect(linesOf(reportOf(emptyModel(), { ...english, today: '2026-11-22' }))).toContain(
      '22 Nov 2026',
    )
    expect(linesOf(reportOf(emptyModel(), english))).not.toContain('As of')
  })
})

describe('counting', () => {
  it('says what is not measured yet instead of passing over it', () => {
    const model = aModel()
      .withElement('o', 'output', 'Lessons')
      .withElement('x', 'outcome', 'Skills')
      .withElement('far', 'outcome', 'Peace')
      .build({
        accountabilityLine: { beyond: ['far'] },
        indicators: [
          {
            id: 'i',
            elementId: 'x',
            name: { en: 'Grades' },
            measure: 'unit',
            targets: [],
            measurements: [],
          },
        ],
      })
    const text = told(model, 'indicators')
    expect(text).toContain('There is 1 indicator; it has not been measured yet.')
    expect(text).toContain('no baseline yet\nnot measured yet\nno target yet')
    expect(text).toContain('Still without an indicator:\nLessons')
    expect(text).not.toContain('Peace')
  })

  it('tells how far the latest measurement has come, whatever the order in the file', () => {
    const model = aModel()
      .withElement('x', 'outcome', 'Less lonely')
      .build({
        indicators: [
          {
            id: 'i',
            elementId: 'x',
            name: { en: 'Lonely people' },
            measure: 'percentage',
            direction: 'down',
            baseline: { value: 60, date: '2025-01-01', n: 110 },
            targets: [
              { value: 40, date: '2027-12-31' },
              { value: 50, date: '2026-12-31' },
            ],
            measurements: [
              { value: 55, date: '2026-06-30', n: 92 },
              { value: 58, date: '2025-12-31' },
              { value: null, date: '2026-12-31' },
            ],
          },
        ],
      })
    const text = told(model, 'indicators')
    expect(text).toContain('60%\n(1 Jan 2025, n = 110)')
    expect(text).toContain('55%\n(30 Jun 2026, n = 92)')
    expect(text).toContain('40%\n(31 Dec 2027)\nby way of 50% (31 Dec 2026)')
    expect(text).toMatch(/^25%$/m)
    expect(text).toContain('baseline 60% on 1 Jan 2025, measurement 58% on 31 Dec 2025')
  })

  it('adds up costs by kind, and never across currencies', () => {
    const model = aModel()
      .withElement('a', 'activity', 'Cook')
      .build({
        costs: [
          { id: '1', elementId: 'a', kind: 'cash', amount: 1000, label: 'Room' },
          { id: '2', kind: 'volunteer', amount: 500.5, currency: 'EUR' },
          { id: '3', kind: 'cash', amount: 70, currency: 'GBP', label: 'Books' },
        ],
      })
    const text = told(model, 'costs')
    expect(text).toContain(
      'In all it costs €1,500.50 and £70: €1,000 in cash, €500.50 in volunteer work and £70 in cash.',
    )
    expect(text).toContain('€1,500.50 + £70')
  })

  it('says a sum of costs once where it is all of one kind, or nothing', () => {
    const costing = (...costs: ChangeModel['costs']): string =>
      told(aModel().build({ costs }), 'costs')
    const room = { id: '1', kind: 'cash', amount: 100 }
    expect(costing(room)).toContain('In all it costs €100 in cash.')
    expect(costing(room, { id: '2', kind: 'in-kind', amount: 7, currency: 'GBP' })).toContain(
      'In all it costs €100 in cash and £7 in kind.',
    )
    expect(costing(room, { id: '2', kind: 'loan', amount: 50 })).toContain(
      'In all it costs €150: €100 in cash and €50 (loan).',
    )
    expect(costing({ ...room, amount: 0 })).toContain('In all it costs €0.')
  })

  it('shows no ratio without its inputs, a range and what it leaves out', () => {
    for (const model of examples()) {
      if (model.valuation?.items.length === 0) continue
      const text = told(model, 'ratio')
      for (const words of ['End of year', 'Year zero', 'What goes in', 'lies between']) {
        expect(text).toContain(words)
      }
      expect(text).toContain('Not expressed in money:')
      expect(text).toContain('source: illustrative')
    }
  })

  it('gives no ratio where nothing was valued or nothing goes in', () => {
    expect(told(emptyModel(), 'ratio')).toContain('so there is no ratio')
    const valued = aModel()
      .withElement('x', 'outcome', 'Skills')
      .build({ valuation: { items: [{ outcomeId: 'x', quantity: 1, proxy: { value: 10 } }] } })
    const text = told(valued, 'ratio')
    expect(text).toContain('Without costs no ratio can be calculated.')
    expect(text).toContain('Counted in full, as if nothing would have happened otherwise:\nSkills')
    expect(text).toContain('Without a source for the amount:\nSkills')
  })

  it('shows what one of something is worth to the cent, and says what nobody named', () => {
    const model = aModel()
      .withElement('x', 'outcome', 'Skills')
      .build({
        stakeholders: [{ id: 's', name: {}, size: 12 }],
        costs: [{ id: 'c', kind: 'cash', amount: 10 }],
        valuation: { items: [{ outcomeId: 'x', quantity: 30, proxy: { value: 0.45 } }] },
        scenarios: [{ id: 'half', name: '', reachFactor: 0.5 }],
      })
    const text = told(model, 'ratio')
    expect(text).toContain('30 × €0.45')
    expect(text).toMatch(/^not filled in yet\n€0\.68/m)
    expect(told(model, 'reach')).toMatch(/^not filled in yet/m)
  })
})

describe('telling', () => {
  it('puts the reason, the assumptions and the evidence for and against under their link', () => {
    const text = told(fullModel(), 'how-change', 'nl')
    expect(text).toContain(
      [
        'Leidt tot Arbeidsongeschiktheidsverzekeringsmaatschappijen veranderen 🎉 – hier zijn we nog niet zeker van.',
        'De reden: Omdat',
        'Te toetsen hypothese: Mits (betwist)',
      ].join('\n'),
    )
    expect(text).toMatch(/Tegenbewijs: Studie \(.*sterk, 2024\) https:\/\/example\.org/)
  })

  it('says of an assumption how it is tested, when it is looked at again and by whom', () => {
    expect(told(fullModel(), 'how-sure', 'nl')).toContain(
      'Vraag; opnieuw bekijken op 1 jan 2027; opgevolgd door An',
    )
  })

  it('joins the links of a kind that have nothing more to tell in one sentence', () => {
    const model = aModel()
      .withElement('a', 'activity', 'Cook')
      .withElement('b', 'output', 'Meals')
      .withElement('c', 'output', 'Talks')
      .withElement('d', 'outcome', 'Lonely')
      .withLink('a', 'b')
      .withLink('a', 'c')
      .withLink('b', 'd', { rationale: { en: 'people eat' } })
      .build()
    const text = told(model, 'how-change')
    expect(text).toContain('Leads to Meals and Talks.')
    expect(text).toContain('Leads to Lonely.\nThe reason: people eat')
    expect(text).toContain('Lonely\nFollows from Meals.')
    expect(text).toContain('Talks\nFollows from Cook.')
  })

  it('says so where a story that may be told has no words yet', () => {
    const model = aModel().build({ stories: [{ id: 'a', text: {}, consent: 'named' }] })
    expect(told(model, 'stories')).toContain('not filled in yet')
  })

  it('shows stories as far as people agreed, and says how many stay out', () => {
    const model = aModel().build({
      stories: [
        { id: '1', text: { en: 'With a name' }, source: 'Ann, 62', consent: 'named' },
        { id: '2', text: { en: 'Without one' }, source: 'Bert, 40', consent: 'anonymous' },
        { id: '3', text: { en: 'Not asked' }, source: 'Carl', consent: 'pending' },
        { id: '4', text: { en: 'Refused' }, consent: 'refused' },
        { id: '5', text: { en: 'Unknown' } },
      ],
    })
    const lines = linesOf(reportOf(model, english)).join('\n')
    expect(lines).toContain('With a name\nAnn, 62')
    expect(lines).toContain('Without one')
    expect(lines).not.toMatch(/Bert|Carl|Not asked|Refused|Unknown/)
    expect(lines).toContain('3 stories are left out')
    const inLanguage = (language: Language) => told(model, 'stories', language)
    expect(inLanguage('nl')).toContain(
      '3 verhalen blijven hier weg: er is geen toestemming om te delen vastgelegd.',
    )
    expect(inLanguage('fr')).toContain(
      '3 récits ne sont pas repris : aucun accord de partage n’est enregistré.',
    )
  })

  it('tells what may go wrong, what others must do, and who is still without a change', () => {
    const model = aModel()
      .withElement('n', 'outcome', 'Tired volunteers', {
        polarity: 'negative',
        stakeholderIds: ['v'],
      })
      .withElement('c', 'impact', 'A new law', { condition: true })
      .build({
        stakeholders: [
          { id: 'v', name: { en: 'Volunteers' }, role: 'contributor' },
          { id: 't', name: { en: 'Neighbours' }, role: 'target', consulted: false },
        ],
      })
    expect(told(model, 'side-effects')).toContain('Tired volunteers for Volunteers (negative)')
    expect(told(model, 'conditions')).toContain('A new law')
    expect(told(model, 'for-whom')).toContain(
      'Neighbours (target group)\nNo outcome has been described for them yet.\nThey have not had a say',
    )
  })

  it('tells in short what people mean to bring about, not what harms or what others must do', () => {
    const model = aModel()
      .withLane('outcomes', 'outcome')
      .withElement('o', 'outcome', 'Less lonely', { laneId: 'outcomes' })
      .withElement('n', 'outcome', 'Tired volunteers', {
        laneId: 'outcomes',
        polarity: 'negative',
      })
      .withElement('c', 'outcome', 'A new law', { laneId: 'outcomes', condition: true })
      .withElement('p', 'outcome', 'Perhaps once', { parked: true })
      .build()
    const [inShort] = findSection(reportOf(model, english), 'how-change')?.blocks ?? []
    expect(inShort?.kind === 'facts' && inShort.facts.map(({ sentences }) => sentences)).toEqual([
      [[expect.objectContaining({ text: 'Less lonely' })]],
      [[expect.objectContaining({ text: 'Perhaps once' })]],
    ])
    expect(told(model, 'indicators')).toContain('Tired volunteers')
    expect(told(model, 'indicators')).not.toMatch(/A new law|Perhaps once/)
  })

  it('makes a link of a web address alone, not of any other', () => {
    const model = aModel().build({
      evidence: [
        { id: '1', kind: 'research', url: 'https://example.org/a' },
        { id: '2', kind: 'research', url: 'javascript:alert(1)' },
      ],
    })
    const text = JSON.stringify(reportOf(model, english))
    expect(text).toContain('"href":"https://example.org/a"')
    expect(text).not.toContain('"href":"javascript')
  })
})

describe('visualising', () => {
  it('describes the picture for who does not see it, and names what lies beyond the line', () => {
    const model = aModel()
      .withElement('a', 'activity', 'Cook')
      .withElement('b', 'impact', 'Peace')
      .withLink('a', 'b')
      .build({ accountabilityLine: { beyond: ['b', 'gone'] } })
    expect(told(model, 'picture')).toContain('2 cards and 1 link')
    expect(told(model, 'line')).toContain('Beyond the line:\nPeace')
    expect(told(emptyModel(), 'line')).toContain('No accountability line has been drawn yet.')
  })
})
