/** What the sync server tells about itself; names stand in reliability order, without board ids or people. */
export interface SyncMetrics {
  /** Milliseconds from handing an edit to the storage until it is on disk. */
  committed(ms: number): void
  /** Milliseconds to judge and apply one frame. */
  applied(ms: number): void
  /** Milliseconds from an edit's arrival until its sender is told that it is on disk. */
  acknowledged(ms: number): void
  /** An edit that was not taken, and why. */
  refused(code: string): void
  /** A socket that was not let in: the close code, or the limit that was reached. */
  turnedAway(reason: string): void
  /** Edits of a log that are whole and cannot be read all the same. */
  damaged(rows: number): void
  /** A socket that the server has ended, and why. */
  cut(reason: string): void
}

export const silentMetrics: SyncMetrics = {
  committed() {},
  applied() {},
  acknowledged() {},
  refused() {},
  turnedAway() {},
  damaged() {},
  cut() {},
}
