import { describe, expect, it } from 'vitest'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { chain, find, findings, parsed } from './find.ts'

const link = 'lessons--skills'

type Change = Record<string, unknown>

/** The chain with an assumption under the link from the output to the first outcome. */
function resting(assumption: Change, more: Change = {}, linkMore: Change = {}): ChangeModel {
  const model = chain().build()
  return parsed({
    ...model,
    links: model.links.map((one) => (one.id === link ? { ...one, ...linkMore } : one)),
    assumptions: [
      { id: 'as', on: { kind: 'link', ref: link }, text: {}, status: 'untested', ...assumption },
    ],
    ...more,
  })
}

it('A01: a link that claims a change rests on nothing', () => {
  expect(find('A01', chain().build())).toEqual([
    link,
    'skills--choice',
    'choice--school',
    'school--equal',
  ])
  expect(find('A01', resting({}))).not.toContain(link)
  const evident = resting(
    { on: { kind: 'element', ref: 'teach' } },
    { evidence: [{ id: 'ev', kind: 'research' }] },
    { evidenceIds: ['ev'] },
  )
  expect(find('A01', evident)).not.toContain(link)
  const contribution = resting(
    { on: { kind: 'element', ref: 'teach' } },
    {},
    { kind: 'contributes-to' },
  )
  expect(find('A01', contribution)).not.toContain(link)
})

it('A02: an important assumption is not tested', () => {
  expect(find('A02', resting({ importance: 4 }))).toEqual(['as'])
  expect(find('A02', resting({ importance: 3 }))).toEqual([])
  expect(find('A02', resting({ importance: 5, status: 'testing' }))).toEqual([])
  expect(findings('A02', resting({ importance: 4 }))[0]?.place).toEqual({ kind: 'link', id: link })
})

describe('A03: confidence in spite of doubt', () => {
  const severity = (status: string, confidence?: string) =>
    findings('A03', resting({ status }, {}, { confidence }))[0]?.severity

  it('is an error where a contested or refuted assumption carries a confident link', () => {
    expect(severity('contested', 'medium')).toBe('error')
    expect(severity('refuted', 'high')).toBe('error')
  })

  it('is a warning where a refuted one carries any link', () => {
    expect(severity('refuted', 'low')).toBe('warning')
    expect(severity('refuted')).toBe('warning')
  })

  it('is not said of doubt that the link owns up to', () => {
    expect(severity('contested', 'low')).toBeUndefined()
    expect(severity('supported', 'high')).toBeUndefined()
  })
})

it('A04: confidence is high without evidence for it', () => {
  expect(find('A04', resting({}, {}, { confidence: 'high' }))).toEqual([link])
  expect(find('A04', resting({}, {}, { confidence: 'medium' }))).toEqual([])
  const backed = (stance: string) =>
    resting(
      { evidenceIds: ['ev'] },
      { evidence: [{ id: 'ev', kind: 'research', stance }] },
      { confidence: 'high' },
    )
  expect(find('A04', backed('for'))).toEqual([])
  expect(find('A04', backed('against'))).toEqual([link])
})

describe('A05: an assumption that says nothing', () => {
  const saying = (text: Change) => findings('A05', resting({ text }))

  it('repeats its link', () => {
    expect(saying({ en: 'Lessons: pupils dare to speak' })).toHaveLength(1)
    expect(saying({ en: 'Pupils attend at least two years' })).toEqual([])
  })

  it('is about oneself', () => {
    expect(saying({ nl: 'We houden vol' })[0]?.text).toContain('“we”')
    expect(saying({ fr: 'Les écoles tiennent bon' })).toEqual([])
  })
})
