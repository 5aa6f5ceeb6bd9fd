import { expect, it } from 'vitest'
import { standingOf } from '#shared/drawing/link-standing.ts'
import type { Assumption, AssumptionStatus, Evidence } from '#shared/model/change-model.ts'

function assumption(status: AssumptionStatus, ...evidenceIds: string[]): Assumption {
  return { id: status, text: {}, status, on: { kind: 'link', ref: 'l' }, evidenceIds }
}

const evidence = new Map<string, Evidence>([
  ['against', { id: 'against', title: {}, kind: 'research', stance: 'against' }],
  ['for', { id: 'for', title: {}, kind: 'research' }],
])

it('a link of which nothing was said rests on nothing', () => {
  expect(standingOf([], ['for'], evidence)).toBe(undefined)
})

it('a link stands as firm as the weakest of its assumptions', () => {
  expect(standingOf([assumption('supported'), assumption('untested')], [], evidence)).toEqual({
    status: 'untested',
    assumptions: 2,
    against: 0,
  })
})

it('evidence against a link, or against what it assumes, contests it; each counts once', () => {
  const supported = assumption('supported', 'against', 'for')
  expect(standingOf([supported], ['against'], evidence)).toEqual({
    status: 'contested',
    assumptions: 1,
    against: 1,
  })
  expect(standingOf([], ['against'], evidence)?.status).toBe('contested')
})

it('evidence against does not soften what was refuted', () => {
  expect(standingOf([assumption('refuted')], ['against'], evidence)?.status).toBe('refuted')
})
