import { setImmediate } from 'node:timers/promises'
import type { Log } from '#server/log.ts'
import type { Storage } from '#server/storage/storage.ts'
import { versionsToDrop } from '#server/versions/thinned-versions.ts'
import { steadyNow } from '#server/steady-clock.ts'
import type { RetentionSettings } from './settings.ts'
import { squashLog } from './squash-log.ts'
import { createStateReader } from './state-reader.ts'

export interface Retention {
  /** Boards without an edit for `archiveMonths`, as the last round counted them. */
  readonly quietBoards: number
  /** Goes through all boards once, or joins the round that is under way. */
  run(): Promise<RetentionRound>
  /** Stops behind the board it is at. */
  close(): Promise<void>
}

export interface RetentionRound {
  /** Edits and versions that went. */
  readonly edits: number
  readonly versions: number
  readonly quietBoards: number
}

export interface RetentionParts {
  readonly storage: Storage
  readonly settings: RetentionSettings
  readonly log: Log
  readonly now?: () => number
  /** Calls back after a while; returns how to call it off. */
  readonly schedule?: (callback: () => void, afterMs: number) => () => void
}

const everyMs = 3600 * 1000
const dayMs = 24 * 3600 * 1000
const monthMs = (365.25 / 12) * dayMs
const boardsAtOnce = 100
/** One step: what a commit may hold up everybody else for. */
const versionsAtOnce = 20
const keysAtOnce = 500

/** Once an hour, board after board in small steps, lets go of what the settings no longer keep. */
export function openRetention(parts: RetentionParts): Retention {
  const { storage, settings, log, now = steadyNow, schedule = scheduleWithTimer } = parts
  let underWay: Promise<RetentionRound> | undefined
  let quietBoards = 0
  let isClosed = false
  let callOff = schedule(runAgain, everyMs)

  function runAgain(): void {
    callOff = schedule(runAgain, everyMs)
    void run().catch((error: unknown) => log.error('retention-failed', { error }))
  }

  function run(): Promise<RetentionRound> {
    underWay ??= goThrough().finally(() => (underWay = undefined))
    return underWay
  }

  async function goThrough(): Promise<RetentionRound> {
    const round = { edits: 0, versions: 0, quietBoards: 0 }
    const states = createStateReader()
    try {
      for await (const boardId of allBoards()) {
        try {
          round.edits += await squashLog(storage, states, boardId, now() - settings.logDays * dayMs)
          round.versions += await thinVersions(boardId)
          if (await isQuiet(boardId)) round.quietBoards += 1
        } catch (error) {
          // One board, deleted meanwhile or unreadable, keeps no other from its turn.
          log.error('retention-failed', { error })
        }
        if (isClosed) break
      }
      await dropKeys()
    } finally {
      await states.close()
    }
    tell(round)
    return round
  }

  async function dropKeys(): Promise<void> {
    const before = now() - settings.keyDays * dayMs
    while ((await storage.workshop.dropKeys(before, keysAtOnce)) > 0) {
      if (isClosed) return
      await setImmediate()
    }
  }

  async function* allBoards(): AsyncGenerator<string> {
    let last = ''
    for (;;) {
      const boardIds = await storage.listBoards(last, boardsAtOnce)
      for (const boardId of boardIds) {
        yield boardId
        last = boardId
        await setImmediate()
      }
      if (boardIds.length < boardsAtOnce) return
    }
  }

  async function thinVersions(boardId: string): Promise<number> {
    const dropped = versionsToDrop(await storage.listVersions(boardId), settings, now())
    for (let at = 0; at < dropped.length; at += versionsAtOnce) {
      await storage.deleteVersions(boardId, dropped.slice(at, at + versionsAtOnce))
    }
    return dropped.length
  }

  async function isQuiet(boardId: string): Promise<boolean> {
    const lastEditAt = await storage.lastEditAt(boardId)
    return lastEditAt !== undefined && now() - lastEditAt > settings.archiveMonths * monthMs
  }

  function tell({ edits, versions, quietBoards: found }: RetentionRound): void {
    if (edits > 0) log.info('old-edits-let-go', { count: edits })
    if (versions > 0) log.info('old-versions-let-go', { count: versions })
    if (found !== quietBoards) log.info('quiet-boards', { count: found })
    quietBoards = found
  }

  return {
    get quietBoards() {
      return quietBoards
    },
    run,
    async close() {
      isClosed = true
      callOff()
      await underWay?.catch(() => undefined)
    },
  }
}

function scheduleWithTimer(callback: () => void, afterMs: number): () => void {
  const timer = setTimeout(callback, afterMs)
  timer.unref()
  return () => clearTimeout(timer)
}
