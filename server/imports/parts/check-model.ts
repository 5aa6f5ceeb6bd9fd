import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import { changeModelSchema, limits, type ChangeModel } from '#shared/model/change-model.ts'
import { findUnstorable } from '#shared/document/storable-model.ts'
import type { Language } from '#shared/model/language.ts'
import { problem } from '#shared/problems/problem.ts'
import { valueProblemTexts } from '#shared/text/areas/formats.ts'
import type { z } from 'zod'

/** The change model in what was read from a file, with lanes for its cards; refuses more than a board holds. */
export function checkModel(found: unknown, language: Language): ChangeModel {
  const parsed = changeModelSchema.safeParse(found)
  if (!parsed.success) {
    const reason = parsed.error.issues.map((issue) => reasonIn(found, issue, language))[0] ?? ''
    throw problem('file-invalid', { reason }, parsed.error)
  }
  const model: ChangeModel = parsed.data
  if (model.elements.length > limits.elements) {
    throw problem('model-too-large', { count: model.elements.length, limit: limits.elements })
  }
  const tooMuch = findUnstorable(model)
  if (tooMuch !== undefined) {
    throw problem('file-invalid', { reason: `${tooMuch}: ${valueProblemTexts.tooMuch[language]}` })
  }
  return completeLanes(model)
}

/** Where a value stands, such as `elements.3.type`, and what is wrong with it. */
function reasonIn(found: unknown, issue: z.core.$ZodIssue, language: Language): string {
  const value = issue.path.reduce<unknown>(
    (place, key) =>
      typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined,
    found,
  )
  return `${issue.path.join('.')}: ${wrongWith(value, issue, language)}`
}

function wrongWith(value: unknown, issue: z.core.$ZodIssue, language: Language): string {
  if (value === undefined) return valueProblemTexts.missing[language]
  return issue.code === 'invalid_value'
    ? valueProblemTexts.oneOf[language](issue.values.map(String).join(', '))
    : valueProblemTexts.otherForm[language]
}
