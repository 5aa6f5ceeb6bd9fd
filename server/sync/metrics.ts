/** What the sync server tells about itself; names stand in reliability order, without board ids or people. */
export interface SyncMetrics {
  /** Milliseconds from handing an edit to the storage until it is on disk. */
  committed(ms: number): void
  /** Milliseconds to judge and apply one frame. */
  applied(ms: number): void
  refused(code: string): void
  /** A socket that the server has ended, and why. */
  cut(reason: string): void
}

export const silentMetrics: SyncMetrics = {
  committed() {},
  applied() {},
  refused() {},
  cut() {},
}
