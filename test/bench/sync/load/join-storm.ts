import { Crowd } from './crowd.ts'
import { pause, within } from './pauses.ts'
import { percentiles } from './percentiles.ts'
import type { Figures, Target } from './target.ts'
import { forgetPeak, usageOf, watchCpu } from './usage.ts'

export interface JoinStormLoad {
  readonly people: number
}

const calmMs = 1_500
const patienceMs = 60_000

/** A room that one person has open already; then all the others open it at the same moment. */
export async function joinStorm(target: Target, { people }: JoinStormLoad): Promise<Figures> {
  const [room] = target.rooms
  if (room === undefined) throw new Error('no room')
  const crowd = new Crowd(target)
  await crowd.open([room])
  await pause(calmMs)

  forgetPeak(target.pid)
  const before = usageOf(target.pid)
  const watched = watchCpu(target.pid)
  const startedAt = performance.now()
  const moments: number[] = []
  const joins = Array.from({ length: people }, async (_, seat) => {
    const client = crowd.connect(room, seat)
    await client.synced
    moments.push(performance.now() - startedAt)
    return client
  })
  await within(patienceMs, Promise.all(joins))
  const cpu = watched()
  await pause(calmMs)
  const after = usageOf(target.pid)

  const [p50 = 0, all = 0] = percentiles(moments, [0.5, 1])
  return {
    syncedShare: moments.length / people,
    timesTurnedAway: crowd.timesTurnedAway,
    allSyncedMs: all,
    p50Ms: p50,
    stateKB: Math.round(Math.min(...crowd.clients.map(({ stateBytes }) => stateBytes)) / 1000),
    rssGrowthMB: megabytes(after.residentBytes - before.residentBytes),
    peakGrowthMB: megabytes(after.peakBytes - before.residentBytes),
    ...cpu,
  }
}

function megabytes(bytes: number): number {
  return Number((bytes / 1e6).toFixed(1))
}
