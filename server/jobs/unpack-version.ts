import type { ChangeModel } from '#shared/model/change-model.ts'
import { unpackModel, type PackedModel } from '#server/versions/packed-model.ts'

/** What a version says. */
export function unpackVersion(packed: PackedModel): Promise<ChangeModel> {
  return unpackModel(packed)
}
