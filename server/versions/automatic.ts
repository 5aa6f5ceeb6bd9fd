import type { Log } from '#server/log.ts'
import type { BoardChange, BoardService } from '#server/sync/board-service.ts'
import type { Versions } from './versions.ts'

export interface AutomaticVersions {
  /** Stops, when what is being saved is saved. */
  close(): Promise<void>
}

/** Calls back after a while; returns how to call it off. */
export type Schedule = (callback: () => void, afterMs: number) => () => void

const activityMs = 5 * 60 * 1000
const bigDelete = { elements: 10, share: 0.3, atLeast: 3 } as const

/** Saves a version after every five minutes in which a board changed, and the state before much was deleted at once. */
export function openAutomaticVersions(
  boards: BoardService,
  versions: Versions,
  log: Log,
  schedule: Schedule = scheduleWithTimer,
): AutomaticVersions {
  const waiting = new Map<string, () => void>()
  /** The last work on each board: versions are saved one after the other. */
  const work = new Map<string, Promise<void>>()

  function inTurn(boardId: string, save: () => Promise<void>): void {
    const done = (work.get(boardId) ?? Promise.resolve())
      .then(save)
      .catch((error: unknown) => log.error('version-not-saved', { error, boardId }))
      .then(() => {
        if (work.get(boardId) === done) work.delete(boardId)
      })
    work.set(boardId, done)
  }

  async function saveCurrent({ boardId, participantId }: BoardChange): Promise<void> {
    await versions.saveIfNew(boardId, { kind: 'automatic', name: '', participantId })
  }

  async function saveBefore({ boardId, participantId, seq }: BoardChange): Promise<void> {
    const version = { kind: 'before-delete', name: '', participantId } as const
    await versions.saveIfNew(boardId, version, seq - 1)
  }

  const stopListening = boards.onChanged((change) => {
    const { boardId, participantId } = change
    if (isBigDelete(change) && !versions.isChanging(boardId, participantId))
      inTurn(boardId, () => saveBefore(change))
    if (waiting.has(boardId)) return
    const callOff = schedule(() => {
      waiting.delete(boardId)
      inTurn(boardId, () => saveCurrent(change))
    }, activityMs)
    waiting.set(boardId, callOff)
  })

  return {
    async close() {
      stopListening()
      for (const callOff of waiting.values()) callOff()
      waiting.clear()
      await Promise.all(work.values())
    },
  }
}

/** Fewer than three are sooner undone than restored, whatever share of a small board they are. */
function isBigDelete({ removedElements, elementsBefore }: BoardChange): boolean {
  return (
    removedElements >= bigDelete.elements ||
    (removedElements >= bigDelete.atLeast && removedElements > bigDelete.share * elementsBefore)
  )
}

const scheduleWithTimer: Schedule = (callback, afterMs) => {
  const timer = setTimeout(callback, afterMs)
  timer.unref()
  return () => clearTimeout(timer)
}
