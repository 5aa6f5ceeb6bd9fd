import { expect, it } from 'vitest'
import { sdgTargets } from '#shared/model/sdg-targets.ts'
import { textsIn } from '#shared/text/registry.ts'

it('has the 169 targets, each of one of the 17 goals, in two languages', () => {
  const goals = textsIn('nl').sdgGoals
  expect(Object.keys(goals)).toHaveLength(17)
  expect(new Set(sdgTargets.map(({ code }) => code)).size).toBe(169)
  for (const { code, en, fr } of sdgTargets) {
    expect(goals).toHaveProperty(code.split('.')[0] ?? '')
    expect(en.length).toBeGreaterThan(20)
    expect(fr).not.toBe(en)
  }
})
