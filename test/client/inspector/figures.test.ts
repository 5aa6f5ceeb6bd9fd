import { describe, expect, it } from 'vitest'
import { figureSummary } from '#client/inspector/indicators/figure-summary.ts'
import { plotOf } from '#client/inspector/indicators/plot-points.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import { textsIn } from '#shared/text/registry.ts'

const indicator: Indicator = {
  id: 'reach',
  elementId: 'lessons',
  name: { nl: 'Bereik' },
  measure: 'unit',
  unit: 'gezinnen',
  baseline: { value: 10, date: '2024' },
  targets: [{ date: '2028', value: 30 }],
  measurements: [
    { date: '2026', value: 20 },
    { date: '2025', value: 15 },
    { value: 99 },
    { date: 'ooit', value: 50 },
    { date: '2027', value: 'veel' },
  ],
}

describe('the plot of an indicator', () => {
  it('places what has a day and a number, in order of time', () => {
    const points = plotOf(indicator)?.points ?? []
    expect(points.map(({ kind, value }) => [kind, value])).toEqual([
      ['baseline', 10],
      ['measurement', 15],
      ['measurement', 20],
      ['target', 30],
    ])
    expect(points.map(({ y }) => y)).toEqual([0, 0.25, 0.5, 1])
    expect(points.at(0)?.x).toBe(0)
    expect(points.at(-1)?.x).toBe(1)
  })

  it('places a target of a year after what was measured in that year', () => {
    const yearly = {
      ...indicator,
      baseline: { date: '2025', value: 10 },
      measurements: [
        { date: '2025-06-30', value: 15 },
        { date: '2026-10-31', value: 20 },
      ],
      targets: [{ date: '2026', value: 30 }],
    }
    expect(plotOf(yearly)?.points.map(({ kind, value }) => [kind, value])).toEqual([
      ['baseline', 10],
      ['measurement', 15],
      ['measurement', 20],
      ['target', 30],
    ])
  })

  it('stands in the middle where all is the same', () => {
    const { baseline } = indicator
    expect(plotOf({ ...indicator, baseline, targets: [], measurements: [] })?.points).toMatchObject(
      [{ x: 0.5, y: 0.5 }],
    )
  })

  it('leaves out a baseline that does not apply, and is nothing without figures', () => {
    const none = { ...indicator, baseline: { value: 10, date: '2024', notApplicable: true } }
    expect(plotOf(none)?.points.map(({ kind }) => kind)).not.toContain('baseline')
    expect(plotOf({ ...none, targets: [], measurements: [] })).toBeUndefined()
  })
})

describe('an indicator in words', () => {
  it('says where it started, where it is and where it has to go', () => {
    const { measurements } = indicator
    const dated = { ...indicator, measurements: measurements.slice(0, 2) }
    expect(figureSummary(dated, textsIn('nl'), 'nl')).toEqual([
      'Begin: 10 gezinnen (2024)',
      'Laatste meting: 20 gezinnen (2026)',
      'Streefwaarde: 30 gezinnen (2028)',
    ])
  })

  it('says words as they are, and what has no date', () => {
    const told = { ...indicator, targets: [], measurements: [{ value: 'beter dan vroeger' }] }
    expect(figureSummary(told, textsIn('fr'), 'fr')).toEqual([
      'Départ\u00A0: 10 gezinnen (2024)',
      'Dernière mesure\u00A0: beter dan vroeger (sans date)',
    ])
  })
})
