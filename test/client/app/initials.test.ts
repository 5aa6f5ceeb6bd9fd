import { expect, it } from 'vitest'
import { initialsOf } from '#client/app/header/initials.ts'

it.each([
  ['An De Smet', 'AS'],
  ['zoë', 'Z'],
  ['  Émile   Zola ', 'ÉZ'],
  ['', ''],
])('shortens %j to %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
