import type { SyncSettings } from './settings.ts'

/**
 * How long a room gathers before it sends. Every write to a socket is a system call, and there are as many as people:
 * a small room sends at once, a large one so seldom that the calls stay affordable and so often that nobody notices.
 * In a crowd the writing itself takes so long that less is left for gathering.
 */
export function paceMs(sockets: number, settings: SyncSettings): number {
  const { pacedFromSockets, fullyPacedFromSockets, crowdFromSockets } = settings
  const { longestPaceMs, crowdPaceMs } = settings
  const grown = shareOfWay(sockets, pacedFromSockets, fullyPacedFromSockets)
  const crowded = shareOfWay(sockets, fullyPacedFromSockets, crowdFromSockets)
  return grown * longestPaceMs - crowded * (longestPaceMs - crowdPaceMs)
}

function shareOfWay(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)))
}
