import { Crowd } from './crowd.ts'
import { pause } from './pauses.ts'
import type { Figures, Target } from './target.ts'
import { usageOf, watchCpu } from './usage.ts'

export interface IdleLoad {
  readonly people: number
}

const calmMs = 4_000
const watchedSeconds = 3

/** People who have a board open and do nothing. A first few of each room are not counted: they warm the server up. */
export async function idle(target: Target, { people }: IdleLoad): Promise<Figures> {
  const { rooms } = target
  const crowd = new Crowd(target)
  await crowd.open(rooms)
  await crowd.comeIn(rooms, Math.ceil(100 / rooms.length))
  await pause(calmMs)
  const before = usageOf(target.pid)
  const warm = crowd.clients.length
  await crowd.comeIn(rooms, Math.ceil(people / rooms.length))
  await pause(calmMs)
  const watched = watchCpu(target.pid)
  await pause(watchedSeconds * 1000)
  const cpu = watched()
  const after = usageOf(target.pid)
  const bytes = (after.residentBytes - before.residentBytes) / (crowd.connected - warm)
  return {
    connectedShare: crowd.connected / crowd.clients.length,
    timesTurnedAway: crowd.timesTurnedAway,
    sockets: crowd.connected,
    kBPerSocket: Number((bytes / 1000).toFixed(2)),
    ...cpu,
    rssMB: Math.round(after.residentBytes / 1e6),
  }
}
