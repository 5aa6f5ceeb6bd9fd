import type { Storage } from '#server/storage/storage.ts'
import type { StateReader } from './state-reader.ts'

/** As many snapshots as a storage keeps: all of them can still be fallen back upon afterwards. */
const snapshotsNeeded = 3
/** One step: what a commit may hold up everybody else for. */
const editsAtOnce = 500

/**
 * Lets go of a board's edits from before a moment, once three snapshots hold them which were read back whole: from the
 * oldest of the three on, every edit stays. A board with anything damaged keeps all it has. Returns how many went.
 */
export async function squashLog(
  storage: Storage,
  states: StateReader,
  boardId: string,
  before: number,
): Promise<number> {
  const old = await storage.oldEdits(boardId, before)
  if (old.count < snapshotsNeeded) return 0
  // From the lowest up: each needs only one edit more than the one before.
  for (let seq = old.lastSeq - snapshotsNeeded + 1; seq <= old.lastSeq; seq += 1) {
    const isEnough = await hasSnapshots(storage, boardId, old.lastSeq)
    if (!isEnough && !(await saveState(storage, states, boardId, seq))) return 0
  }
  const through = await readableThrough(storage, states, boardId, old.lastSeq)
  if (through === undefined) return 0
  let dropped = 0
  for (;;) {
    const count = await storage.dropEdits(boardId, through, editsAtOnce)
    dropped += count
    if (count === 0) return dropped
  }
}

async function hasSnapshots(storage: Storage, boardId: string, seq: number): Promise<boolean> {
  const snapshots = await storage.snapshots(boardId)
  const recent = snapshots.filter((snapshot) => snapshot.seq > seq - snapshotsNeeded)
  return recent.length >= snapshotsNeeded
}

async function saveState(
  storage: Storage,
  states: StateReader,
  boardId: string,
  seq: number,
): Promise<boolean> {
  const log = await storage.readLog(boardId, seq)
  if (log.damaged.length > 0 || log.damagedSnapshots.length > 0) return false
  if (log.snapshot?.seq === seq) return true
  const base = log.snapshot === undefined ? [] : [log.snapshot.state]
  const state = await states.read([...base, ...log.updates.map(({ update }) => update)])
  if (state === undefined) return false
  await storage.saveSnapshot(boardId, { seq, state })
  return true
}

/** Up to where the log is held by as many snapshots as are needed, each read back from the disk. */
async function readableThrough(
  storage: Storage,
  states: StateReader,
  boardId: string,
  seq: number,
): Promise<number | undefined> {
  const snapshots = await storage.snapshots(boardId)
  if (snapshots.length < snapshotsNeeded) return undefined
  for (const { state } of snapshots) {
    if ((await states.read([state])) === undefined) return undefined
  }
  return Math.min(seq, ...snapshots.map((snapshot) => snapshot.seq))
}
