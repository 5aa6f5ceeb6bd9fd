import type { CheckContext } from '#shared/checks/check.ts'
import { runChecks, type Finding } from '#shared/checks/run-checks.ts'
import { changeModelSchema, type ChangeModel } from '#shared/model/change-model.ts'
import { aModel, type ModelBuilder } from '#test/support/change-model.ts'

export const context: CheckContext = { today: '2026-06-30', language: 'en' }

/** What one rule finds, each as the ids it points at. */
export function find(
  code: string,
  model: ChangeModel,
  more: Partial<CheckContext> = {},
): readonly string[] {
  return findings(code, model, more).map(({ refs }) => refs.map(({ id }) => id).join(' '))
}

export function findings(
  code: string,
  model: ChangeModel,
  more: Partial<CheckContext> = {},
): readonly Finding[] {
  return runChecks(model, { ...context, ...more }).filter((finding) => finding.code === code)
}

/** A chain from an activity to an impact, each step one level on, with nothing to say against its links. */
export function chain(): ModelBuilder {
  return aModel()
    .withElement('teach', 'activity', 'Teach')
    .withElement('lessons', 'output', '40 lessons')
    .withElement('skills', 'outcome', 'Pupils dare to speak', { horizon: 'short' })
    .withElement('choice', 'outcome', 'Pupils choose freely', { horizon: 'medium' })
    .withElement('school', 'outcome', 'Pupils finish school', { horizon: 'long' })
    .withElement('equal', 'impact', 'Equal chances')
    .withLink('teach', 'lessons')
    .withLink('lessons', 'skills')
    .withLink('skills', 'choice')
    .withLink('choice', 'school')
    .withLink('school', 'equal')
}

/** Fills in what a list of a model needs, as reading a file does. */
export function parsed(model: Record<string, unknown>): ChangeModel {
  return changeModelSchema.parse(JSON.parse(JSON.stringify(model)))
}
