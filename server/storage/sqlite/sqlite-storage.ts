import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { CommitQueue, type CommitOptions } from '../commit-queue.ts'
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
import { createTellDamage, type Damage } from '../damage.ts'
import { accessTables } from './access-tables.ts'
import { boardTable } from './board-table.ts'
import { canaryTable } from './canary-table.ts'
import { deletionTables } from './deletion-tables.ts'
import { erasureTables } from './erasure-tables.ts'
import { holdOpen, type HeldOpen } from './held-open.ts'
import { lifecycleTables } from './lifecycle-tables.ts'
import { logTable } from './log-table.ts'
import { migrate } from './migrate.ts'
import { emptyWalIfItFits, openDatabase } from './open-database.ts'
import { participantTable } from './participant-table.ts'
import { retentionTables } from './retention-tables.ts'
import { sqliteEngine } from './sqlite-engine.ts'
import { sqliteWorkshops } from './sqlite-workshops.ts'
import { tellFullDisk } from './storage-full.ts'
import { versionTable } from './version-table.ts'
import { countLostFrames, readWalEnd } from './wal-damage.ts'

export interface SqliteOptions extends CommitOptions {
  /** The database; its folder is made where it is missing. */
  readonly file: string
  /** Told of what is found damaged, once for each row: at opening, and later where it is read. */
  readonly onDamage?: (damage: Damage) => void
}

/** Opens the storage of a server on one machine. Nothing is done per board, however many there are. */
export async function openSqliteStorage(options: SqliteOptions): Promise<Storage> {
  const heldOpen = holdOpen(options.file)
  try {
    return await openHeld(options, heldOpen)
  } catch (error) {
    heldOpen.release()
    throw error
  }
}

async function openHeld(options: SqliteOptions, heldOpen: HeldOpen): Promise<Storage> {
  const walEnd = readWalEnd(options.file)
  const db = openDatabase(options.file)
  try {
    const lostFrames = countLostFrames(db, options.file, walEnd)
    if (lostFrames > 0) options.onDamage?.({ kind: 'commit', count: lostFrames })
    await migrate(db, (version) => `${options.file}.schema-${version}.backup`)
    emptyWalIfItFits(db)
    return new SqliteStorage(db, heldOpen, options)
  } catch (error) {
    db.close()
    throw tellFullDisk(error)
  }
}

const emptyWalAgainMs = 250

/** Reads see what is committed; writes wait their turn in the queue. */
class SqliteStorage implements Storage {
  readonly workshop: ReturnType<typeof sqliteWorkshops>
  readonly #db: DatabaseSync
  readonly #heldOpen: HeldOpen
  readonly #queue: CommitQueue
  readonly #boards: ReturnType<typeof boardTable>
  readonly #log: ReturnType<typeof logTable>
  readonly #lifecycle: ReturnType<typeof lifecycleTables>
  readonly #access: ReturnType<typeof accessTables>
  readonly #participants: ReturnType<typeof participantTable>
  readonly #versions: ReturnType<typeof versionTable>
  readonly #retention: ReturnType<typeof retentionTables>
  readonly #erasures: ReturnType<typeof erasureTables>
  readonly #deletions: ReturnType<typeof deletionTables>
  readonly #canary: ReturnType<typeof canaryTable>
  readonly #folder: string
  #emptyWalTimer: NodeJS.Timeout | undefined

  constructor(db: DatabaseSync, heldOpen: HeldOpen, options: SqliteOptions) {
    this.#db = db
    this.#heldOpen = heldOpen
    this.#folder = dirname(options.file)
    this.#queue = new CommitQueue(sqliteEngine(db), options)
    const tellDamage = createTellDamage(options.onDamage)
    this.#boards = boardTable(db)
    this.#log = logTable(db, tellDamage)
    this.#lifecycle = lifecycleTables(db)
    this.#access = accessTables(db, tellDamage)
    this.#participants = participantTable(db)
    this.#versions = versionTable(db, tellDamage)
    this.#retention = retentionTables(db, this.#log.isHeld)
    this.#erasures = erasureTables(db)
    this.#deletions = deletionTables(db)
    this.#canary = canaryTable(db)
    this.workshop = sqliteWorkshops(db, {
      queue: this.#queue,
      boards: this.#boards,
      tellDamage,
      emptyWal: () => this.#emptyWal(),
    })
    for (const boardId of this.#deletions.unfinished())
      // What a full disk or the next end stops goes on at the next opening.
      void this.#finishDeletion(boardId).catch(() => undefined)
  }

  createBoard({ board, links, update }: NewBoard): Promise<void> {
    const { id: boardId, createdAt: receivedAt } = board
    return this.#queue.write(() => {
      this.#boards.add(board)
      for (const link of links) this.#access.addLink(link)
      const { epoch } = board
      this.#log.append([
        { boardId, epoch, participantId: undefined, receivedAt, update, clientIds: [] },
      ])
    })
  }

  async readBoard(boardId: string): Promise<StoredBoard | undefined> {
    return this.#boards.read(boardId)
  }

  async findBoardByJoinCode(joinCode: string): Promise<StoredBoard | undefined> {
    return this.#boards.findByJoinCode(joinCode)
  }

  setJoinCode(boardId: string, joinCode: string): Promise<void> {
    return this.#queue.write(() => this.#boards.setJoinCode(boardId, joinCode))
  }

  async lastEditAt(boardId: string): Promise<number | undefined> {
    return this.#log.lastEditAt(boardId)
  }

  async deleteBoard(boardId: string): Promise<void> {
    await this.#queue.write(() => this.#deletions.begin(boardId))
    this.#lifecycle.noteOwnChange()
    await this.#finishDeletion(boardId)
  }

  append(...entries: readonly [LogEntry, ...LogEntry[]]): Promise<{ readonly seq: number }> {
    return this.#queue.write(() => this.#log.append(entries), entries[0].boardId)
  }

  async editsSince(boardId: string, participantId: string): Promise<readonly AttributedEdit[]> {
    return this.#log.editsSince(boardId, participantId)
  }

  async readLog(boardId: string, through?: number): Promise<StoredLog> {
    return this.#log.read(boardId, through)
  }

  async headSeq(boardId: string): Promise<number> {
    return this.#log.headSeq(boardId)
  }

  saveSnapshot(boardId: string, snapshot: Snapshot): Promise<void> {
    return this.#queue.write(() => this.#log.saveSnapshot(boardId, snapshot))
  }

  async snapshots(boardId: string): Promise<readonly Snapshot[]> {
    return this.#log.readSnapshots(boardId).intact
  }

  async clientIds(boardId: string): Promise<ReadonlyMap<number, string>> {
    return this.#log.clientIds(boardId)
  }

  async replaceLog(boardId: string, fresh: FreshLog): Promise<StoredBoard | undefined> {
    const replaced = await this.#queue.write(() => {
      this.#boards.existing(boardId)
      return this.#log.replace(boardId, fresh) ? this.#boards.existing(boardId) : undefined
    })
    this.#lifecycle.noteOwnChange()
    this.#emptyWal()
    return replaced
  }

  async retiredClientIds(boardId: string): Promise<ReadonlySet<number>> {
    return this.#log.retiredClientIds(boardId)
  }

  async heads(boardIds: readonly string[]): Promise<ReadonlyMap<string, BoardHead> | undefined> {
    return this.#lifecycle.headsIfChanged(boardIds)
  }

  async failedLoads(boardId: string): Promise<number> {
    return this.#lifecycle.failedLoads(boardId)
  }

  setFailedLoads(boardId: string, count: number): Promise<void> {
    return this.#queue.write(() => {
      this.#boards.existing(boardId)
      this.#lifecycle.setFailedLoads(boardId, count)
    })
  }

  async countFailedLoads(atLeast: number): Promise<number> {
    return this.#lifecycle.countFailedLoads(atLeast)
  }

  addLink(link: StoredLink): Promise<void> {
    return this.#queue.write(() => {
      this.#boards.existing(link.boardId)
      this.#access.addLink(link)
    })
  }

  async listLinks(boardId: string): Promise<readonly StoredLink[]> {
    return this.#access.listLinks(boardId)
  }

  async findLink(tokenHash: string): Promise<StoredLink | undefined> {
    return this.#access.findLink(tokenHash)
  }

  renameLink(boardId: string, linkId: string, name: string): Promise<void> {
    return this.#queue.write(() => this.#access.renameLink(boardId, linkId, name))
  }

  revokeLink(boardId: string, linkId: string, at: number): Promise<boolean> {
    return this.#queue.write(() => this.#access.revokeLink(boardId, linkId, at))
  }

  grant(grant: Grant): Promise<void> {
    return this.#queue.write(() => {
      this.#boards.existing(grant.boardId)
      this.#access.grant(grant)
    })
  }

  async grants(sessionHash: string, boardId: string): Promise<readonly Grant[]> {
    return this.#access.grants(sessionHash, boardId)
  }

  async participant(wanted: NewParticipant): Promise<Participant> {
    // Who comes back, and most do, costs no commit.
    const known = this.#participants.find(wanted.boardId, wanted.key)
    return known ?? this.#queue.write(() => this.#participants.findOrAdd(wanted))
  }

  async renameParticipant(boardId: string, participantId: string, name: string): Promise<void> {
    await this.#queue.write(() => this.#participants.rename(boardId, participantId, name))
  }

  async findParticipant(boardId: string, participantId: string): Promise<Participant | undefined> {
    return this.#participants.findById(boardId, participantId)
  }

  async participants(boardId: string): Promise<readonly Participant[]> {
    return this.#participants.all(boardId)
  }

  addVersion(version: StoredVersion): Promise<void> {
    return this.#queue.write(() => {
      this.#boards.existing(version.boardId)
      this.#versions.add(version)
    })
  }

  async listVersions(boardId: string): Promise<readonly VersionEntry[]> {
    return this.#versions.list(boardId)
  }

  async readVersion(boardId: string, versionId: string): Promise<StoredVersion | undefined> {
    return this.#versions.read(boardId, versionId)
  }

  checkWritable(bytes = 0): Promise<void> {
    return this.#queue.write(() => this.#canary(bytes))
  }

  async space(): Promise<StorageSpace | undefined> {
    const { bavail, blocks, bsize } = await statfs(this.#folder)
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize }
  }

  deleteVersions(boardId: string, versionIds: readonly string[]): Promise<void> {
    return this.#queue.write(() => this.#versions.removeAll(boardId, versionIds))
  }

  async listBoards(after: string, atMost: number): Promise<readonly string[]> {
    return this.#retention.listBoards(after, atMost)
  }

  async oldEdits(boardId: string, before: number): Promise<OldEdits> {
    return this.#retention.oldEdits(boardId, before)
  }

  dropEdits(boardId: string, through: number, atMost: number): Promise<number> {
    return this.#queue.write(() => this.#retention.dropEdits(boardId, through, atMost))
  }

  async rewriteVersion(version: StoredVersion): Promise<void> {
    await this.#queue.write(() => this.#versions.rewrite(version))
    this.#emptyWal()
  }

  async eraseParticipant(
    boardId: string,
    participantId: string,
  ): Promise<{ readonly versions: number }> {
    const erased = await this.#queue.write(() => {
      this.#boards.existing(boardId)
      this.workshop.erase(boardId, participantId)
      return this.#erasures.eraseParticipant(boardId, participantId)
    })
    this.#emptyWal()
    return erased
  }

  noteErasure(erasure: Erasure): Promise<void> {
    return this.#queue.write(() => this.#erasures.note(erasure))
  }

  async erasures(): Promise<readonly Erasure[]> {
    return this.#erasures.all()
  }

  async close(): Promise<void> {
    await this.#queue.close()
    clearTimeout(this.#emptyWalTimer)
    if (!this.#db.isOpen) return
    emptyWalIfItFits(this.#db)
    this.#db.close()
    this.#heldOpen.release()
  }

  async #finishDeletion(boardId: string): Promise<void> {
    while (await this.#queue.write(() => this.#deletions.step(boardId)));
    this.#emptyWal()
  }

  /** Soon, where somebody is reading from it or the disk is full. */
  #emptyWal(): void {
    clearTimeout(this.#emptyWalTimer)
    if (!emptyWalIfItFits(this.#db))
      this.#emptyWalTimer = setTimeout(() => this.#emptyWal(), emptyWalAgainMs)
  }
}
