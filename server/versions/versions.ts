import { replaceWithModel } from '#shared/document/write-model.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Difference } from '#shared/model/difference.ts'
import { newId } from '#shared/model/id.ts'
import { problem } from '#shared/problems/problem.ts'
import type { Storage, StoredVersion, VersionEntry } from '#server/storage/storage.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import type { BoardService } from '#server/sync/board-service.ts'
import { steadyNow } from '#server/steady-clock.ts'
import type { PackedModel } from './packed-model.ts'

/** A moment of a board as the list shows it. */
export interface Version extends Omit<VersionEntry, 'summary'> {
  /** What is different from the version before it. */
  readonly difference: Difference
}

export interface NewVersion {
  readonly kind: VersionEntry['kind']
  readonly name: string
  /** Who causes it; undefined for the server itself. */
  readonly participantId: string | undefined
}

export interface Versions {
  /** Keeps the board as it is now. */
  save(boardId: string, version: NewVersion): Promise<Version>
  /**
   * Keeps the board as it is now, or as it was after edit `seq`, unless that is what the newest version holds already
   * or what the log does not reach back to.
   */
  saveIfNew(boardId: string, version: NewVersion, seq?: number): Promise<void>
  /**
   * Keeps the board as it is now, then changes it: what this person takes away meanwhile needs no further version.
   */
  saveAndChange<Result>(
    boardId: string,
    version: NewVersion & { readonly participantId: string },
    change: (saved: Version) => Promise<Result>,
  ): Promise<Result>
  /** Whether somebody changes a board just now behind a version that was saved for it. */
  isChanging(boardId: string, participantId: string | undefined): boolean
  /** Newest first. */
  list(boardId: string): Promise<readonly Version[]>
  read(boardId: string, versionId: string): Promise<ChangeModel>
  /**
   * Makes the board say again what a version says, as new edits that leave what others do meanwhile. What was there
   * is saved first, under the id that is returned.
   */
  restore(boardId: string, versionId: string, participantId: string): Promise<string>
}

export interface VersionsOptions {
  readonly storage: Storage
  readonly boards: Pick<BoardService, 'readLog' | 'edit' | 'startAnew'>
  readonly jobs: Jobs
  /** Told of a version that leaves records out, because nobody can read them. */
  readonly onUnreadable?: (boardId: string, records: number) => void
  readonly now?: () => number
}

export function createVersions({
  storage,
  boards,
  jobs,
  onUnreadable = () => {},
  now = steadyNow,
}: VersionsOptions): Versions {
  /** By board: who changes it behind a version. */
  const changing = new Map<string, string>()

  async function newest(boardId: string): Promise<StoredVersion | undefined> {
    const [entry] = await storage.listVersions(boardId)
    return entry === undefined ? undefined : storage.readVersion(boardId, entry.id)
  }

  /** Nothing where the log does not reach back to `seq`, or where `isWanted` refuses what the version would hold. */
  async function add(
    boardId: string,
    version: NewVersion,
    seq: number | undefined,
    isWanted: (packed: PackedModel, before: PackedModel | undefined) => boolean,
  ): Promise<Version | undefined> {
    const log = await boards.readLog(boardId, seq)
    const before = await newest(boardId)
    const made = await jobs.run('packVersion', {
      log,
      seq,
      before: before && { model: before.model, sha256: before.sha256 },
    })
    if (made === undefined || !isWanted(made, before)) return undefined
    const { difference, unreadable, ...packed } = made
    if (unreadable > 0) onUnreadable(boardId, unreadable)
    const entry = { id: newId(), boardId, seq: seq ?? log.headSeq, ...version, createdAt: now() }
    await storage.addVersion({ ...entry, ...packed, summary: JSON.stringify(difference) })
    return { ...entry, difference }
  }

  async function save(boardId: string, version: NewVersion): Promise<Version> {
    const saved = await add(boardId, version, undefined, () => true)
    if (saved === undefined) throw new Error('a log that ends before its snapshot')
    return saved
  }

  async function saveAndChange<Result>(
    boardId: string,
    version: NewVersion & { readonly participantId: string },
    change: (saved: Version) => Promise<Result>,
  ): Promise<Result> {
    const saved = await save(boardId, version)
    changing.set(boardId, version.participantId)
    try {
      return await change(saved)
    } finally {
      changing.delete(boardId)
    }
  }

  async function read(boardId: string, versionId: string): Promise<ChangeModel> {
    const stored = await storage.readVersion(boardId, versionId)
    if (stored === undefined) throw problem('version-not-found')
    return jobs.run('unpackVersion', { model: stored.model, sha256: stored.sha256 })
  }

  return {
    save,
    saveAndChange,
    read,
    isChanging: (boardId, participantId) =>
      participantId !== undefined && changing.get(boardId) === participantId,
    async saveIfNew(boardId, version, seq) {
      await add(boardId, version, seq, (packed, before) => before?.sha256 !== packed.sha256)
    },
    async list(boardId) {
      const entries = await storage.listVersions(boardId)
      // The summary was written by `add`.
      return entries.map(({ summary, ...entry }) => ({
        ...entry,
        difference: JSON.parse(summary) as Difference,
      }))
    },
    async restore(boardId, versionId, participantId) {
      const model = await read(boardId, versionId)
      // Of a board that cannot be loaded there is nothing to save, and nothing to go back to.
      if (await boards.startAnew(boardId, model)) return versionId
      const version = { kind: 'before-restore', name: '', participantId } as const
      return saveAndChange(boardId, version, async (saved) => {
        await boards.edit(boardId, participantId, (board) => replaceWithModel(board, model))
        return saved.id
      })
    },
  }
}
