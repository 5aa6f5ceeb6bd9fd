import { problem } from '#shared/problems/problem.ts'
import { CommitQueue, type CommitOptions } from '../commit-queue.ts'
import { LogReplaced } from '../log-replaced.ts'
import type { WorkshopStorage } from '../workshop-storage.ts'
import type {
  AttributedEdit,
  BoardHead,
  Erasure,
  FreshLog,
  Grant,
  LogEntry,
  NewBoard,
  NewParticipant,
  OldEdits,
  Participant,
  Snapshot,
  Storage,
  StorageSpace,
  StoredBoard,
  StoredLink,
  StoredLog,
  StoredVersion,
  VersionEntry,
} from '../storage.ts'
import { newRecord, type BoardRecord } from './board-record.ts'
import {
  append,
  dropEdits,
  editsSince,
  emptyLog,
  oldEdits,
  readLog,
  replaceLog,
  saveSnapshot,
} from './log-of-record.ts'
import { memoryWorkshops } from './memory-workshops.ts'
import { eraseParticipant, findOrAdd } from './people-of-record.ts'

/** A storage that forgets everything when it is closed: for tests and for trying things out. */
export function openMemoryStorage(options: CommitOptions = {}): Storage {
  return new MemoryStorage(options)
}

/** Every write checks before it changes anything, so one that throws has changed nothing. */
class MemoryStorage implements Storage {
  readonly workshop: WorkshopStorage
  readonly #boards = new Map<string, BoardRecord>()
  readonly #erasures = new Map<string, Erasure>()
  readonly #queue: CommitQueue

  constructor(options: CommitOptions) {
    this.#queue = new CommitQueue(
      { transact: (batch) => batch(), attempt: (write) => write() },
      options,
    )
    this.workshop = memoryWorkshops(this.#boards, this.#queue)
  }

  createBoard(made: NewBoard): Promise<void> {
    const { id, joinCode } = made.board
    return this.#queue.write(() => {
      if (this.#boards.has(id)) throw new Error(`Board ${id} exists already.`)
      this.#refuseTaken(joinCode)
      this.#boards.set(id, newRecord(made))
    })
  }

  async readBoard(boardId: string): Promise<StoredBoard | undefined> {
    return this.#boards.get(boardId)?.board
  }

  async findBoardByJoinCode(joinCode: string): Promise<StoredBoard | undefined> {
    return [...this.#boards.values()].find(({ board }) => board.joinCode === joinCode)?.board
  }

  setJoinCode(boardId: string, joinCode: string): Promise<void> {
    return this.#queue.write(() => {
      const record = this.#existing(boardId)
      if (record.board.joinCode === joinCode) return
      this.#refuseTaken(joinCode)
      record.board = { ...record.board, joinCode }
    })
  }

  async lastEditAt(boardId: string): Promise<number | undefined> {
    return this.#boards.get(boardId)?.lastEditAt
  }

  deleteBoard(boardId: string): Promise<void> {
    return this.#queue.write(() => void this.#boards.delete(boardId))
  }

  append(...entries: readonly [LogEntry, ...LogEntry[]]): Promise<{ readonly seq: number }> {
    const { boardId } = entries[0]
    return this.#queue.write(() => append(this.#existing(boardId), entries), boardId)
  }

  async editsSince(boardId: string, participantId: string): Promise<readonly AttributedEdit[]> {
    const record = this.#boards.get(boardId)
    return record === undefined ? [] : editsSince(record, participantId)
  }

  async readLog(boardId: string, through?: number): Promise<StoredLog> {
    const record = this.#boards.get(boardId)
    return record === undefined ? emptyLog : readLog(record, through)
  }

  async headSeq(boardId: string): Promise<number> {
    return this.#boards.get(boardId)?.headSeq ?? 0
  }

  saveSnapshot(boardId: string, snapshot: Snapshot): Promise<void> {
    return this.#queue.write(() => saveSnapshot(this.#existing(boardId), snapshot))
  }

  async snapshots(boardId: string): Promise<readonly Snapshot[]> {
    return this.#boards.get(boardId)?.snapshots ?? []
  }

  async clientIds(boardId: string): Promise<ReadonlyMap<number, string>> {
    return new Map(this.#boards.get(boardId)?.clientIds)
  }

  replaceLog(boardId: string, fresh: FreshLog): Promise<StoredBoard | undefined> {
    return this.#queue.write(() => replaceLog(this.#existing(boardId), fresh))
  }

  async retiredClientIds(boardId: string): Promise<ReadonlySet<number>> {
    return new Set(this.#boards.get(boardId)?.retiredClientIds)
  }

  async heads(boardIds: readonly string[]): Promise<ReadonlyMap<string, BoardHead>> {
    const heads = new Map<string, BoardHead>()
    for (const boardId of boardIds) {
      const record = this.#boards.get(boardId)
      if (record === undefined) continue
      heads.set(boardId, { seq: record.headSeq, epoch: record.board.epoch })
    }
    return heads
  }

  async failedLoads(boardId: string): Promise<number> {
    return this.#boards.get(boardId)?.failedLoads ?? 0
  }

  setFailedLoads(boardId: string, count: number): Promise<void> {
    return this.#queue.write(() => {
      this.#existing(boardId).failedLoads = count
    })
  }

  async countFailedLoads(atLeast: number): Promise<number> {
    const records = [...this.#boards.values()]
    return records.filter(({ failedLoads }) => failedLoads >= atLeast).length
  }

  addLink(link: StoredLink): Promise<void> {
    return this.#queue.write(() => void this.#existing(link.boardId).links.set(link.id, link))
  }

  async listLinks(boardId: string): Promise<readonly StoredLink[]> {
    return [...(this.#boards.get(boardId)?.links.values() ?? [])]
  }

  async findLink(tokenHash: string): Promise<StoredLink | undefined> {
    for (const { links } of this.#boards.values()) {
      for (const link of links.values()) if (link.tokenHash === tokenHash) return link
    }
    return undefined
  }

  renameLink(boardId: string, linkId: string, name: string): Promise<void> {
    return this.#queue.write(() => {
      const links = this.#boards.get(boardId)?.links
      const link = links?.get(linkId)
      if (link !== undefined) links?.set(linkId, { ...link, name })
    })
  }

  revokeLink(boardId: string, linkId: string, at: number): Promise<boolean> {
    return this.#queue.write(() => {
      const links = this.#boards.get(boardId)?.links
      const link = links?.get(linkId)
      if (link === undefined || link.revokedAt !== undefined) return false
      links?.set(linkId, { ...link, revokedAt: at })
      return true
    })
  }

  grant(grant: Grant): Promise<void> {
    return this.#queue.write(() => {
      const { grants } = this.#existing(grant.boardId)
      grants.set(JSON.stringify([grant.sessionHash, grant.linkId]), grant)
    })
  }

  async grants(sessionHash: string, boardId: string): Promise<readonly Grant[]> {
    const record = this.#boards.get(boardId)
    return [...(record?.grants.values() ?? [])].filter((grant) => {
      const isRevoked = record?.links.get(grant.linkId)?.revokedAt !== undefined
      return grant.sessionHash === sessionHash && !isRevoked
    })
  }

  participant(wanted: NewParticipant): Promise<Participant> {
    return this.#queue.write(() => findOrAdd(this.#existing(wanted.boardId), wanted))
  }

  renameParticipant(boardId: string, participantId: string, name: string): Promise<void> {
    return this.#queue.write(() => {
      const participants = this.#boards.get(boardId)?.participants
      for (const [key, participant] of participants ?? []) {
        if (participant.id === participantId) participants?.set(key, { ...participant, name })
      }
    })
  }

  async findParticipant(boardId: string, participantId: string): Promise<Participant | undefined> {
    return (await this.participants(boardId)).find(({ id }) => id === participantId)
  }

  async participants(boardId: string): Promise<readonly Participant[]> {
    return [...(this.#boards.get(boardId)?.participants.values() ?? [])].toSorted(
      (one, other) => one.number - other.number,
    )
  }

  addVersion(version: StoredVersion): Promise<void> {
    const kept = { ...version, model: version.model.slice() }
    return this.#queue.write(() => {
      const { versions, firstSeq } = this.#existing(version.boardId)
      if (version.seq < firstSeq) throw new LogReplaced(version.boardId)
      versions.push(kept)
    })
  }

  async listVersions(boardId: string): Promise<readonly VersionEntry[]> {
    const versions = this.#boards.get(boardId)?.versions ?? []
    return versions
      .map(({ model: _model, sha256: _sha256, ...entry }) => entry)
      .toReversed()
      .toSorted((one, other) => other.createdAt - one.createdAt)
  }

  async readVersion(boardId: string, versionId: string): Promise<StoredVersion | undefined> {
    return this.#boards.get(boardId)?.versions.find(({ id }) => id === versionId)
  }

  deleteVersions(boardId: string, versionIds: readonly string[]): Promise<void> {
    return this.#queue.write(() => {
      const record = this.#boards.get(boardId)
      if (record === undefined) return
      record.versions = record.versions.filter(({ id }) => !versionIds.includes(id))
    })
  }

  async listBoards(after: string, atMost: number): Promise<readonly string[]> {
    return [...this.#boards.keys()]
      .filter((id) => id > after)
      .toSorted()
      .slice(0, atMost)
  }

  async oldEdits(boardId: string, before: number): Promise<OldEdits> {
    const record = this.#boards.get(boardId)
    return record === undefined ? { count: 0, lastSeq: 0 } : oldEdits(record, before)
  }

  dropEdits(boardId: string, through: number, atMost: number): Promise<number> {
    return this.#queue.write(() => dropEdits(this.#existing(boardId), through, atMost))
  }

  rewriteVersion(version: StoredVersion): Promise<void> {
    const kept = { ...version, model: version.model.slice() }
    return this.#queue.write(() => {
      const record = this.#existing(version.boardId)
      record.versions = record.versions.map((one) => (one.id === version.id ? kept : one))
    })
  }

  eraseParticipant(boardId: string, participantId: string): Promise<{ readonly versions: number }> {
    return this.#queue.write(() => eraseParticipant(this.#existing(boardId), participantId))
  }

  noteErasure(erasure: Erasure): Promise<void> {
    const { boardId, kind, subject } = erasure
    const key = JSON.stringify([boardId, kind, subject])
    return this.#queue.write(() => void this.#erasures.set(key, erasure))
  }

  async erasures(): Promise<readonly Erasure[]> {
    return [...this.#erasures.values()].toSorted((one, other) => one.erasedAt - other.erasedAt)
  }

  checkWritable(): Promise<void> {
    return this.#queue.write(() => {})
  }

  async space(): Promise<StorageSpace | undefined> {
    return undefined
  }

  close(): Promise<void> {
    return this.#queue.close()
  }

  #refuseTaken(joinCode: string): void {
    for (const { board } of this.#boards.values()) {
      if (board.joinCode === joinCode) throw problem('join-code-taken')
    }
  }

  #existing(boardId: string): BoardRecord {
    const record = this.#boards.get(boardId)
    if (record === undefined) throw problem('board-not-found', { boardId })
    return record
  }
}
