import { problem } from '#shared/problems/problem.ts'
import { CommitQueue, type CommitOptions } from '../commit-queue.ts'
import { LogReplaced } from '../log-replaced.ts'
import type {
  BoardHead,
  FreshLog,
  Grant,
  LogEntry,
  NewBoard,
  NewParticipant,
  Participant,
  Snapshot,
  Storage,
  StorageSpace,
  StoredBoard,
  StoredLink,
  StoredLog,
  StoredUpdate,
  StoredVersion,
  VersionEntry,
} from '../storage.ts'

interface BoardRecord {
  board: StoredBoard
  lastEditAt: number
  /** The number of the first of `updates`. */
  firstSeq: number
  updates: StoredUpdate[]
  snapshot: Snapshot | undefined
  readonly clientIds: Map<number, string>
  readonly retiredClientIds: Set<number>
  failedLoads: number
  readonly links: Map<string, StoredLink>
  readonly grants: Map<string, Grant>
  /** By key. */
  readonly participants: Map<string, Participant>
  readonly versions: StoredVersion[]
}

/** A storage that forgets everything when it is closed: for tests and for trying things out. */
export function openMemoryStorage(options: CommitOptions = {}): Storage {
  return new MemoryStorage(options)
}

/** Every write checks before it changes anything, so one that throws has changed nothing. */
class MemoryStorage implements Storage {
  readonly #boards = new Map<string, BoardRecord>()
  readonly #queue: CommitQueue

  constructor(options: CommitOptions) {
    this.#queue = new CommitQueue(
      { transact: (batch) => batch(), attempt: (write) => write() },
      options,
    )
  }

  createBoard({ board, links, update }: NewBoard): Promise<void> {
    return this.#queue.write(() => {
      if (this.#boards.has(board.id)) throw new Error(`Board ${board.id} exists already.`)
      this.#refuseTaken(board.joinCode)
      this.#boards.set(board.id, {
        board,
        lastEditAt: board.createdAt,
        firstSeq: 1,
        updates: [{ seq: 1, update }],
        snapshot: undefined,
        clientIds: new Map(),
        retiredClientIds: new Set(),
        failedLoads: 0,
        links: new Map(links.map((link) => [link.id, link])),
        grants: new Map(),
        participants: new Map(),
        versions: [],
      })
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

  append(entry: LogEntry): Promise<{ readonly seq: number }> {
    return this.#queue.write(() => {
      const record = this.#existing(entry.boardId)
      const { board, updates, clientIds } = record
      if (board.epoch !== entry.epoch) throw new LogReplaced(entry.boardId)
      const seq = headOf(record) + 1
      updates.push({ seq, update: entry.update })
      record.lastEditAt = entry.receivedAt
      for (const clientId of entry.clientIds) {
        if (!clientIds.has(clientId)) clientIds.set(clientId, entry.participantId ?? '')
      }
      return { seq }
    }, entry.boardId)
  }

  async readLog(boardId: string): Promise<StoredLog> {
    const record = this.#boards.get(boardId)
    const before = record?.snapshot?.seq ?? 0
    return {
      snapshot: record?.snapshot,
      updates: record?.updates.filter(({ seq }) => seq > before) ?? [],
      headSeq: record === undefined ? 0 : headOf(record),
      damaged: [],
      damagedSnapshots: [],
    }
  }

  async headSeq(boardId: string): Promise<number> {
    const record = this.#boards.get(boardId)
    return record === undefined ? 0 : headOf(record)
  }

  saveSnapshot(boardId: string, { seq, state }: Snapshot): Promise<void> {
    return this.#queue.write(() => {
      const record = this.#existing(boardId)
      if (seq > headOf(record)) throw new Error(`Board ${boardId} has no edit ${seq} yet.`)
      if (seq < record.firstSeq) throw new LogReplaced(boardId)
      if (seq >= (record.snapshot?.seq ?? 0)) record.snapshot = { seq, state: state.slice() }
    })
  }

  async clientIds(boardId: string): Promise<ReadonlyMap<number, string>> {
    return new Map(this.#boards.get(boardId)?.clientIds)
  }

  replaceLog(boardId: string, fresh: FreshLog): Promise<StoredBoard | undefined> {
    return this.#queue.write(() => {
      const record = this.#existing(boardId)
      const { board, clientIds, retiredClientIds } = record
      if (headOf(record) !== fresh.headSeq) return undefined
      for (const id of [...fresh.clientIds, ...clientIds.keys()]) retiredClientIds.add(id)
      clientIds.clear()
      const seq = fresh.headSeq + 1
      const state = fresh.state.slice()
      record.firstSeq = seq
      record.updates = [{ seq, update: state }]
      record.snapshot = { seq, state }
      record.board = { ...board, epoch: Math.max(board.epoch + 1, Math.floor(fresh.at / 1000)) }
      return record.board
    })
  }

  async retiredClientIds(boardId: string): Promise<ReadonlySet<number>> {
    return new Set(this.#boards.get(boardId)?.retiredClientIds)
  }

  async heads(boardIds: readonly string[]): Promise<ReadonlyMap<string, BoardHead>> {
    const heads = new Map<string, BoardHead>()
    for (const boardId of boardIds) {
      const record = this.#boards.get(boardId)
      if (record === undefined) continue
      heads.set(boardId, { seq: headOf(record), epoch: record.board.epoch })
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
    return this.#queue.write(() => {
      const { participants } = this.#existing(wanted.boardId)
      const known = participants.get(wanted.key)
      if (known !== undefined) return known
      const { id, boardId, name } = wanted
      const participant = { id, boardId, name, number: participants.size + 1 }
      participants.set(wanted.key, participant)
      return participant
    })
  }

  renameParticipant(boardId: string, participantId: string, name: string): Promise<void> {
    return this.#queue.write(() => {
      const participants = this.#boards.get(boardId)?.participants
      for (const [key, participant] of participants ?? []) {
        if (participant.id === participantId) participants?.set(key, { ...participant, name })
      }
    })
  }

  async participants(boardId: string): Promise<readonly Participant[]> {
    return [...(this.#boards.get(boardId)?.participants.values() ?? [])]
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

function headOf({ firstSeq, updates }: BoardRecord): number {
  return firstSeq + updates.length - 1
}
