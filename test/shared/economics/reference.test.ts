import { describe, expect, it } from 'vitest'
import { compareWithReference } from '#shared/economics/reference.ts'
import type { ReferenceProject } from '#shared/model/change-model.ts'

const reference: ReferenceProject = {
  id: 'r',
  name: 'Buddies elsewhere',
  costPerParticipant: 500,
  effectShare: 0.4,
  personBenefit: 1000,
  municipalityBenefit: 1500,
  features: [],
}

describe('one’s own project beside a reference', () => {
  it('has the reference’s benefits for its own people and years, by who has them', () => {
    const found = compareWithReference({ ...reference, reach: 20, years: 2, cost: 16_000 })
    expect(found.benefits).toEqual({
      person: 16_000,
      organisation: undefined,
      municipality: 24_000,
      society: undefined,
    })
    expect(found).toMatchObject({
      total: 40_000,
      ratio: 2.5,
      referenceRatio: 2,
      costPerParticipant: 400,
      missing: [],
    })
  })

  it('has more or less of them where its features say so, by the reference’s own factors', () => {
    const features = [
      { label: 'Weekly contact', lessFactor: 0.5, moreFactor: 1.5, answer: 'more' as const },
      { label: 'Trained buddies', lessFactor: 0.8, answer: 'less' as const },
      { label: 'Group', lessFactor: 0.1, moreFactor: 9, answer: 'same' as const },
      { label: 'Not answered', lessFactor: 0.1, moreFactor: 9 },
      { label: 'Without a factor', answer: 'more' as const },
    ]
    const found = compareWithReference({ ...reference, features, reach: 1, years: 1, cost: 480 })
    expect(found.adjustment).toBeCloseTo(1.2)
    expect(found.total).toBeCloseTo(1200)
    expect(found.ratio).toBeCloseTo(2.5)
  })

  it('has no ratio while figures are missing, and says which', () => {
    expect(compareWithReference({ id: 'r', name: 'x', features: [] })).toMatchObject({
      ratio: undefined,
      referenceRatio: undefined,
      costPerParticipant: undefined,
      missing: ['reach', 'years', 'cost', 'effectShare', 'benefit'],
    })
  })

  it('uses what the board costs where the sheet says no cost of its own', () => {
    const sheet = { ...reference, reach: 10, years: 1 }
    expect(compareWithReference(sheet, 2000)).toMatchObject({ cost: 2000, ratio: 5 })
    expect(compareWithReference({ ...sheet, cost: 1000 }, 2000)).toMatchObject({ cost: 1000 })
    expect(compareWithReference({ ...sheet, cost: 0 }).ratio).toBeUndefined()
  })
})
