import { expect, it } from 'vitest'
import { fileNameOf } from '#client/ui/download.ts'

it.each([
  ['De Buurtkruidenier', 'de-buurtkruidenier'],
  ['  Épicerie / « Quartier » ', 'epicerie-quartier'],
  ['العربية', 'catena'],
])('makes the file name of %j %j', (title, name) => {
  expect(fileNameOf(title)).toBe(name)
})
