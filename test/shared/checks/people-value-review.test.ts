import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { chain, find, findings, parsed } from './find.ts'

type Change = Record<string, unknown>

function withPeople(more: Change, cards: Change = {}): ChangeModel {
  const model = chain().build()
  return parsed({
    ...model,
    elements: model.elements.map((element) =>
      element.id === 'skills' ? { ...element, ...cards } : element,
    ),
    ...more,
  })
}

const youth = { id: 's', name: { en: 'Youth' }, role: 'target', size: 100 }

it('K01: a target group has no outcome', () => {
  expect(find('K01', withPeople({ stakeholders: [youth] }))).toEqual(['s'])
  expect(find('K01', withPeople({ stakeholders: [youth] }, { stakeholderIds: ['s'] }))).toEqual([])
  expect(find('K01', withPeople({ stakeholders: [{ ...youth, role: 'partner' }] }))).toEqual([])
})

it('K02: those concerned have not had a say', () => {
  expect(find('K02', withPeople({ stakeholders: [youth] }))).toEqual(['s'])
  expect(find('K02', withPeople({ stakeholders: [{ ...youth, consulted: true }] }))).toEqual([])
  expect(find('K02', withPeople({ stakeholders: [{ ...youth, role: 'funder' }] }))).toEqual([])
})

it('K03: there is only good news', () => {
  expect(find('K03', withPeople({}))).toEqual([''])
  expect(find('K03', withPeople({}, { polarity: 'negative' }))).toEqual([])
  expect(find('K03', withPeople({}, { intended: false }))).toEqual([])
})

const item = {
  outcomeId: 'skills',
  stakeholderId: 's',
  quantity: 50,
  proxy: { value: 100, source: 'A study' },
  deadweight: 0.2,
}

function valued(items: readonly Change[], more: Change = {}): ChangeModel {
  return withPeople({
    stakeholders: [youth],
    costs: [{ id: 'c', kind: 'cash', amount: 1000 }],
    valuation: { items },
    ...more,
  })
}

it('finds nothing wrong with a value that has all it needs', () => {
  for (const code of ['V01', 'V02', 'V04', 'V05', 'V06'])
    expect(find(code, valued([item])), code).toEqual([])
})

it('V01: two values on one chain count for the same group', () => {
  const later = { ...item, outcomeId: 'school' }
  expect(find('V01', valued([item, later]))).toEqual(['skills school'])
  expect(find('V01', valued([item, { ...later, stakeholderId: 't' }]))).toEqual([])
})

it('V02: nothing is taken off', () => {
  const { deadweight: _, ...bare } = item
  expect(find('V02', valued([bare]))).toEqual(['skills'])
  expect(find('V02', valued([{ ...bare, attribution: 0 }]))).toEqual([])
})

it('V04: a value stands on work or output', () => {
  expect(find('V04', valued([{ ...item, outcomeId: 'lessons' }]))).toEqual(['lessons'])
})

it('V05: more people are counted than there are', () => {
  expect(find('V05', valued([{ ...item, quantity: 101 }]))).toEqual(['skills'])
  expect(find('V05', valued([{ ...item, quantity: 100 }]))).toEqual([])
  expect(find('V05', valued([{ ...item, quantity: 900, quantityUnit: 'hours' }]))).toEqual([])
  expect(find('V05', valued([{ ...item, quantity: 900, quantityUnit: 'gezinnen' }]))).toEqual([
    'skills',
  ])
})

describe('V06: a ratio cannot be stood behind', () => {
  it('without costs', () => {
    expect(find('V06', valued([item], { costs: [] }))).toEqual([''])
    expect(find('V06', valued([], { costs: [] }))).toEqual([])
    const elsewhere = { id: 'c', kind: 'cash', amount: 100, currency: 'USD' } as const
    expect(find('V06', valued([item], { currency: 'EUR', costs: [elsewhere] }))).toEqual([''])
  })

  it('without sources', () => {
    expect(find('V06', valued([{ ...item, proxy: { value: 100 } }]))).toEqual(['skills'])
  })
})

describe('G01: review', () => {
  const reviewed = (reviewOn?: string) =>
    withPeople({
      assumptions: [
        { id: 'as', on: { kind: 'element', ref: 'skills' }, text: {}, status: 'testing', reviewOn },
      ],
    })

  it('was never planned', () => {
    expect(find('G01', reviewed())).toEqual([''])
    expect(find('G01', withPeople({}))).toEqual([])
  })

  it('is overdue', () => {
    expect(findings('G01', reviewed('2026-06-29'))[0]?.place).toEqual({
      kind: 'element',
      id: 'skills',
    })
    expect(find('G01', reviewed('2026-06-30'))).toEqual([])
  })
})
