import { expect, it } from 'vitest'
import { changeModelSchema } from '#shared/model/change-model.ts'
import { toJson } from '#shared/model/json.ts'
import { example } from '#shared/templates/example/example.ts'

it('writes the same bytes after reading them back', () => {
  const written = toJson(example.build('nl'))
  expect(toJson(changeModelSchema.parse(JSON.parse(written)))).toBe(written)
})

it('writes the same bytes whatever the order of the keys was', () => {
  const model = example.build('fr')
  const turned = Object.fromEntries(Object.entries(model).toReversed())
  expect(toJson(changeModelSchema.parse(turned))).toBe(toJson(model))
})

it('keeps keys it does not know, after those it does', () => {
  const [first, ...others] = example.build('en').elements
  const model = changeModelSchema.parse({
    ...example.build('en'),
    aNewerKey: { z: 1, a: 2 },
    elements: [{ zebra: true, ...first, alpha: 1 }, ...others],
  })
  const parsed: Record<string, unknown> = JSON.parse(toJson(model))
  expect(Object.keys(parsed).at(-1)).toBe('aNewerKey')
  const [element] = parsed['elements'] as readonly Record<string, unknown>[]
  expect(Object.keys(element ?? {}).slice(-2)).toEqual(['alpha', 'zebra'])
})

it('ends in a newline', () => {
  expect(toJson(example.build('nl')).endsWith('}\n')).toBe(true)
})
