import type { Role } from '#shared/model/role.ts'
import type { WorkshopStorage } from './workshop-storage.ts'

/**
 * What a server remembers. SPEC.md numbers the promises; one contract suite runs over every implementation.
 * All methods are asynchronous so that a database behind a network fits without change. Times are milliseconds since
 * 1970; ids and hashes are strings made by the callers.
 */
export interface Storage {
  /** Makes a board with its links and its first edit, or nothing at all: `join-code-taken` asks for another code. */
  createBoard(board: NewBoard): Promise<void>
  readBoard(boardId: string): Promise<StoredBoard | undefined>
  findBoardByJoinCode(joinCode: string): Promise<StoredBoard | undefined>
  /** Gives a board another join code; the old one opens nothing any more. */
  setJoinCode(boardId: string, joinCode: string): Promise<void>
  /** When the last edit of a board came in; undefined for a board without. */
  lastEditAt(boardId: string): Promise<number | undefined>
  /** Deletes a board, which is gone at once, and everything that belongs to it, which may take longer. */
  deleteBoard(boardId: string): Promise<void>

  /**
   * Adds edits of one board to its log, all or none, durable when the promise resolves with the number of the last;
   * appends of the same moment share one commit. Numbers are given inside the transaction, without gaps per board, in
   * the order of the calls. When one fails, those of the same board that wait behind it fail too: they may build on it.
   * The updates must not change meanwhile. `LogReplaced` where the board has another epoch by now.
   */
  append(...entries: readonly [LogEntry, ...LogEntry[]]): Promise<{ readonly seq: number }>
  /**
   * The newest intact snapshot and the intact edits after it, in order. Damage is told, never passed over. With
   * `through`, as the log stood after that edit; what was let go since is then among the damaged.
   */
  readLog(boardId: string, through?: number): Promise<StoredLog>
  /**
   * The intact edits from a participant's first one on, in order and with whose each is: what there was before it is
   * `readLog` through the edit before. None where the log has no edit of theirs.
   */
  editsSince(boardId: string, participantId: string): Promise<readonly AttributedEdit[]>
  /** The highest number in a board's log; 0 for a board without. */
  headSeq(boardId: string): Promise<number>
  /** Keeps an encoded state that contains all edits up to `seq`; the log itself stays. */
  saveSnapshot(boardId: string, snapshot: Snapshot): Promise<void>
  /** The snapshots that are as they were written, newest first. */
  snapshots(boardId: string): Promise<readonly Snapshot[]>
  /** Which participant each client id of a board's document belongs to; the server's own belong to ''. */
  clientIds(boardId: string): Promise<ReadonlyMap<number, string>>
  /**
   * Begins a board's log anew with one whole state, as the next number and under a new epoch. All edits and snapshots
   * before it go, and what is still written for them is refused with `LogReplaced`. Does nothing and returns nothing
   * where edits have come in that the state does not hold.
   */
  replaceLog(boardId: string, fresh: FreshLog): Promise<StoredBoard | undefined>
  /** The client ids of all epochs that are over: whoever speaks of one holds an old document. */
  retiredClientIds(boardId: string): Promise<ReadonlySet<number>>
  /**
   * How far boards are, for whoever holds them in memory; a deleted board is missing. Undefined as long as nobody has
   * changed anything since the last call but by this storage's `append`.
   */
  heads(boardIds: readonly string[]): Promise<ReadonlyMap<string, BoardHead> | undefined>

  /** How often loading a board has failed in a row: noted before each try, so that a try that ends us counts. */
  failedLoads(boardId: string): Promise<number>
  setFailedLoads(boardId: string, count: number): Promise<void>
  /** How many boards have failed to load so often. */
  countFailedLoads(atLeast: number): Promise<number>

  addLink(link: StoredLink): Promise<void>
  listLinks(boardId: string): Promise<readonly StoredLink[]>
  findLink(tokenHash: string): Promise<StoredLink | undefined>
  renameLink(boardId: string, linkId: string, name: string): Promise<void>
  revokeLink(boardId: string, linkId: string, at: number): Promise<boolean>

  /** Remembers what a browser may do on a board; the key is session, board and link. */
  grant(grant: Grant): Promise<void>
  /** The grants of a browser's session on a board whose link, if any, is not revoked. */
  grants(sessionHash: string, boardId: string): Promise<readonly Grant[]>

  /** The participant with this key on this board, made if new. */
  participant(wanted: NewParticipant): Promise<Participant>
  renameParticipant(boardId: string, participantId: string, name: string): Promise<void>
  participants(boardId: string): Promise<readonly Participant[]>
  findParticipant(boardId: string, participantId: string): Promise<Participant | undefined>

  addVersion(version: StoredVersion): Promise<void>
  /** Newest first, without the models. */
  listVersions(boardId: string): Promise<readonly VersionEntry[]>
  /** Undefined also for one that is damaged. */
  readVersion(boardId: string, versionId: string): Promise<StoredVersion | undefined>
  deleteVersions(boardId: string, versionIds: readonly string[]): Promise<void>

  /** Ids of boards behind `after`, in the order of ids: all of them, a few at a time. */
  listBoards(after: string, atMost: number): Promise<readonly string[]>
  /** The edits at the start of a board's log that all came in before a moment. */
  oldEdits(boardId: string, before: number): Promise<OldEdits>
  /**
   * Lets go of edits from the start of a board's log up to `through`, not more than `atMost` at once and fewer where they
   * are large; how many, and 0 only when none is left. Refuses where no intact snapshot holds them.
   */
  dropEdits(boardId: string, through: number, atMost: number): Promise<number>
  /** Puts another version in the place of the one with its id. */
  rewriteVersion(version: StoredVersion): Promise<void>

  /**
   * Forgets who a participant was: the name, the device, what it was granted, what they sent from a phone, and all
   * versions since they came, since any of them may hold what they typed.
   */
  eraseParticipant(boardId: string, participantId: string): Promise<{ readonly versions: number }>
  /** Remembers that something was erased, so that a restored backup does not bring it back. */
  noteErasure(erasure: Erasure): Promise<void>
  /** In the order in which they were made; those of deleted boards too. */
  erasures(): Promise<readonly Erasure[]>

  readonly workshop: WorkshopStorage

  /** Writes and removes a canary row of so many bytes; throws where the disk does not take it. */
  checkWritable(bytes?: number): Promise<void>
  /** What is left where edits are kept; undefined where that has no end of its own. */
  space(): Promise<StorageSpace | undefined>
  /** Waits for what is being written, then lets go. */
  close(): Promise<void>
}

export interface StoredBoard {
  readonly id: string
  readonly joinCode: string
  readonly createdAt: number
  /** Grows each time the document is replaced; a client's document of another one never merges. */
  readonly epoch: number
  /** When the board was last taken back from a backup: edits that came in after it are with the clients only. */
  readonly restoredAt?: number | undefined
}

export interface BoardHead {
  readonly seq: number
  readonly epoch: number
}

export interface StorageSpace {
  readonly freeBytes: number
  readonly totalBytes: number
}

export interface NewBoard {
  readonly board: StoredBoard
  readonly links: readonly StoredLink[]
  /** The document as it starts. */
  readonly update: Uint8Array
}

export interface LogEntry {
  readonly boardId: string
  /** The epoch of the document that the update belongs to. */
  readonly epoch: number
  readonly participantId: string | undefined
  readonly receivedAt: number
  /** What the transaction changed, as a Yjs update. */
  readonly update: Uint8Array
  /** The client ids whose content the update carries: bound to the participant with this commit. */
  readonly clientIds: readonly number[]
}

export interface FreshLog {
  /** The whole document, encoded. */
  readonly state: Uint8Array
  /** The last edit that the state holds. */
  readonly headSeq: number
  /** The client ids in the document that is replaced; they are retired with those that participants have. */
  readonly clientIds: readonly number[]
  /** Whose the client ids in the state are, as far as it is known. */
  readonly owners: ReadonlyMap<number, string>
  readonly at: number
}

export interface StoredUpdate {
  readonly seq: number
  readonly update: Uint8Array
}

export interface AttributedEdit extends StoredUpdate {
  /** Undefined for the server's own. */
  readonly participantId: string | undefined
}

export interface Snapshot {
  readonly seq: number
  readonly state: Uint8Array
}

export interface OldEdits {
  readonly count: number
  /** 0 where there are none. */
  readonly lastSeq: number
}

export interface StoredLog {
  readonly snapshot: Snapshot | undefined
  readonly updates: readonly StoredUpdate[]
  /** The highest number ever given, from a second place than the rows. */
  readonly headSeq: number
  /** The numbers of rows that are missing or whose checksum is wrong. */
  readonly damaged: readonly number[]
  /** The numbers of snapshots that were passed over because their checksum is wrong. */
  readonly damagedSnapshots: readonly number[]
}

export interface StoredLink {
  readonly id: string
  readonly boardId: string
  readonly role: Role
  readonly name: string
  /** SHA-256 of the secret, hexadecimal. */
  readonly tokenHash: string
  readonly createdAt: number
  readonly revokedAt: number | undefined
}

export interface Grant {
  readonly sessionHash: string
  readonly boardId: string
  /** Empty for a grant by join code. */
  readonly linkId: string
  readonly role: Role
  readonly participantId: string
  readonly createdAt: number
}

export interface NewParticipant {
  readonly boardId: string
  /** SHA-256 of a device's secret, or the id of a link for programs. */
  readonly key: string
  readonly id: string
  readonly name: string
  readonly createdAt: number
}

export interface Participant {
  readonly id: string
  readonly boardId: string
  readonly name: string
  /** Counts up per board; colours follow from it. */
  readonly number: number
}

export interface VersionEntry {
  readonly id: string
  readonly boardId: string
  readonly seq: number
  readonly kind:
    | 'automatic'
    | 'named'
    | 'before-import'
    | 'before-restore'
    | 'before-delete'
    | 'before-undo'
  readonly name: string
  /** Who caused it; undefined for the server itself. */
  readonly participantId: string | undefined
  readonly createdAt: number
  /** Counts of what differs from the version before, as JSON. */
  readonly summary: string
}

export interface StoredVersion extends VersionEntry {
  /** The change model's JSON, gzip. */
  readonly model: Uint8Array
  /** SHA-256 of the JSON before compression, hexadecimal. */
  readonly sha256: string
}

export interface Erasure {
  readonly boardId: string
  readonly kind: 'participant' | 'text'
  /** A participant's id; of a text, SHA-256 of board id and text: enough to know it again, not to read it. */
  readonly subject: string
  readonly erasedAt: number
}
