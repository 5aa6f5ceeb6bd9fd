import { Crowd } from './crowd.ts'
import type { Figures, Target } from './target.ts'
import { usageOf, watchCpu } from './usage.ts'

/** Nobody has opened this board since the server started. */
export async function firstOpen(target: Target): Promise<Figures> {
  const [room] = target.rooms
  if (room === undefined) throw new Error('no room')
  const crowd = new Crowd(target)
  const watched = watchCpu(target.pid)
  const startedAt = performance.now()
  const client = crowd.connect(room, 0)
  await client.settled
  const openMs = performance.now() - startedAt
  const cpu = watched()
  if (client.closedWith !== undefined) throw new Error(`closed with ${client.closedWith}`)
  return {
    openMs: Number(openMs.toFixed(1)),
    stateKB: Math.round(client.stateBytes / 1000),
    ...cpu,
    rssMB: Math.round(usageOf(target.pid).residentBytes / 1e6),
  }
}
