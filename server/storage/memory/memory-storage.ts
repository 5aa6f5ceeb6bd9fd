import { problem } from '#shared/problems/problem.ts'
import { CommitQueue, type CommitOptions } from '../commit-queue.ts'
import { LogReplaced } from '../log-replaced.ts'
import type {
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
  StoredUpdate,
  StoredVersion,
  VersionEntry,
} from '../storage.ts'

interface TimedUpdate extends StoredUpdate {
  readonly receivedAt: number
}

interface BoardRecord {
  board: StoredBoard
  lastEditAt: number
  /** Where the log begins. */
  firstSeq: number
  updates: TimedUpdate[]
  headSeq: number
  /** Newest first. */
  snapshots: readonly Snapshot[]
  readonly clientIds: Map<number, string>
  readonly retiredClientIds: Set<number>
  failedLoads: number
  readonly links: Map<string, StoredLink>
  readonly grants: Map<string, Grant>
  /** By key. */
  readonly participants: Map<string, Participant>
  /** When each participant first came, by id. */
  readonly cameAt: Map<string, number>
  versions: StoredVersion[]
}

const snapshotsKept = 3

/** A storage that forgets everything when it is closed: for tests and for trying things out. */
export function openMemoryStorage(options: CommitOptions = {}): Storage {
  return new MemoryStorage(options)
}

/** Every write checks before it changes anything, so one that throws has changed nothing. */
class MemoryStorage implements Storage {
  readonly #boards = new Map<string, BoardRecord>()
  readonly #erasures = new Map<string, Erasure>()
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
        updates: [{ seq: 1, update, receivedAt: board.createdAt }],
        headSeq: 1,
        snapshots: [],
        clientIds: new Map(),
        retiredClientIds: new Set(),
        failedLoads: 0,
        links: new Map(links.map((link) => [link.id, link])),
        grants: new Map(),
        participants: new Map(),
        cameAt: new Map(),
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
      const seq = record.headSeq + 1
      record.headSeq = seq
      updates.push({ seq, update: entry.update, receivedAt: entry.receivedAt })
      record.lastEditAt = entry.receivedAt
      for (const clientId of entry.clientIds) {
        if (!clientIds.has(clientId)) clientIds.set(clientId, entry.participantId ?? '')
      }
      return { seq }
    }, entry.boardId)
  }

  async readLog(boardId: string, through = Infinity): Promise<StoredLog> {
    const record = this.#boards.get(boardId)
    const headSeq = record?.headSeq ?? 0
    const last = Math.min(through, headSeq)
    const snapshot = record?.snapshots.find(({ seq }) => seq <= last)
    const before = snapshot?.seq ?? (record?.firstSeq ?? 1) - 1
    const updates = (record?.updates ?? [])
      .filter(({ seq }) => seq > before && seq <= last)
      .map(({ seq, update }) => ({ seq, update }))
    const firstKept = updates[0]?.seq ?? last + 1
    // Edits go from the start only: what is missing lies between the snapshot and the first one that is left.
    const damaged = Array.from({ length: Math.max(0, firstKept - before - 1) }, (_, index) => {
      return before + 1 + index
    })
    return { snapshot, updates, headSeq, damaged, damagedSnapshots: [] }
  }

  async headSeq(boardId: string): Promise<number> {
    return this.#boards.get(boardId)?.headSeq ?? 0
  }

  saveSnapshot(boardId: string, { seq, state }: Snapshot): Promise<void> {
    return this.#queue.write(() => {
      const record = this.#existing(boardId)
      if (seq > record.headSeq) throw new Error(`Board ${boardId} has no edit ${seq} yet.`)
      if (seq < record.firstSeq) throw new LogReplaced(boardId)
      const others = record.snapshots.filter((snapshot) => snapshot.seq !== seq)
      record.snapshots = [...others, { seq, state: state.slice() }]
        .toSorted((one, other) => other.seq - one.seq)
        .slice(0, snapshotsKept)
    })
  }

  async snapshots(boardId: string): Promise<readonly Snapshot[]> {
    return this.#boards.get(boardId)?.snapshots ?? []
  }

  async clientIds(boardId: string): Promise<ReadonlyMap<number, string>> {
    return new Map(this.#boards.get(boardId)?.clientIds)
  }

  replaceLog(boardId: string, fresh: FreshLog): Promise<StoredBoard | undefined> {
    return this.#queue.write(() => {
      const record = this.#existing(boardId)
      const { board, clientIds, retiredClientIds } = record
      if (record.headSeq !== fresh.headSeq) return undefined
      for (const id of [...fresh.clientIds, ...clientIds.keys()]) retiredClientIds.add(id)
      clientIds.clear()
      for (const [id, owner] of fresh.owners) clientIds.set(id, owner)
      const seq = fresh.headSeq + 1
      const state = fresh.state.slice()
      record.firstSeq = seq
      record.headSeq = seq
      record.updates = [{ seq, update: state, receivedAt: fresh.at }]
      record.snapshots = [{ seq, state }]
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
    return this.#queue.write(() => {
      const { participants, cameAt } = this.#existing(wanted.boardId)
      const known = participants.get(wanted.key)
      if (known !== undefined) return known
      const { id, boardId, name } = wanted
      const participant = { id, boardId, name, number: participants.size + 1 }
      participants.set(wanted.key, participant)
      cameAt.set(id, wanted.createdAt)
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
    const updates = this.#boards.get(boardId)?.updates ?? []
    const firstYoung = updates.findIndex(({ receivedAt }) => receivedAt >= before)
    const count = firstYoung === -1 ? updates.length : firstYoung
    return { count, lastSeq: updates[count - 1]?.seq ?? 0 }
  }

  dropEdits(boardId: string, through: number, atMost: number): Promise<number> {
    return this.#queue.write(() => {
      const record = this.#existing(boardId)
      const isCovered = record.snapshots.some(({ seq }) => seq >= through)
      if (!isCovered) throw new Error(`No snapshot of board ${boardId} holds edit ${through}.`)
      const dropped = record.updates.filter(({ seq }) => seq <= through).slice(0, atMost)
      record.updates = record.updates.slice(dropped.length)
      return dropped.length
    })
  }

  rewriteVersion(version: StoredVersion): Promise<void> {
    const kept = { ...version, model: version.model.slice() }
    return this.#queue.write(() => {
      const record = this.#existing(version.boardId)
      record.versions = record.versions.map((one) => (one.id === version.id ? kept : one))
    })
  }

  eraseParticipant(boardId: string, participantId: string): Promise<{ readonly versions: number }> {
    return this.#queue.write(() => {
      const record = this.#existing(boardId)
      const before = record.versions.length
      for (const [key, participant] of record.participants) {
        if (participant.id !== participantId) continue
        record.participants.delete(key)
        record.participants.set(`erased-${participantId}`, { ...participant, name: '' })
        record.versions = record.versions.filter(
          ({ createdAt }) => createdAt < (record.cameAt.get(participantId) ?? 0),
        )
        // What has been put back would be come by again.
        break
      }
      for (const [key, grant] of record.grants)
        if (grant.participantId === participantId) record.grants.delete(key)
      return { versions: before - record.versions.length }
    })
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
