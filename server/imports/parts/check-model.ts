import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import { changeModelSchema, limits, type ChangeModel } from '#shared/model/change-model.ts'
import { findUnstorable } from '#shared/document/storable-model.ts'
import { problem } from '#shared/problems/problem.ts'

/** The change model in what was read from a file, with lanes for its cards; refuses more than a board holds. */
export function checkModel(found: unknown): ChangeModel {
  const parsed = changeModelSchema.safeParse(found)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue?.path.join('.') ?? ''
    throw problem('file-invalid', { reason: `${where}: ${issue?.message ?? ''}` }, parsed.error)
  }
  const model: ChangeModel = parsed.data
  if (model.elements.length > limits.elements) {
    throw problem('model-too-large', { count: model.elements.length, limit: limits.elements })
  }
  const tooMuch = findUnstorable(model)
  if (tooMuch !== undefined) {
    throw problem('file-invalid', { reason: `${tooMuch}: more than a board keeps there` })
  }
  return completeLanes(model)
}
