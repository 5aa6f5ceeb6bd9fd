import { once } from 'node:events'
import { silentLog } from '#server/log.ts'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import { BoardDocument } from '#server/sync/board-document.ts'
import { Trials } from '#server/sync/board-trials.ts'
import { loadBoard } from '#server/sync/load-board.ts'
import { silentMetrics } from '#server/sync/metrics.ts'
import { defaultSyncSettings } from '#server/sync/settings.ts'
import { boardHistory, type HistoryWanted } from '../boards/board-history.ts'
import { newcomerEdits } from './newcomer-edits.ts'

/** A process of its own that tells how long one edit takes the server: judging and applying it to the live board. */

export interface AgeJob {
  readonly history: HistoryWanted
  /** How many edits are measured; as many come before, so that the code is warm. */
  readonly edits: number
}

if (process.send !== undefined) {
  const [job] = (await once(process, 'message')) as [AgeJob]
  process.send({ usPerEdit: await measure(job) }, () => process.exit(0))
}

async function measure({ history, edits }: AgeJob): Promise<number> {
  const board = await openBoard(history)
  const participantId = 'newcomer'
  let before = process.cpuUsage()
  for (const [index, update] of newcomerEdits(2 * edits).entries()) {
    if (index === edits) before = process.cpuUsage()
    // What is appended gets its turn, as between two frames of a socket.
    if (index % 20 === 0) await new Promise((resolve) => setImmediate(resolve))
    const sent = { kind: 'update', update, participantId } as const
    const verdict = board.judge(sent)
    if (verdict.kind !== 'accept') throw new Error(`edit ${index}: ${JSON.stringify(verdict)}`)
    board.apply(sent, verdict.clientIds, undefined)
  }
  await board.commits.whenDurable()
  const { user, system } = process.cpuUsage(before)
  return Number(((user + system) / edits).toFixed(1))
}

async function openBoard(wanted: HistoryWanted): Promise<BoardDocument> {
  const storage = openMemoryStorage()
  const id = 'board'
  const { state } = boardHistory(wanted)
  const board = { id, joinCode: 'ABCDEF', createdAt: 0, epoch: 0 }
  await storage.createBoard({ board, links: [], update: state })
  const settings = defaultSyncSettings
  const context = { storage, settings, log: silentLog, metrics: silentMetrics }
  const loaded = await loadBoard(id, context, new Trials(context))
  if (loaded === undefined) throw new Error('no board')
  const opened: BoardDocument = new BoardDocument(id, loaded, context, {
    onHeld: () => opened.commits.start(),
    onCommitted: () => {},
    onFailure: (failure) => {
      throw failure
    },
  })
  return opened
}
