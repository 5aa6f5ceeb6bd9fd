import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import {
  changeModelSchema,
  formatVersion,
  limits,
  type ChangeModel,
} from '#shared/model/change-model.ts'
import { collectionNames, type CollectionName } from '#shared/model/collections.ts'
import { valuationItemIdAt } from '#shared/model/id.ts'
import { findUnstorable } from '#shared/document/storable-model.ts'
import { unreadableKey } from '#shared/model/unreadable.ts'
import { problem } from '#shared/problems/problem.ts'
import { reasonOf } from './validate.ts'

/** Reads a change model that somebody sent, with lanes for what has none; refuses a newer version and too much. */
export function readModel(sent: unknown): ChangeModel {
  const version = versionOf(sent)
  if (version > formatVersion) throw problem('model-too-new', { version, known: formatVersion })
  const parsed = changeModelSchema.safeParse(sent)
  if (!parsed.success) throw problem('request-invalid', { reason: reasonOf(parsed.error) })
  // What could not be read on the board that it comes from can not be read on another either.
  const { [unreadableKey]: _, ...readable } = parsed.data
  const model = fitting(readable)
  const twice = findRepeated(model)
  if (twice !== undefined) throw problem('request-invalid', { reason: `${twice}: there twice` })
  const tooMuch = findUnstorable(model)
  if (tooMuch !== undefined)
    throw problem('request-invalid', { reason: `${tooMuch}: more than a board keeps there` })
  return completeLanes(model)
}

/** The first record whose id another one of its list has: a board would keep one of them and not tell. */
function findRepeated(model: ChangeModel): string | undefined {
  for (const name of collectionNames) {
    const seen = new Set<string>()
    const ids = idsOf(model, name)
    const at = ids.findIndex((id) => {
      const isRepeated = seen.has(id)
      seen.add(id)
      return isRepeated
    })
    if (at >= 0) return `${name}.${at}.${ids[at]}`
  }
  return undefined
}

function idsOf(model: ChangeModel, name: CollectionName): readonly string[] {
  if (name === 'votes') return model.votes.map(({ elementId }) => elementId)
  return name === 'valuationItems'
    ? (model.valuation?.items ?? []).map(({ id }, index) => id ?? valuationItemIdAt(index))
    : (model[name] ?? []).map(({ id }) => id)
}

/** The same model, unless it has more elements than a board can hold. */
function fitting(model: ChangeModel): ChangeModel {
  const count = model.elements.length
  if (count > limits.elements) throw problem('model-too-large', { count, limit: limits.elements })
  return model
}

function versionOf(sent: unknown): number {
  const isModel = typeof sent === 'object' && sent !== null && 'version' in sent
  return isModel && typeof sent.version === 'number' ? sent.version : 0
}
