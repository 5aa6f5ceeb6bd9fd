import { differenceBetween, type Difference } from '#shared/model/difference.ts'
import { packModel, unpackModel, type PackedModel } from '#server/versions/packed-model.ts'
import { modelOf, type BoardLog } from './board-log.ts'

export interface VersionOfBoard {
  readonly log: BoardLog
  /** Which edit the version stands after; the last where absent. */
  readonly seq?: number | undefined
  /** The version before it. */
  readonly before?: PackedModel | undefined
}

export interface PackedVersion extends PackedModel {
  /** What is different from the version before. */
  readonly difference: Difference
  /** How many records are not in it, because nobody can read them. */
  readonly unreadable: number
}

/** A board as a version keeps it; undefined where its log does not reach back so far. */
export async function packVersion({
  log,
  seq,
  before,
}: VersionOfBoard): Promise<PackedVersion | undefined> {
  let unreadable = 0
  const model = modelOf(log, seq, () => (unreadable += 1))
  if (model === undefined) return undefined
  // That the one before is damaged is no reason not to keep this one.
  const modelBefore = before && (await unpackModel(before).catch(() => undefined))
  const difference = differenceBetween(modelBefore, model)
  return { ...(await packModel(model)), difference, unreadable }
}
