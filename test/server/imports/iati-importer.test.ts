import { describe, expect, it } from 'vitest'
import { iatiExporter } from '#server/exports/iati/iati-exporter.ts'
import { iatiImporter } from '#server/imports/iati/iati-importer.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { publicPart } from '#shared/model/public-part.ts'
import { aModel } from '../../support/change-model.ts'
import { hasStandards, standardText } from '../../support/standards.ts'
import {
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from '../exports/samples.ts'
import { codeOf, toBytes } from './problem-code.ts'

const parse = (file: string) => iatiImporter.parse(toBytes(file), { language: 'nl' })

const activity = (content: string, attributes = 'xml:lang="en"') =>
  `<iati-activity ${attributes}><title><narrative>Plan</narrative></title>${content}</iati-activity>`
const file = (...activities: readonly string[]) =>
  `<iati-activities version="2.03">${activities.join('')}</iati-activities>`
const result = (type: number, title: string, more = '') =>
  `<result type="${type}"><title><narrative>${title}</narrative></title>${more}</result>`

describe('IATI import', () => {
  it.skipIf(!hasStandards)(
    'reads an activity with results (skipped where the standards are not there)',
    () => {
      const { model, skipped } = parse(standardText('iati/sample/activity-with-results.xml'))
      expect(model.title['en']).toBe('Digital buddies')
      expect(model.organisation).toEqual({
        name: 'Voorbeeldvereniging vzw',
        identifier: 'BE-BCE_KBO-0123456789',
      })
      expect(model.period).toEqual({ start: '2025-01-01', end: '2027-12-31' })
      expect(model.elements.map(({ id, type, title }) => [id, type, title['nl']])).toEqual([
        ['output-1', 'output', '120 buddykoppels gevormd'],
        ['result-1-2', 'outcome', 'Ouderen voelen zich minder eenzaam'],
        ['result-1-3', 'impact', 'Minder beroep op zorg door eenzaamheid'],
      ])
      expect(model.links).toEqual([])
      expect(model.indicators[1]).toMatchObject({
        elementId: 'result-1-2',
        measure: 'percentage',
        unit: '%',
        direction: 'down',
        baseline: { value: 61, date: '2025', n: 110 },
        targets: [{ date: '2026-12-31', value: 45 }],
        measurements: [{ date: '2026-12-31', value: 49.5 }],
      })
      expect(model.indicators[0]?.measurements).toEqual([
        {
          date: '2026-12-31',
          value: null,
          disaggregation: [
            { dimension: 'sex', group: 'female', value: 96, comment: 'Stand 31/12' },
          ],
        },
      ])
      expect(skipped.map(({ what }) => what)).toEqual(['budget (1)', 'document-link (1)'])
    },
  )

  it.skipIf(!hasStandards)(
    'reads what upstream says is right (skipped where the standards are not there)',
    () => {
      const { model } = parse(standardText('iati/tests/should-pass/24-results.xml'))
      expect(model.elements.length).toBeGreaterThan(0)
      expect(model.indicators.length).toBeGreaterThan(0)
    },
  )

  it.each(exampleNames)(
    'takes back what %s left as: cards, links, assumptions and figures',
    (name) => {
      if (!hasExamples) return console.warn(noExamples)
      const { model: left } = jsonImporter.parse(exampleBytes(name), { language: 'nl' })
      const original = publicPart(left)
      const { model, skipped } = parse(String(iatiExporter.export(original, { language: 'nl' })))
      expect(skipped).toEqual([])
      const cards = original.elements.map(({ id, type, title }) => ({ id, type, title }))
      expect(model.elements.map(({ id, type, title }) => ({ id, type, title }))).toEqual(cards)
      const links = original.links.map(({ id, from, to, kind }) => ({ id, from, to, kind }))
      expect(model.links.map(({ id, from, to, kind }) => ({ id, from, to, kind }))).toEqual(links)
      expect(model.assumptions.map(({ on, text, status }) => ({ on, text, status }))).toEqual(
        original.assumptions.map(({ on, text, status }) => ({ on, text, status })),
      )
      const byElement = original.elements.flatMap(({ id }) =>
        original.indicators.filter(({ elementId }) => elementId === id),
      )
      const figures = ({ name: said, measure, targets }: (typeof byElement)[number]) => ({
        said,
        measure,
        targets,
      })
      expect(model.indicators.map(figures)).toEqual(byElement.map(figures))
    },
  )

  it('comes back with groups, sample sizes and comments in their places', () => {
    const { model } = parse(String(iatiExporter.export(fullModel(), { language: 'nl' })))
    expect(model.indicators).toMatchObject([
      {
        elementId: 'é-2',
        measure: 'unit',
        direction: 'up',
        baseline: { value: 3, date: '2026-01-01' },
        targets: [{ date: '2027-01-01', value: 5 }],
        measurements: [
          {
            date: '2026-06-01',
            value: 4,
            n: 9,
            comment: 'Half',
            disaggregation: [{ dimension: 'geslacht', group: 'vrouwen', value: 5, n: 6 }],
          },
        ],
      },
    ])
  })

  it('takes no indicator back where there was none', () => {
    const model = aModel().withElement('o', 'outcome').build()
    expect(parse(String(iatiExporter.export(model, { language: 'nl' }))).model.indicators).toEqual(
      [],
    )
  })

  it('takes all activities of a file, and tags of which a card is', () => {
    const reference = '<reference vocabulary="99" code="r"/>'
    const { model } = parse(
      file(
        activity(result(1, 'One', reference)),
        activity(result(2, 'Two', reference)).replace('Plan', 'Other'),
      ),
    )
    expect(model.title).toEqual({ en: 'Plan' })
    expect(model.elements.map(({ id, type, tags }) => [id, type, tags])).toEqual([
      ['r', 'output', ['Plan']],
      ['result-2-1', 'outcome', ['Other']],
    ])
  })

  it('reads texts of any language, of before version 2, and results of no type', () => {
    const { model } = parse(
      file(
        `<iati-activity xml:lang="ES"><title>Plan</title>
          <result type="9"><title><narrative>Uno</narrative><narrative xml:lang="nl">Een</narrative></title></result>
        </iati-activity>`,
      ),
    )
    expect(model).toMatchObject({ primaryLanguage: 'nl', languages: ['nl'], title: { es: 'Plan' } })
    expect(model.elements).toMatchObject([
      { type: 'note', parked: true, title: { es: 'Uno', nl: 'Een' } },
    ])
  })

  it('refuses what is not IATI, has no results, or carries entities', () => {
    expect(codeOf(() => parse('results'))).toBe('file-not-xml')
    expect(codeOf(() => parse('<iati-organisations version="2.03"/>'))).toBe('file-other-format')
    expect(codeOf(() => parse(file()))).toBe('file-other-format')
    expect(codeOf(() => parse(file(activity(''))))).toBe('file-no-cards')
    expect(codeOf(() => parse(`<!DOCTYPE a [<!ENTITY b "c">]>${file()}`))).toBe('file-entities')
  })
})
