import { describe, expect, it } from 'vitest'
import { benefitsByLevel } from '#shared/economics/by-beneficiary.ts'
import { economicsOf } from '#shared/economics/economics.ts'
import { socialReturn } from '#shared/economics/social-return.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { aModel } from '#test/support/change-model.ts'

const groups = [
  { id: 'pupils', name: { en: 'Pupils' }, level: 'person' },
  { id: 'parents', name: { en: 'Parents' }, level: 'person' },
  { id: 'city', name: { en: 'City' }, level: 'municipality' },
  { id: 'others', name: { en: 'Others' } },
] as const

/** What each group has in the first year. */
function boardWith(
  worth: readonly (readonly [group: string | undefined, value: number])[],
): ChangeModel {
  const items = worth.map(([stakeholderId, value]) => ({
    outcomeId: 'read',
    ...(stakeholderId === undefined ? {} : { stakeholderId }),
    quantity: 1,
    proxy: { value },
  }))
  return aModel()
    .withElement('read', 'outcome')
    .build({ stakeholders: [...groups], valuation: { currency: 'EUR', items } })
}

function benefitsOn(model: ChangeModel) {
  return benefitsByLevel(socialReturn(economicsOf(model)).outcomes, model.stakeholders)
}

describe('benefits by level', () => {
  it('are summed from persons to society, and last for whom nobody said it', () => {
    const model = boardWith([
      ['others', 50],
      ['city', 250],
      ['pupils', 100],
      ['parents', 50],
      [undefined, 50],
    ])
    expect(benefitsOn(model)).toEqual([
      { level: 'person', firstYear: 150, share: 0.3 },
      { level: 'municipality', firstYear: 250, share: 0.5 },
      { level: undefined, firstYear: 100, share: 0.2 },
    ])
  })

  it('have no share where some of them are harm', () => {
    const model = boardWith([
      ['city', -100],
      ['pupils', 100],
    ])
    expect(benefitsOn(model)).toEqual([
      { level: 'person', firstYear: 100, share: undefined },
      { level: 'municipality', firstYear: -100, share: undefined },
    ])
  })

  it('are not told where no group has a level', () => {
    expect(benefitsOn(boardWith([['others', 50]]))).toEqual([])
  })
})
