import { describe, expect, it } from 'vitest'
import { aModel } from '#test/support/change-model.ts'
import { chain, find, findings } from './find.ts'

it('finds nothing at all on an empty board', () => {
  const empty = aModel().build()
  for (const code of ['S01', 'S02', 'S03', 'S05', 'S08', 'S11', 'L05', 'K03'])
    expect(find(code, empty)).toEqual([])
})

describe('S01: a card on its own', () => {
  it('is one without any link', () => {
    expect(find('S01', chain().withElement('alone', 'outcome').build())).toEqual(['alone'])
  })

  it('is not a mission, which frames the chain, nor a note, nor a card in the parking', () => {
    const model = chain()
      .withElement('why', 'mission')
      .withElement('later', 'note')
      .withElement('parked', 'outcome', 'Parked', { parked: true })
      .build()
    expect(find('S01', model)).toEqual([])
  })
})

describe('S02: a dead end', () => {
  it('is work, output or outcome from which no step leads to an impact', () => {
    const model = chain().withElement('visit', 'activity').withLink('teach', 'visit').build()
    expect(find('S02', model)).toEqual(['visit'])
    expect(find('S02', chain().build())).toEqual([])
  })

  it('is not a negative outcome, nor said of all cards where there is no impact yet', () => {
    const model = chain()
      .withElement('stress', 'outcome', 'Stress', { polarity: 'negative' })
      .withLink('teach', 'stress')
      .build()
    expect(find('S02', model)).toEqual([])
    const unfinished = aModel()
      .withElement('teach', 'activity')
      .withElement('lessons', 'output')
      .withLink('teach', 'lessons')
    expect(find('S02', unfinished.build())).toEqual([])
  })

  it('stays one where only a hindrance leads on', () => {
    const model = chain()
      .withElement('visit', 'activity')
      .withLink('visit', 'equal', { kind: 'hinders' })
      .build()
    expect(find('S02', model)).toEqual(['visit'])
  })
})

describe('S03: a result out of nowhere', () => {
  it('is one that no activity leads to', () => {
    const model = chain().withElement('parents', 'outcome').withLink('parents', 'school').build()
    expect(find('S03', model)).toEqual(['parents'])
  })

  it('is not an external condition: others see to it', () => {
    const model = chain()
      .withElement('law', 'outcome', 'The law changes', { condition: true })
      .withLink('law', 'school')
      .build()
    expect(find('S03', model)).toEqual([])
  })
})

describe('S04: a loop', () => {
  it('names all cards of it once', () => {
    const model = chain().withLink('school', 'skills').build()
    expect(find('S04', model)).toEqual(['skills choice school'])
  })

  it('is none where the way back is a feedback', () => {
    const model = chain().withLink('school', 'skills', { kind: 'feedback' }).build()
    expect(find('S04', model)).toEqual([])
  })

  it('is found however long it is', () => {
    const long = aModel()
    for (let index = 0; index < 20_000; index += 1) {
      long.withElement(`e${index}`, 'outcome')
      long.withLink(`e${index}`, `e${(index + 1) % 20_000}`)
    }
    expect(findings('S04', long.build())[0]?.refs).toHaveLength(20_000)
  })
})

describe('S05: no impact', () => {
  it('is said once, of the board', () => {
    const model = aModel().withElement('teach', 'activity').build()
    expect(find('S05', model)).toEqual([''])
    expect(find('S05', chain().build())).toEqual([])
  })

  it('is said of a mission that leads to none', () => {
    const lost = chain().withElement('why', 'mission').withElement('aim', 'objective')
    expect(find('S05', lost.withLink('why', 'aim', { kind: 'guides' }).build())).toEqual(['why'])
    const found = lost.withLink('aim', 'teach', { kind: 'realised-by' }).build()
    expect(find('S05', found)).toEqual([])
  })
})

it('S06: two cards say the same but for capitals, accents and signs', () => {
  const model = chain()
    .withElement('twin', 'outcome', ' pupils DARE to spéak! ')
    .withElement('other', 'outcome', 'Pupils dare to sing')
    .build()
  expect(find('S06', model)).toEqual(['skills twin'])
  const untitled = aModel().withElement('a', 'outcome', '').withElement('b', 'outcome', '')
  expect(find('S06', untitled.build())).toEqual([])
})

describe('S08: too many links', () => {
  it('start at one card from the sixth on', () => {
    const model = chain()
    for (let index = 0; index < 4; index += 1)
      model.withElement(`o${index}`, 'output').withLink('teach', `o${index}`)
    expect(find('S08', model.build())).toEqual([])
    model.withElement('o4', 'output').withLink('teach', 'o4')
    expect(findings('S08', model.build())).toMatchObject([
      { refs: [{ id: 'teach' }], text: '6 links start at “Teach”.' },
    ])
  })

  it('link nearly everything with everything, on a board of some size', () => {
    const dense = (cards: number) => {
      const model = aModel()
      for (let index = 0; index < cards; index += 1) model.withElement(`e${index}`, 'outcome')
      for (let from = 0; from < cards; from += 1)
        for (let step = 1; step <= 4; step += 1)
          model.withLink(`e${from}`, `e${(from + step) % cards}`)
      return model.build()
    }
    expect(find('S08', dense(10))).toEqual([''])
    expect(find('S08', dense(9))).toEqual([])
    expect(find('S08', dense(30))).toEqual([])
  })
})

describe('S09: objectives and activities', () => {
  const withAim = () => chain().withElement('aim', 'objective', 'Free choice')

  it('belong together where objectives are used', () => {
    expect(findings('S09', withAim().build())).toMatchObject([
      { severity: 'warning', place: { id: 'aim' } },
      { severity: 'info', place: { id: 'teach' } },
    ])
    expect(
      find('S09', withAim().withLink('aim', 'teach', { kind: 'realised-by' }).build()),
    ).toEqual([])
  })

  it('are no matter where there is no objective', () => {
    expect(find('S09', chain().build())).toEqual([])
  })
})

it('S10: a link leads to itself or to a card that is not there', () => {
  const model = chain().withLink('teach', 'teach').withLink('teach', 'gone').build()
  expect(find('S10', model)).toEqual(['teach--teach', 'teach--gone'])
  expect(find('S10', chain().build())).toEqual([])
})

describe('S11: much on one page', () => {
  it('is more than thirty cards', () => {
    const model = aModel()
    for (let index = 0; index < 30; index += 1) model.withElement(`a${index}`, 'activity')
    expect(find('S11', model.build())).toEqual([])
    model.withElement('a30', 'activity')
    expect(findings('S11', model.build())[0]?.text).toBe('There are 31 cards on the board.')
  })

  it('is more than ten outcomes for a logframe', () => {
    const model = aModel()
    for (let index = 0; index < 11; index += 1) model.withElement(`o${index}`, 'outcome')
    expect(findings('S11', model.build())[0]?.text).toContain('11 outcomes')
  })
})
