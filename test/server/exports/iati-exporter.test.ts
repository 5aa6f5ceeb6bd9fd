import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangeModel, Indicator } from '#shared/model/change-model.ts'
import { iatiExporter } from '#server/exports/iati/iati-exporter.ts'
import { jsonImporter } from '#server/imports/json/json-importer.ts'
import { childOf, childrenOf, readXml, type XmlNode } from '#server/imports/parts/read-xml.ts'
import { aModel } from '../../support/change-model.ts'
import { hasStandards, standardPath, standardText } from '../../support/standards.ts'
import { unknownCodes } from './iati-code-lists.ts'
import { rulesBrokenBy } from './iati-rules.ts'
import { complaintsOf, hasProgram } from './run-program.ts'
import {
  emptyModel,
  exampleBytes,
  exampleNames,
  fullModel,
  hasExamples,
  noExamples,
} from './samples.ts'

const canValidate = hasStandards && hasProgram('xmllint')
const schema = standardPath('iati/iati-activities-schema.xsd')

function exported(model: ChangeModel): string {
  return String(iatiExporter.export(model, { language: 'nl' }))
}

const read = (text: string): XmlNode => readXml(new TextEncoder().encode(text))

const complaints = (text: string): string =>
  complaintsOf('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], text)

function samples(): readonly ChangeModel[] {
  const names = hasExamples ? exampleNames : (console.warn(noExamples), [])
  return [
    emptyModel(),
    fullModel(),
    ...names.map((name) => jsonImporter.parse(exampleBytes(name), { language: 'nl' }).model),
  ]
}

function measured(more: Partial<Indicator>): ChangeModel {
  const indicator: Indicator = {
    id: 'i',
    elementId: 'o',
    name: { en: 'How many' },
    measure: 'unit',
    targets: [],
    measurements: [],
    ...more,
  }
  return aModel()
    .withElement('o', 'outcome')
    .build({ indicators: [indicator] })
}

function only(node: XmlNode | undefined, ...path: readonly string[]): XmlNode {
  const [name, ...rest] = path
  if (node === undefined) throw new Error(`nothing on the way to ${path.join('/')}`)
  return name === undefined ? node : only(childOf(node, name), ...rest)
}

function indicatorOf(model: ChangeModel): XmlNode {
  return only(read(exported(model)), 'iati-activity', 'result', 'indicator')
}

describe('IATI export', () => {
  it.skipIf(!canValidate)(
    'is valid by the schema of IATI 2.03 (skipped without xmllint or the standards)',
    () => {
      for (const model of samples()) expect(complaints(exported(model))).toBe('')
    },
  )

  it.skipIf(!hasStandards)(
    'has no code that is not in the lists (skipped where the standards are not there)',
    () => {
      for (const model of samples()) expect(unknownCodes(read(exported(model)))).toEqual([])
      const wrong = exported(fullModel()).replace('<result type="2">', '<result type="77">')
      expect(unknownCodes(read(wrong))).toEqual(['result/@type=77'])
    },
  )

  it('breaks no rule of the ruleset, whatever the indicators say', () => {
    for (const model of samples()) expect(rulesBrokenBy(read(exported(model)))).toEqual([])
    const value = fc.option(
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom('3,5', 'veel')),
    )
    const date = fc.option(
      fc.constantFrom('2025', '2025-02', '2025-02-31', '2025-03-01', '2025-03-02', 'lente', ''),
    )
    const indicator = fc.record({
      measure: fc.constantFrom('unit', 'percentage', 'nominal', 'ordinal', 'qualitative'),
      baseline: fc.record({ value, date }),
      targets: fc.array(fc.record({ value, date }), { maxLength: 3 }),
      measurements: fc.array(fc.record({ value, date }), { maxLength: 3 }),
    })
    fc.assert(
      fc.property(indicator, fc.string({ unit: 'binary' }), (more, title) => {
        const model = { ...measured(more), id: title, title: { en: title } }
        expect(rulesBrokenBy(read(exported(model)))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it.skipIf(!hasStandards)('breaks rules that the test would notice', () => {
    const sample = standardText('iati/sample/activity-with-results.xml')
    const wrong = sample
      .replace('value="120"', 'value="many"')
      .replace('<indicator measure="5">', '<indicator measure="1">')
      .replace('<sector vocabulary="1" code="16010" percentage="100"/>', '')
    expect(rulesBrokenBy(read(wrong))).toEqual(
      expect.arrayContaining(['6.2.2', '8.8', '8.9', '8.10', '11.1.4']),
    )
  })

  it('writes every language as a narrative, the own one without a tag', () => {
    const { title } = fullModel()
    const narratives = childrenOf(
      only(read(exported(fullModel())), 'iati-activity', 'title'),
      'narrative',
    )
    expect(narratives.map(({ attributes, text }) => [attributes['xml:lang'], text])).toEqual([
      [undefined, title['nl']],
      ['fr', 'Tableau'],
      ['en', 'Board'],
      ['ar', 'لوحة'],
    ])
  })

  it('keeps the place of an indicator that there is not, without a value', () => {
    const indicator = indicatorOf(aModel().withElement('o', 'output').build())
    expect(indicator.attributes).toEqual({ measure: '5' })
    expect(indicator.children.map(({ name }) => name)).toEqual(['title', 'description'])
    expect(only(indicator, 'title', 'narrative').text).toBe('No indicator yet')
  })

  it('invents no baseline, no date and no identifier', () => {
    expect(childrenOf(indicatorOf(measured({})), 'baseline')).toEqual([])
    expect(childrenOf(indicatorOf(measured({ baseline: { value: 3 } })), 'baseline')).toEqual([])
    const undated = measured({ baseline: { value: 3 }, targets: [{ value: 5 }] })
    expect(only(indicatorOf(undated), 'description', 'narrative').text).toBe(
      'Baseline: 3\nTarget: 5',
    )
    const none = measured({ baseline: { notApplicable: true } })
    expect(only(indicatorOf(none), 'description', 'narrative').text).toBe(
      'A baseline does not apply here.',
    )
    const activity = only(read(exported(emptyModel())), 'iati-activity')
    expect(childOf(activity, 'reporting-org')?.attributes['ref']).toBe('NOT-REGISTERED')
    const date = only(activity, 'activity-date')
    expect([date.attributes['iso-date'], only(date, 'narrative').text]).toEqual([
      '1900-01-01',
      'Start date unknown: to be filled in',
    ])
    const [, toFillIn] = childrenOf(activity, 'description')
    expect(toFillIn && only(toFillIn, 'narrative').text).toContain('IATI identifier')
  })

  it('takes the identifier, country and period that the board knows', () => {
    const model = measured({})
    const activity = only(
      read(
        exported({
          ...model,
          id: 'b 1',
          organisation: { name: 'Buurt', identifier: 'BE-BCE_KBO-0123456789', country: 'be' },
          period: { start: '2026', end: '2028' },
        }),
      ),
      'iati-activity',
    )
    expect(childOf(activity, 'iati-identifier')?.text).toBe('BE-BCE_KBO-0123456789-b-1')
    expect(childOf(activity, 'recipient-country')?.attributes).toEqual({ code: 'BE' })
    expect(childrenOf(activity, 'activity-date').map(({ attributes }) => attributes)).toEqual([
      { 'iso-date': '2026-01-01', type: '1' },
      { 'iso-date': '2028-12-31', type: '3' },
    ])
  })

  it('puts targets and measurements into periods, groups into dimensions', () => {
    const indicator = indicatorOf(
      measured({
        baseline: { value: 1, date: '2025-03-01', n: 12 },
        targets: [{ date: '2026-12-31', value: '10,5' }],
        measurements: [
          { date: '2025-12-31', value: 4, comment: 'Half way' },
          {
            date: '2026-12-31',
            value: 9,
            disaggregation: [{ dimension: 'sex', group: 'women', value: 5, n: 6 }],
          },
        ],
      }),
    )
    expect(childOf(indicator, 'baseline')?.attributes).toEqual({
      year: '2025',
      'iso-date': '2025-03-01',
      value: '1',
    })
    const periods = childrenOf(indicator, 'period').map((period) => ({
      from: childOf(period, 'period-start')?.attributes['iso-date'],
      to: childOf(period, 'period-end')?.attributes['iso-date'],
      values: period.children
        .slice(2)
        .map(({ name, attributes }) => `${name} ${attributes['value']}`),
    }))
    expect(periods).toEqual([
      { from: '2025-03-01', to: '2025-12-31', values: ['actual 4'] },
      { from: '2026-01-01', to: '2026-12-31', values: ['target 10.5', 'actual 9', 'actual 5'] },
    ])
    expect(exported(fullModel())).toContain('<dimension name="geslacht" value="vrouwen"/>')
  })

  it('tells links, assumptions and unintended effects in words, and to programs in a namespace of its own', () => {
    const model = fullModel()
    const activity = only(read(exported(model)), 'iati-activity')
    const outcome = childrenOf(activity, 'result').find(
      (result) => childOf(result, 'reference')?.attributes['code'] === 'é-2',
    )
    const words = only(outcome, 'description', 'narrative').text
    for (const part of [
      'Negatief effect.',
      'Onbedoeld.',
      'Volgt uit: Zeg <b>',
      'Aanname (betwist): Mits',
    ])
      expect(words).toContain(part)
    const last = activity.children.at(-1)
    expect(last?.uri).not.toBe('')
    expect(last && childrenOf(last, 'link')).toHaveLength(7)
    expect(exported(model)).not.toContain('Geheime notitie')
  })

  it('tags what the cards say of the sustainable development goals', () => {
    const model = aModel()
      .withElement('o', 'outcome', 'o', { sdgTargets: ['10.2', '3', '3.4', '3.4', 'nonsense'] })
      .build()
    const tags = childrenOf(only(read(exported(model)), 'iati-activity'), 'tag')
    expect(tags.map(({ attributes }) => attributes)).toEqual([
      { vocabulary: '2', code: '3' },
      { vocabulary: '3', code: '3.4' },
      { vocabulary: '3', code: '10.2' },
    ])
  })
})
