import type { SyncSettings } from './settings.ts'

/**
 * How long a room gathers before it sends. Every write to a socket is a system call, and there are as many as people:
 * a small room sends at once, a large one so seldom that the calls stay affordable and so often that nobody notices.
 */
export function paceMs(sockets: number, settings: SyncSettings): number {
  const { pacedFromSockets, fullyPacedFromSockets, longestPaceMs } = settings
  const share = (sockets - pacedFromSockets) / (fullyPacedFromSockets - pacedFromSockets)
  return longestPaceMs * Math.min(1, Math.max(0, share))
}
