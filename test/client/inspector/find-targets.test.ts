import { expect, it } from 'vitest'
import { findTargets } from '#client/inspector/sdg/find-targets.ts'
import { textsIn } from '#shared/text/registry.ts'

const found = (wanted: string, language: 'nl' | 'fr' | 'en' = 'en') =>
  findTargets(wanted, language, textsIn(language).sdgGoals)

it('shows all goals with their targets where nothing is asked for', () => {
  expect(found('')).toHaveLength(17)
  expect(found('').flatMap(({ targets }) => targets)).toHaveLength(169)
})

it('finds a goal by its number and not those that end in it', () => {
  expect(found('3').map(({ number }) => number)).toContain('3')
  expect(found('3').map(({ number }) => number)).not.toContain('13')
})

it('finds a target by its code or by words, without accents', () => {
  expect(found('3.4').flatMap(({ targets }) => targets.map(({ code }) => code))).toEqual(['3.4'])
  const [goal] = found('violence filles', 'fr')
  expect(goal?.targets.map(({ lang }) => lang)).toContain('fr')
})

it('finds all of a goal by its own words, in English where there is no Dutch text', () => {
  const [goal] = found('onderwijs', 'nl')
  expect(goal?.number).toBe('4')
  expect(goal?.targets).toHaveLength(10)
  expect(goal?.targets[0]?.lang).toBe('en')
})
