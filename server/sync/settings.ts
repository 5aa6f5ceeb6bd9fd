import { limits } from '#shared/model/change-model.ts'
import { largestUpdateBytes } from '#shared/sync/messages.ts'

const kB = 1024
const MB = 1024 * kB

/** Limits and rhythms of the sync server. Times in milliseconds, sizes in bytes. */
export const defaultSyncSettings = {
  /** What the WebSocket library itself refuses; ours below answer with a final code. */
  maxFrameBytes: 8 * MB,
  /** Pieces of one message, and pieces waiting to be put together. */
  maxFragments: 64,
  maxBufferedChunks: 4_096,
  maxUpdateBytes: largestUpdateBytes,
  maxStepTwoBytes: 5 * MB,
  /** Clients that one update may name. */
  maxClients: 2_000,
  /** A board of 2,000 elements and 4,000 links that an import brings at once is 70,068. */
  maxStructs: 75_000,
  /** Ticks of a client's clock that no letter or value stands for. */
  maxEmptyTicks: 200_000,
  /** Stretches of deletions: whoever comes back names all that were ever deleted. */
  maxDeletions: 400_000,
  /** Of those, stretches that take something away. */
  maxCuts: 30_000,
  /** Steps to make room where they cut something in two: whatever else its writer has written moves on. */
  maxCutSteps: 250_000_000,
  /** Steps that Yjs may take to find the items of an update their places. */
  maxMergeSteps: 25_000_000,
  /** Client ids that one update may bring, and that one participant may have. */
  maxNewClientIds: 100,
  maxClientIdsPerParticipant: 2_000,
  /** Past this a board takes deletions only. */
  maxStateBytes: limits.stateBytes,
  /** Twice what a board may have, because what replaces a full one comes before the old is gone. */
  maxElements: 2 * limits.elements,
  /** Of any other list, links above all. */
  maxRecords: 20_000,
  presenceIntervalMs: 40,
  /** Rooms of fewer sockets send at once, those of more the longer they gather the larger they are; a crowd less long. */
  pacedFromSockets: 20,
  fullyPacedFromSockets: 100,
  longestPaceMs: 80,
  crowdFromSockets: 600,
  crowdPaceMs: 40,
  maxCursors: 40,
  presenceExpiryMs: 30_000,
  /** Stock clients reconnect after 30 s without a binary message. */
  keepAliveMs: 8_000,
  /** After so long without a word a socket is asked for one; after as long again it is cut. */
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
  /** Judging and applying what one socket sends: so much at once, then a quarter of the time. */
  workBurstMs: 4_000,
  workMsPerSecond: 250,
  /** Asking for the state is dear: this many at once, then one for every 1.25 s. */
  stateRequestBurst: 8,
  stateRequestsPerSecond: 0.8,
  socketsPerBoard: 1_000,
  /** Tabs of one browser on one board. Programs with one link are one participant: for them the board's limit holds. */
  socketsPerParticipant: 20,
  socketsPerAddress: 2_000,
  /** With less than this free on disk, or less than this share of it, boards take no edits. */
  minFreeBytes: 500 * MB,
  minFreeShare: 0.05,
  /** So much is enough, however large the disk is. */
  enoughFreeBytes: 2_000 * MB,
  spaceCheckMs: 2_000,
  /** How often open boards are compared with the disk, where others may have written. */
  headsCheckMs: 2_000,
  /** More edits or bytes than this after the last snapshot are tried out apart before the server takes them in. */
  tailUpdates: 1_000,
  tailBytes: 512 * kB,
  /** What trying a board out may take, of the processor's time; on the clock, for a machine with much else to do. */
  trialMs: 5_000,
  trialWaitMs: 60_000,
  trialMegabytes: 256,
  /** What loading a board that was tried out may hold everybody else up, in processor time. */
  maxLoadMs: 1_500,
  /** After so many failures in a row a board is not tried any more. */
  maxFailedLoads: 2,
  /** While timers run this late for that long, or the process holds this much memory, nobody new is let in. */
  maxLoopLagMs: 500,
  lateForMs: 5_000,
  maxResidentBytes: 1_500 * MB,
  /** Tells servers apart that share a database: each edits a board under a client id of its own. */
  serverId: 'catena',
}

export type SyncSettings = {
  readonly [
    Name in keyof typeof defaultSyncSettings
  ]: (typeof defaultSyncSettings)[Name] extends number ? number : string
}
