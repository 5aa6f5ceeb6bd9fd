import { limits } from '#shared/model/change-model.ts'

const kB = 1024
const MB = 1024 * kB

/** Limits and rhythms of the sync server. Times in milliseconds, sizes in bytes. */
export const defaultSyncSettings = {
  /** What the WebSocket library itself refuses; ours below answer with a final code. */
  maxFrameBytes: 8 * MB,
  maxUpdateBytes: MB,
  maxStepTwoBytes: 5 * MB,
  /** Past this a board takes deletions only. */
  maxStateBytes: limits.stateBytes,
  /** Twice what a board may have, because what replaces a full one comes before the old is gone. */
  maxElements: 2 * limits.elements,
  /** Of any other list, links above all. */
  maxRecords: 20_000,
  presenceIntervalMs: 40,
  maxCursors: 40,
  presenceExpiryMs: 30_000,
  /** Stock clients reconnect after 30 s without a binary message. */
  keepAliveMs: 8_000,
  pingMs: 14_000,
  /** How long a board without anybody stays in memory. */
  idleMs: 30_000,
  snapshotUpdates: 500,
  snapshotBytes: 256 * kB,
  /** Past this much unsent a socket is fed nothing until it has drained. */
  feedBytes: MB,
  /** Past this much unsent a socket is cut. */
  cutBytes: 4 * MB,
  /** How long a socket may take to drain. */
  stalledMs: 30_000,
  messagesPerSecond: 60,
  messageBurst: 300,
  bytesPerSecond: MB,
  byteBurst: 8 * MB,
  /** Asking for the state is dear: this many at once, then one for every 1.25 s. */
  stateRequestBurst: 8,
  stateRequestsPerSecond: 0.8,
  socketsPerBoard: 1_000,
  socketsPerAddress: 2_000,
  /** Tells servers apart that share a database: each edits a board under a client id of its own. */
  serverId: 'catena',
}

export type SyncSettings = {
  readonly [
    Name in keyof typeof defaultSyncSettings
  ]: (typeof defaultSyncSettings)[Name] extends number ? number : string
}
