import { describe, expect, it } from 'vitest'
import { aModel } from '#test/support/change-model.ts'
import { chain, find, findings, parsed } from './find.ts'

describe('L01: a leap', () => {
  it('skips two levels or more', () => {
    const model = chain().withLink('teach', 'choice').withLink('lessons', 'choice').build()
    expect(find('L01', model)).toEqual(['teach--choice'])
  })

  it('is not said of an outcome whose horizon nobody has told', () => {
    const model = chain().withElement('some', 'outcome').withLink('teach', 'some').build()
    expect(find('L01', model)).toEqual([])
    expect(find('L01', chain().withElement('o', 'output').withLink('o', 'equal').build())).toEqual([
      'o--equal',
    ])
  })
})

it('L02: a link runs back, unless it is a feedback or makes something possible', () => {
  const back = (kind: 'leads-to' | 'enables' | 'feedback') =>
    find('L02', chain().withLink('choice', 'teach', { kind }).build())
  expect(back('leads-to')).toEqual(['choice--teach'])
  expect(back('enables')).toEqual([])
  expect(back('feedback')).toEqual([])
  expect(find('L02', chain().build())).toEqual([])
})

describe('L03: a weak chain', () => {
  const weak = () =>
    parsed({
      ...chain().build(),
      links: chain()
        .build()
        .links.map((link) => (link.to === 'equal' ? { ...link, confidence: 'low' } : link)),
    })

  it('has a link of low confidence on every path to an impact', () => {
    expect(find('L03', weak())).toEqual(['equal'])
    const around = {
      ...weak(),
      links: [...weak().links, ...chain().withLink('choice', 'equal').build().links.slice(-1)],
    }
    expect(find('L03', around)).toEqual([])
  })

  it('hangs on one contested link', () => {
    const contested = (links: ReturnType<typeof chain>) =>
      links.build({
        assumptions: [
          { id: 'as', on: { kind: 'link', ref: 'skills--choice' }, text: {}, status: 'contested' },
        ],
      })
    expect(find('L03', contested(chain()))).toEqual(['skills--choice equal'])
    expect(find('L03', contested(chain().withLink('skills', 'school')))).toEqual([])
  })

  it('is not said of an impact that no activity leads to', () => {
    const model = aModel().withElement('a', 'outcome').withElement('b', 'impact')
    expect(find('L03', model.withLink('a', 'b', { confidence: 'low' }).build())).toEqual([])
  })
})

it('L04: between outputs and the long term nothing changes sooner', () => {
  const model = aModel()
    .withElement('teach', 'activity')
    .withElement('lessons', 'output')
    .withElement('school', 'outcome', 'Pupils finish school', { horizon: 'long' })
    .withElement('equal', 'impact')
    .withLink('teach', 'lessons')
    .withLink('lessons', 'school')
    .withLink('school', 'equal')
  expect(find('L04', model.build())).toEqual(['school'])
  expect(find('L04', chain().build())).toEqual([])
})

describe('L05: the accountability line', () => {
  it('is missing', () => {
    expect(find('L05', chain().build())).toEqual([''])
    const drawn = chain().build({ accountabilityLine: { beyond: ['equal'] } })
    expect(find('L05', drawn)).toEqual([])
  })

  it('has something beyond it that is not only of interest', () => {
    const model = chain()
      .withElement('peace', 'impact', 'Peace', { sphere: 'influence' })
      .withElement('calm', 'impact', 'Calm', { sphere: 'interest' })
      .build({ accountabilityLine: { beyond: ['equal', 'peace', 'calm'] } })
    expect(find('L05', model)).toEqual(['peace'])
  })
})

it('L06: nobody controls a change in others, and own work is more than of interest', () => {
  const model = aModel()
    .withElement('impact', 'impact', 'i', { sphere: 'control' })
    .withElement('outcome', 'outcome', 'o', { sphere: 'influence' })
    .withElement('work', 'activity', 'a', { sphere: 'interest' })
    .withElement('theirs', 'activity', 'a', { sphere: 'interest', condition: true })
    .build()
  expect(find('L06', model)).toEqual(['impact', 'work'])
  expect(findings('L06', model)[1]?.text).toContain('as if you had no hand in it')
})

it('L07: a large change hangs on one link', () => {
  expect(find('L07', chain().build())).toEqual(['school', 'equal'])
  const wider = chain().withElement('law', 'outcome', 'The law changes', { condition: true })
  expect(find('L07', wider.withLink('law', 'equal').withLink('law', 'school').build())).toEqual([])
})
