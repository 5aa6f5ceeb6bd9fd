import { Crowd } from './crowd.ts'
import { every, pause } from './pauses.ts'
import { percentiles } from './percentiles.ts'
import type { Figures, Target } from './target.ts'
import { usageOf, watchCpu } from './usage.ts'

export interface PlenaryLoad {
  readonly people: number
  readonly editors: number
  /** Whose cursors move; the editors are the first of them. */
  readonly movers: number
  readonly editsPerSecond: number
  readonly cursorsPerSecond: number
  readonly seconds: number
}

/**
 * Until what everybody does has been compiled: a plenary lasts an hour, its first seconds say little. After half as
 * long the threads that compile were still a sixth of what ours took, at 100 edits a second.
 */
const warmUpMs = 20_000
/** What is still on its way at the end may arrive. */
const tailMs = 2_000
/** As y-protocols renews what it shows. */
const renewMs = 15_000

/** One room: some edit, some move their cursors, all the others are there and listen. */
export async function plenary(target: Target, load: PlenaryLoad): Promise<Figures> {
  const [room] = target.rooms
  if (room === undefined) throw new Error('no room')
  const crowd = new Crowd(target)
  await crowd.open([room])
  await crowd.comeIn([room], load.people - 1)
  const editors = crowd.clients.slice(0, load.editors)
  for (const editor of editors) editor.edit()
  for (const client of crowd.clients) client.show(false)
  const stops = [
    ...crowd.clients.map((client, index) =>
      index < load.movers
        ? every(1000 / load.cursorsPerSecond, () => client.show(true))
        : every(renewMs, () => client.show(false)),
    ),
    ...editors.map((editor) => every(1000 / load.editsPerSecond, () => editor.edit())),
  ]
  await pause(warmUpMs)

  const count = (of: 'edits' | 'frames' | 'presenceEntries'): number =>
    crowd.clients.reduce((sum, client) => sum + client[of], 0)
  const before = { edits: count('edits'), frames: count('frames') }
  const entriesBefore = count('presenceEntries')
  const watched = watchCpu(target.pid)
  crowd.updates.begin()
  crowd.presence.begin()
  await pause(load.seconds * 1000)
  const cpu = watched()
  crowd.updates.end()
  crowd.presence.end()
  const edits = count('edits') - before.edits
  const frames = count('frames') - before.frames
  const entries = count('presenceEntries') - entriesBefore
  const { residentBytes } = usageOf(target.pid)
  for (const stop of stops) stop()
  await pause(tailMs)

  const heard = crowd.updates.values
  const [p50 = 0, p95 = 0, p99 = 0] = percentiles(heard, [0.5, 0.95, 0.99])
  const [presenceP50 = 0, presenceP99 = 0] = percentiles(crowd.presence.values, [0.5, 0.99])
  return {
    connectedShare: crowd.connected / load.people,
    timesTurnedAway: crowd.timesTurnedAway,
    deliveredShare: Number((heard.length / (edits * (load.people - 1))).toFixed(4)),
    p50Ms: p50,
    p95Ms: p95,
    p99Ms: p99,
    editsPerSecond: Math.round(edits / load.seconds),
    updatesDeliveredPerSecond: Math.round(heard.length / load.seconds),
    presenceP50Ms: presenceP50,
    presenceP99Ms: presenceP99,
    presenceEntriesPerSecond: Math.round(entries / load.seconds),
    framesPerSecond: Math.round(frames / load.seconds),
    ...cpu,
    rssMB: Math.round(residentBytes / 1e6),
  }
}
