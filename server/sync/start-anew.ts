import * as Y from 'yjs'
import type { Storage } from '#server/storage/storage.ts'
import { steadyNow } from '#server/steady-clock.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { firstUpdate } from './first-update.ts'

/** Replaces a log that cannot be loaded by a model, so that no document of before comes together with it. */
export async function startAnew(
  storage: Storage,
  boardId: string,
  model: ChangeModel,
): Promise<void> {
  const { snapshot, updates, headSeq } = await storage.readLog(boardId)
  const stored = [...(snapshot ? [snapshot.state] : []), ...updates.map(({ update }) => update)]
  const clientIds = new Set(stored.flatMap(clientIdsIn))
  await storage.replaceLog(boardId, {
    state: firstUpdate(model),
    headSeq,
    clientIds: [...clientIds],
    owners: new Map(),
    at: steadyNow(),
  })
  await storage.setFailedLoads(boardId, 0)
}

/** Those of participants are known to the storage as well; an update that says nothing has none. */
function clientIdsIn(update: Uint8Array): readonly number[] {
  try {
    return [...Y.parseUpdateMeta(update).to.keys()]
  } catch {
    return []
  }
}
