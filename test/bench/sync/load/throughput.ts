import { Crowd } from './crowd.ts'
import { every, pause } from './pauses.ts'
import { percentile } from './percentiles.ts'
import type { Figures, Target } from './target.ts'
import { watchCpu } from './usage.ts'

export interface ThroughputLoad {
  readonly people: number
  readonly senders: number
  /** Edits a second of all senders together, tried one after the other. */
  readonly steps: readonly number[]
  readonly secondsPerStep: number
  readonly maxP99Ms: number
}

/** One of so many looks at what it hears, or the load would measure itself. */
const updateReaders = 10
const tailMs = 500
const tickMs = 20
const enoughShare = 0.99

interface Step extends Figures {
  readonly p99Ms: number
  readonly deliveredShare: number
}

/** One room in which more and more is written, until it comes too late. */
export async function throughput(target: Target, load: ThroughputLoad): Promise<Figures> {
  const crowd = new Crowd(target, updateReaders)
  await crowd.open(target.rooms)
  await crowd.comeIn(target.rooms, load.people - 1)
  // Who reads and who writes are mostly not the same.
  for (const sender of crowd.clients.slice(-load.senders)) sender.edit()
  let best: Figures = { updatesPerSecond: 0 }
  for (const perSecond of load.steps) {
    const step = await tryStep(target, crowd, { ...load, perSecond })
    const isTooMany = step.p99Ms > load.maxP99Ms || step.deliveredShare < enoughShare
    if (isTooMany) return { ...best, tooManyPerSecond: perSecond, tooManyP99Ms: step.p99Ms }
    best = { ...step, tooManyPerSecond: 0, tooManyP99Ms: 0 }
  }
  return best
}

async function tryStep(
  target: Target,
  crowd: Crowd,
  { perSecond, senders, secondsPerStep }: ThroughputLoad & { readonly perSecond: number },
): Promise<Step> {
  const startedAt = performance.now()
  const before = crowd.clients.map(({ edits }) => edits)
  const watched = watchCpu(target.pid)
  crowd.updates.begin()
  const stops = crowd.clients.slice(-senders).map((sender) => {
    const from = sender.edits
    // By the clock: a tick that comes late sends what was due meanwhile.
    return every(tickMs, () => {
      const due = ((performance.now() - startedAt) / 1000) * (perSecond / senders)
      while (sender.edits - from < due) sender.edit()
    })
  })
  await pause(secondsPerStep * 1000)
  for (const stop of stops) stop()
  const cpu = watched()
  crowd.updates.end()
  await pause(tailMs)

  const made = crowd.clients.map(({ edits }, index) => edits - (before[index] ?? 0))
  const all = made.reduce((sum, count) => sum + count, 0)
  const expected = made
    .filter((_, index) => index % updateReaders === 0)
    .reduce((sum, own) => sum + all - own, 0)
  return {
    updatesPerSecond: Math.round(all / secondsPerStep),
    deliveredShare: Number((crowd.updates.values.length / expected).toFixed(4)),
    p99Ms: percentile(crowd.updates.values, 0.99),
    ...cpu,
  }
}
