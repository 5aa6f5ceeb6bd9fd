import { describe, expect, it } from 'vitest'
import { aModel } from '#test/support/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { find, findings } from './find.ts'

function saying(
  language: Language,
  title: string,
  type: 'outcome' | 'output' | 'impact' = 'outcome',
) {
  return aModel()
    .withElement('card', type, '', { title: { [language]: title } })
    .build({ languages: [language], primaryLanguage: language })
}

describe('W01: an outcome that sounds like an activity', () => {
  it.each<[Language, string]>([
    ['nl', 'Ouderavonden organiseren'],
    ['nl', 'Organiseren van ouderavonden'],
    ['nl', 'Het begeleiden van jongeren'],
    ['nl', 'Ondersteuning van mantelzorgers'],
    ['fr', 'Organiser des soirées de parents'],
    ['fr', 'L’accompagnement des jeunes'],
    ['fr', 'Mise en place d’un réseau'],
    ['en', 'Organise parents’ evenings'],
    ['en', 'Running a help desk'],
    ['en', 'The provision of advice'],
  ])('is found in %s: %s', (language, title) => {
    expect(find('W01', saying(language, title))).toEqual(['card'])
    expect(find('W01', saying(language, title, 'impact'))).toEqual(['card'])
    expect(find('W01', saying(language, title, 'output'))).toEqual([])
  })

  it.each<[Language, string]>([
    ['nl', 'Ouderen durven digitale hulp te vragen'],
    ['nl', 'Jongeren kunnen zelf activiteiten organiseren'],
    ['nl', 'Ouders die elkaar raad geven'],
    ['nl', 'Ouderen wonen langer zelfstandig thuis'],
    ['fr', 'Les aînés osent demander de l’aide numérique'],
    ['fr', 'Moins de précarité énergétique'],
    ['en', 'Schools and clubs take energy decisions themselves'],
    ['en', 'Training pays off for young people'.replace('Training', 'School')],
    ['en', 'The run on food banks ends'],
  ])('is not found in %s: %s', (language, title) => {
    expect(find('W01', saying(language, title))).toEqual([])
  })

  it('says which word, in the language of the screen', () => {
    const [finding] = findings('W01', saying('nl', 'Ouderavonden organiseren'), { language: 'fr' })
    expect(finding?.text).toBe(
      '«\u00A0Ouderavonden organiseren\u00A0» dit ce que vous faites («\u00A0organiseren\u00A0»), pas ce qui change.',
    )
  })

  it('leaves a card in peace while somebody is typing in it', () => {
    const model = saying('en', 'Organise evenings')
    expect(find('W01', model, { typing: new Set(['card']) })).toEqual([])
    expect(find('W01', model, { typing: new Set(['another']) })).toEqual(['card'])
    expect(find('W03', model, { typing: new Set(['card']) })).toEqual(['card'])
  })
})

describe('W02: an output without a number', () => {
  it.each<[Language, string]>([
    ['nl', 'Energiegemeenschap erkend'],
    ['fr', 'Une brochure pour les parents'],
    ['en', 'A brochure for parents'],
  ])('is found in %s: %s', (language, title) => {
    expect(find('W02', saying(language, title, 'output'))).toEqual(['card'])
  })

  it('is not one with figures, with a number in words, or with a target', () => {
    expect(find('W02', saying('nl', '4.800 lesuren aan huis', 'output'))).toEqual([])
    expect(find('W02', saying('nl', 'Twaalf kookavonden', 'output'))).toEqual([])
    expect(find('W02', saying('fr', 'Une dizaine d’ateliers', 'output'))).toEqual([])
    const indicator = { id: 'in', elementId: 'card', name: {}, measure: 'unit', measurements: [] }
    const counted = {
      ...saying('en', 'Brochures', 'output'),
      indicators: [{ ...indicator, measure: 'unit' as const, targets: [{ value: 5 }] }],
    }
    expect(find('W02', counted)).toEqual([])
  })
})

it('W03: an outcome does not say for whom', () => {
  const model = aModel()
    .withElement('nobody', 'outcome')
    .withElement('youth', 'outcome', 'Youth', { stakeholderIds: ['s'] })
    .withElement('law', 'outcome', 'The law', { condition: true })
    .withElement('equal', 'impact')
    .build()
  expect(find('W03', model)).toEqual(['nobody'])
})

describe('W04: two outcomes in one', () => {
  it('are joined by a word in between', () => {
    expect(find('W04', saying('nl', 'Buddy’s voelen zich nuttig en bekwaam'))).toEqual(['card'])
    expect(find('W04', saying('fr', 'Les jeunes lisent et écrivent mieux'))).toEqual(['card'])
    expect(find('W04', saying('en', 'Pupils read & write'))).toEqual(['card'])
  })

  it('are not two who change together, nor a word that only contains one', () => {
    expect(find('W04', saying('en', 'Schools and clubs take decisions'))).toEqual([])
    expect(find('W04', saying('fr', 'Les écoles et clubs décident'))).toEqual([])
    expect(find('W04', saying('nl', 'Ouderen zenden berichten'))).toEqual([])
  })
})

describe('W05: a vague verb', () => {
  it.each<[Language, string]>([
    ['nl', 'Jongeren sensibiliseren'],
    ['nl', 'We werken aan inclusie'],
    ['fr', 'Renforcer l’autonomie'],
    ['en', 'Raise awareness among parents'],
  ])('is found in %s: %s', (language, title) => {
    expect(find('W05', saying(language, title, 'output'))).toEqual(['card'])
  })

  it('is not found where people do something', () => {
    expect(find('W05', saying('en', 'Parents talk about school at home'))).toEqual([])
  })
})

it('W06: a title is too long for the big screen', () => {
  expect(find('W06', saying('en', 'x'.repeat(110)))).toEqual([])
  expect(findings('W06', saying('en', 'x'.repeat(111)))[0]?.text).toContain('111 characters')
})

describe('W07: a missing translation', () => {
  const model = aModel()
    .withElement('both', 'outcome', '', { title: { nl: 'Kind', fr: 'Enfant' } })
    .withElement('one', 'outcome', '', { title: { nl: 'Kind', fr: ' ' } })
    .withElement('empty', 'outcome', '', { title: {} })

  it('names the languages of the board that a card is not in', () => {
    const [finding, ...rest] = findings('W07', model.build({ languages: ['nl', 'fr'] }))
    expect(finding).toMatchObject({ place: { id: 'one' } })
    expect(finding?.text).toContain('Français')
    expect(rest).toEqual([])
  })

  it('is no matter on a board of one language', () => {
    expect(find('W07', model.build({ languages: ['nl'] }))).toEqual([])
  })
})
