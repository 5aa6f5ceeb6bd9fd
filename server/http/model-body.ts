import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import {
  changeModelSchema,
  formatVersion,
  limits,
  type ChangeModel,
} from '#shared/model/change-model.ts'
import { problem } from '#shared/problems/problem.ts'
import { reasonOf } from './validate.ts'

/** Reads a change model that somebody sent, with lanes for what has none; refuses a newer version and too much. */
export function readModel(sent: unknown): ChangeModel {
  const version = versionOf(sent)
  if (version > formatVersion) throw problem('model-too-new', { version, known: formatVersion })
  const parsed = changeModelSchema.safeParse(sent)
  if (!parsed.success) throw problem('request-invalid', { reason: reasonOf(parsed.error) })
  return completeLanes(fitting(parsed.data))
}

/** The same model, unless it has more elements than a board can hold. */
export function fitting(model: ChangeModel): ChangeModel {
  const count = model.elements.length
  if (count > limits.elements) throw problem('model-too-large', { count, limit: limits.elements })
  return model
}

function versionOf(sent: unknown): number {
  const isModel = typeof sent === 'object' && sent !== null && 'version' in sent
  return isModel && typeof sent.version === 'number' ? sent.version : 0
}
