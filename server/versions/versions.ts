import { replaceWithModel } from '#shared/document/write-model.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { differenceBetween, type Difference } from '#shared/model/difference.ts'
import { newId } from '#shared/model/id.ts'
import { problem } from '#shared/problems/problem.ts'
import type { Storage, StoredVersion, VersionEntry } from '#server/storage/storage.ts'
import type { BoardService } from '#server/sync/board-service.ts'
import { packModel, unpackModel, type PackedModel } from './packed-model.ts'

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
  /** Keeps a past state, unless it is what the newest version holds already. */
  saveIfNew(boardId: string, past: PastModel, version: NewVersion): Promise<void>
  /** Newest first. */
  list(boardId: string): Promise<readonly Version[]>
  read(boardId: string, versionId: string): Promise<ChangeModel>
  /**
   * Makes the board say again what a version says, as new edits that leave what others do meanwhile. What was there
   * is saved first, under the id that is returned.
   */
  restore(boardId: string, versionId: string, participantId: string): Promise<string>
}

export interface PastModel {
  readonly model: ChangeModel
  readonly seq: number
}

export function createVersions(
  storage: Storage,
  boards: BoardService,
  now: () => number = Date.now,
): Versions {
  async function newest(boardId: string): Promise<StoredVersion | undefined> {
    const [entry] = await storage.listVersions(boardId)
    return entry === undefined ? undefined : storage.readVersion(boardId, entry.id)
  }

  async function add(
    boardId: string,
    { model, seq }: PastModel,
    packed: PackedModel,
    before: StoredVersion | undefined,
    version: NewVersion,
  ): Promise<Version> {
    // That the one before is damaged is no reason not to keep this one.
    const modelBefore = before && (await unpackModel(before).catch(() => undefined))
    const difference = differenceBetween(modelBefore, model)
    const entry = { id: newId(), boardId, seq, ...version, createdAt: now() }
    await storage.addVersion({ ...entry, ...packed, summary: JSON.stringify(difference) })
    return { ...entry, difference }
  }

  async function save(boardId: string, version: NewVersion): Promise<Version> {
    const current = await boards.readModel(boardId)
    return add(boardId, current, await packModel(current.model), await newest(boardId), version)
  }

  async function read(boardId: string, versionId: string): Promise<ChangeModel> {
    const stored = await storage.readVersion(boardId, versionId)
    if (stored === undefined) throw problem('version-not-found')
    return unpackModel(stored)
  }

  return {
    save,
    read,
    async saveIfNew(boardId, past, version) {
      const packed = await packModel(past.model)
      const before = await newest(boardId)
      if (before?.sha256 !== packed.sha256) await add(boardId, past, packed, before, version)
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
      const saved = await save(boardId, { kind: 'before-restore', name: '', participantId })
      await boards.edit(boardId, participantId, (board) => replaceWithModel(board, model))
      return saved.id
    },
  }
}
