import { expect, it } from 'vitest'
import { z } from 'zod'
import { changeModelSchema } from '#shared/model/change-model.ts'
import { toJson } from '#shared/model/json.ts'
import { example } from '#shared/templates/example/example.ts'
import { fullModel } from '#test/server/exports/samples.ts'

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

it('writes the keys of every object in the order of the schema', () => {
  const written: unknown = JSON.parse(toJson(fullModel()))
  expect(disorderIn(written, z.toJSONSchema(changeModelSchema), 'model')).toEqual([])
})

/** Where keys that the schema knows stand in another order than in the schema. */
function disorderIn(value: unknown, schema: z.core.JSONSchema.JSONSchema, at: string): string[] {
  const { items, properties = {} } = schema
  if (Array.isArray(value))
    return typeof items === 'object' && !Array.isArray(items)
      ? value.flatMap((item) => disorderIn(item, items, `${at}[]`))
      : []
  if (typeof value !== 'object' || value === null) return []
  const known = Object.keys(properties).filter((key) => key in value)
  const found = Object.keys(value).filter((key) => key in properties)
  return [
    ...(known.join() === found.join() ? [] : [`${at}: ${found.join()}`]),
    ...Object.entries(value).flatMap(([key, inner]) => {
      const of = properties[key]
      return typeof of === 'object' ? disorderIn(inner, of, `${at}.${key}`) : []
    }),
  ]
}

it('ends in a newline', () => {
  expect(toJson(example.build('nl')).endsWith('}\n')).toBe(true)
})
