import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { silentLog } from '#server/log.ts'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import { BoardDocument } from '#server/sync/board-document.ts'
import { Trials } from '#server/sync/board-trials.ts'
import { loadBoard } from '#server/sync/load-board.ts'
import { silentMetrics } from '#server/sync/metrics.ts'
import { defaultSyncSettings } from '#server/sync/settings.ts'
import { scanUpdate } from '#server/sync/update-scan.ts'
import { flipOneBit, session } from './editing-session.ts'
import { boardId, createEmptyBoard } from './live-server.ts'
import { seeded } from './simulated-room.ts'

it('[SYN37] an update on which Yjs stumbles never reaches the log', async () => {
  const storage = openMemoryStorage()
  await createEmptyBoard(storage)
  const context = { storage, settings: defaultSyncSettings, log: silentLog, metrics: silentMetrics }
  const loaded = await loadBoard(boardId, context, new Trials(context))
  if (loaded === undefined) throw new Error('no board')
  const board = new BoardDocument(boardId, loaded, context, {
    onHeld() {},
    onCommitted() {},
    onFailure() {},
  })
  const { legal, poison } = findPoison()
  for (const update of legal)
    expect(board.apply({ kind: 'update', update, participantId: 'an' }, [], 'an').kind).toBe(
      'applied',
    )
  await board.commits.whenDurable()
  const head = await storage.headSeq(boardId)
  const sent = { kind: 'update', update: poison, participantId: 'an' } as const
  expect(board.judge(sent).kind).not.toBe('accept')
  expect(board.apply(sent, [], 'an').kind).toBe('broken')
  await board.commits.whenDurable()
  expect(await storage.headSeq(boardId)).toBe(head)
  board.destroy()
})

/** A damaged update that makes Yjs throw, and all that was written before it. */
function findPoison(): { legal: readonly Uint8Array[]; poison: Uint8Array } {
  const random = seeded(5)
  const { updates } = session(random, 200)
  const doc = new Y.Doc()
  for (const [index, update] of updates.entries()) {
    for (let flip = 0; flip < 20; flip++) {
      const damaged = flipOneBit(update, random)
      const trial = new Y.Doc()
      Y.applyUpdate(trial, Y.encodeStateAsUpdate(doc))
      try {
        if (scanUpdate(damaged, (id) => Y.getState(doc.store, id), defaultSyncSettings).hasGap)
          continue
      } catch {
        continue
      }
      try {
        Y.applyUpdate(trial, damaged)
      } catch {
        return { legal: updates.slice(0, index), poison: damaged }
      }
    }
    Y.applyUpdate(doc, update)
  }
  throw new Error('no poison found: the walk has become complete')
}
