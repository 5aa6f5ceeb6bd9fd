import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { chain, find, findings, parsed } from './find.ts'

type Change = Record<string, unknown>

const whole = {
  id: 'in',
  elementId: 'skills',
  name: { en: 'Pupils who speak in class' },
  measure: 'unit',
  unit: 'pupils',
  direction: 'up',
  baseline: { value: 10, date: '2025-01-01' },
  targets: [{ date: '2027-01-01', value: 20 }],
  measurements: [{ date: '2026-01-01', value: 12 }],
}

function measured(indicator: Change, more: Change = {}): ChangeModel {
  return parsed({ ...chain().build(), indicators: [{ ...whole, ...indicator }], ...more })
}

it('finds nothing wrong with an indicator that has all it needs', () => {
  for (const code of ['M02', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08', 'M09'])
    expect(find(code, measured({})), code).toEqual([])
})

it('finds nothing wrong with an indicator of a card in the parking', () => {
  const broken = {
    unit: '',
    baseline: undefined,
    targets: [],
    measurements: [{ date: '2030-01-01', value: 12 }],
  }
  const wrong = ['M02', 'M03', 'M06', 'M09']
  const { elements, ...rest } = measured(broken)
  const parked = elements.map((one) => (one.id === 'skills' ? { ...one, parked: true } : one))
  for (const code of wrong) {
    expect(find(code, measured(broken)), code).toEqual(['in'])
    expect(find(code, { ...rest, elements: parked }), code).toEqual([])
  }
})

it('M01: an outcome within the line has no indicator', () => {
  expect(find('M01', measured({}))).toEqual(['choice', 'school'])
  const line = { accountabilityLine: { beyond: ['school', 'equal'] } }
  expect(find('M01', measured({}, line))).toEqual(['choice'])
})

it('M02: a quantitative indicator has no baseline, unless none can be', () => {
  expect(find('M02', measured({ baseline: undefined }))).toEqual(['in'])
  expect(find('M02', measured({ baseline: { date: '2025-01-01' } }))).toEqual(['in'])
  expect(find('M02', measured({ baseline: { notApplicable: true } }))).toEqual([])
  expect(find('M02', measured({ baseline: { value: null } }))).toEqual([])
  expect(find('M02', measured({ baseline: { value: 0 } }))).toEqual([])
  expect(find('M02', measured({ baseline: undefined, measure: 'qualitative' }))).toEqual([])
})

it('M03: a quantitative indicator within the line has no target', () => {
  expect(find('M03', measured({ targets: [] }))).toEqual(['in'])
  expect(find('M03', measured({ targets: [{ date: '2027-01-01' }] }))).toEqual(['in'])
  const beyond = { accountabilityLine: { beyond: ['skills'] } }
  expect(find('M03', measured({ targets: [] }, beyond))).toEqual([])
})

describe('M04: a measurement is due', () => {
  it('was never made', () => {
    expect(find('M04', measured({ measurements: [] }))).toEqual(['in'])
  })

  it('was not made after the target date', () => {
    const late = measured({ targets: [{ date: '2026-03-01', value: 20 }] })
    expect(findings('M04', late)[0]?.text).toContain('(1 Mar 2026)')
    expect(find('M04', late, { today: '2026-03-01' })).toEqual([])
  })

  it('is of a year when the year is over and nothing in it was measured', () => {
    const yearly = (measuredOn: string) =>
      measured({
        targets: [{ date: '2026', value: 20 }],
        measurements: [{ date: measuredOn, value: 12 }],
      })
    expect(find('M04', yearly('2025-12-31'), { today: '2026-11-22' })).toEqual([])
    expect(find('M04', yearly('2025-12-31'), { today: '2027-01-01' })).toEqual(['in'])
    expect(find('M04', yearly('2026-06-30'), { today: '2027-01-01' })).toEqual([])
    expect(find('M04', yearly('2026'), { today: '2027-01-01' })).toEqual([])
  })
})

it('M05: an outcome is told by who came', () => {
  const named = (name: Change) => find('M05', measured({ name }))
  expect(named({ en: 'Number of participants' })).toEqual(['in'])
  expect(named({ nl: 'Aantal sessies' })).toEqual(['in'])
  expect(named({ fr: 'Nombre d’ateliers' })).toEqual(['in'])
  expect(named({ en: 'Number of participants who found work' })).toEqual([])
  expect(named({ nl: 'Aantal deelnemers dat werk vond' })).toEqual([])
  expect(find('M05', measured({ name: { en: 'Attendance' }, elementId: 'lessons' }))).toEqual([])
})

it('M06: measure and values do not go together', () => {
  expect(find('M06', measured({ measure: 'qualitative' }))).toEqual(['in'])
  const story = {
    measure: 'qualitative',
    baseline: { value: 'shy' },
    targets: [],
    measurements: [],
  }
  expect(find('M06', measured(story))).toEqual([])
  expect(find('M06', measured({ unit: ' ' }))).toEqual(['in'])
  expect(find('M06', measured({ unit: undefined, measure: 'percentage' }))).toEqual([])
})

it('M07: a target goes against the direction', () => {
  expect(find('M07', measured({ direction: 'down' }))).toEqual(['in'])
  expect(find('M07', measured({ targets: [{ value: '9,5' }] }))).toEqual(['in'])
  expect(find('M07', measured({ direction: undefined, targets: [{ value: 1 }] }))).toEqual([])
})

it('M08: a target is set on what is only hoped for', () => {
  const beyond = { accountabilityLine: { beyond: ['skills'] } }
  expect(find('M08', measured({}, beyond))).toEqual(['in'])
  expect(find('M08', measured({ targets: [] }, beyond))).toEqual([])
})

describe('M09: dates that cannot be', () => {
  it('are before the baseline or in the future', () => {
    expect(find('M09', measured({ measurements: [{ date: '2024-12-31', value: 1 }] }))).toEqual([
      'in',
    ])
    const future = measured({ measurements: [{ date: '2026-07-01', value: 1 }] })
    expect(findings('M09', future)[0]?.text).toContain('future')
    expect(find('M09', measured({ measurements: [{ date: '2025', value: 1 }] }))).toEqual([])
  })

  it('are a period that ends before it begins', () => {
    const period = { from: '2027-01-01', to: '2026-12-31' }
    expect(find('M09', measured({}, { period }))).toEqual([''])
    for (const [from, to] of [
      ['2026', '2027'],
      ['2026', '2026'],
      ['2026-03-01', '2026'],
      ['2026-03-01', '2026-03'],
    ])
      expect(find('M09', measured({}, { period: { from, to } }))).toEqual([])
    for (const [from, to] of [
      ['2026-03-01', '2026-03-01'],
      ['2027', '2026'],
    ])
      expect(find('M09', measured({}, { period: { from, to } }))).toEqual([''])
  })
})
