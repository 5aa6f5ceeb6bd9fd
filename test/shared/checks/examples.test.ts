import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runChecks } from '#shared/checks/run-checks.ts'
import { changeModelSchema } from '#shared/model/change-model.ts'
import {
  exampleBytes,
  exampleNames,
  examplePath,
  hasExamples,
  noExamples,
} from '#test/server/exports/samples.ts'

interface Expected {
  readonly checks: readonly { readonly code: string; readonly ref: string | null }[]
}

/** Where we find what the reference does not, and why. Those of a code alone are about the board or its people. */
const besides: Readonly<Record<string, readonly string[]>> = {
  'digital-buddies': [
    // L03 is not in the reference: each of these impacts is reached by links of low confidence only.
    'L03 im1',
    'L03 im2',
    // K02 is not in the reference: nobody is marked as consulted.
    'K02 s1',
    'K02 s3',
    // G01 is not in the reference: no assumption has a review date.
    'G01',
  ],
  'citizen-energy': ['L03 im1', 'L03 im3', 'K02 s1', 'K02 s2', 'K02 s6', 'G01'],
  'youth-weekend-school': ['L03 im1', 'K02 s1', 'K02 s4', 'G01'],
}

/** Where the reference finds what we do not, and why. */
const lacking: Readonly<Record<string, readonly string[]>> = {
  'digital-buddies': [],
  'citizen-energy': [
    // "Schools and clubs take energy decisions" is one change of two groups, not two changes.
    'W04 oc7',
  ],
  'youth-weekend-school': [],
}

describe.skipIf(!hasExamples)(`the examples (${hasExamples ? 'there' : noExamples})`, () => {
  it.each(exampleNames)(
    '%s: what we find is what the reference finds, but for what is told here',
    (name) => {
      const model = changeModelSchema.parse(
        JSON.parse(new TextDecoder().decode(exampleBytes(name))),
      )
      // The day on which the latest measurement of the examples was made.
      const found = runChecks(model, { today: '2026-06-30', language: 'en' }).map(
        ({ code, refs }) => [code, refs.map(({ id }) => id).join(',')].join(' ').trim(),
      )
      const expected = JSON.parse(readFileSync(examplePath(`${name}.expected`), 'utf8')) as Expected
      const reference = expected.checks.map(({ code, ref }) => `${code} ${ref ?? ''}`.trim())
      expect(found.filter((one) => !reference.includes(one)).toSorted()).toEqual(
        [...(besides[name] ?? [])].toSorted(),
      )
      expect(reference.filter((one) => !found.includes(one)).toSorted()).toEqual(
        [...(lacking[name] ?? [])].toSorted(),
      )
    },
  )
})
