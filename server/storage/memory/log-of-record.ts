import { LogReplaced } from '../log-replaced.ts'
import type {
  AttributedEdit,
  FreshLog,
  LogEntry,
  OldEdits,
  Snapshot,
  StoredBoard,
  StoredLog,
} from '../storage.ts'
import type { BoardRecord } from './board-record.ts'

const snapshotsKept = 3

export const emptyLog: StoredLog = {
  snapshot: undefined,
  updates: [],
  headSeq: 0,
  damaged: [],
  damagedSnapshots: [],
}

export function append(
  record: BoardRecord,
  entries: readonly [LogEntry, ...LogEntry[]],
): { readonly seq: number } {
  const { boardId, epoch } = entries[0]
  if (record.board.epoch !== epoch) throw new LogReplaced(boardId)
  for (const entry of entries) appendOne(record, entry)
  return { seq: record.headSeq }
}

function appendOne(
  record: BoardRecord,
  { update, participantId, receivedAt, clientIds }: LogEntry,
): void {
  record.headSeq += 1
  record.updates.push({ seq: record.headSeq, update, participantId, receivedAt })
  record.lastEditAt = receivedAt
  for (const clientId of clientIds) {
    if (!record.clientIds.has(clientId)) record.clientIds.set(clientId, participantId ?? '')
  }
}

export function readLog(record: BoardRecord, through = Infinity): StoredLog {
  const { headSeq, firstSeq, snapshots } = record
  const last = Math.min(through, headSeq)
  const snapshot = snapshots.find(({ seq }) => seq <= last)
  const before = snapshot?.seq ?? firstSeq - 1
  const updates = record.updates
    .filter(({ seq }) => seq > before && seq <= last)
    .map(({ seq, update }) => ({ seq, update }))
  const firstKept = updates[0]?.seq ?? last + 1
  // Edits go from the start only: what is missing lies between the snapshot and the first one that is left.
  const damaged = Array.from({ length: Math.max(0, firstKept - before - 1) }, (_, index) => {
    return before + 1 + index
  })
  return { snapshot, updates, headSeq, damaged, damagedSnapshots: [] }
}

export function editsSince(
  { updates }: BoardRecord,
  participantId: string,
): readonly AttributedEdit[] {
  const first = updates.findIndex((edit) => edit.participantId === participantId)
  return first === -1 ? [] : updates.slice(first)
}

export function saveSnapshot(record: BoardRecord, { seq, state }: Snapshot): void {
  const { id } = record.board
  if (seq > record.headSeq) throw new Error(`Board ${id} has no edit ${seq} yet.`)
  if (seq < record.firstSeq) throw new LogReplaced(id)
  const others = record.snapshots.filter((snapshot) => snapshot.seq !== seq)
  record.snapshots = [...others, { seq, state: state.slice() }]
    .toSorted((one, other) => other.seq - one.seq)
    .slice(0, snapshotsKept)
}

export function replaceLog(record: BoardRecord, fresh: FreshLog): StoredBoard | undefined {
  const { board, clientIds, retiredClientIds } = record
  if (record.headSeq !== fresh.headSeq) return undefined
  for (const id of [...fresh.clientIds, ...clientIds.keys()]) retiredClientIds.add(id)
  clientIds.clear()
  for (const [id, owner] of fresh.owners) clientIds.set(id, owner)
  const seq = fresh.headSeq + 1
  const state = fresh.state.slice()
  record.firstSeq = seq
  record.headSeq = seq
  record.updates = [{ seq, update: state, participantId: undefined, receivedAt: fresh.at }]
  record.snapshots = [{ seq, state }]
  record.board = { ...board, epoch: Math.max(board.epoch + 1, Math.floor(fresh.at / 1000)) }
  return record.board
}

export function oldEdits({ updates }: BoardRecord, before: number): OldEdits {
  const firstYoung = updates.findIndex(({ receivedAt }) => receivedAt >= before)
  const count = firstYoung === -1 ? updates.length : firstYoung
  return { count, lastSeq: updates[count - 1]?.seq ?? 0 }
}

export function dropEdits(record: BoardRecord, through: number, atMost: number): number {
  const isCovered = record.snapshots.some(({ seq }) => seq >= through)
  if (!isCovered) throw new Error(`No snapshot of board ${record.board.id} holds edit ${through}.`)
  const dropped = record.updates.filter(({ seq }) => seq <= through).slice(0, atMost)
  record.updates = record.updates.slice(dropped.length)
  return dropped.length
}
