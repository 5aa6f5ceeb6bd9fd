import { Crowd } from './crowd.ts'
import { every, pause } from './pauses.ts'
import { percentiles } from './percentiles.ts'
import type { Figures, Target } from './target.ts'
import { usageOf, watchCpu } from './usage.ts'

export interface ManyRoomsLoad {
  readonly peoplePerRoom: number
  /** Of all people of a room together. */
  readonly editsPerSecond: number
  readonly seconds: number
}

const calmMs = 2_000
/** In these the server compiles what it runs before its memory is read: that is no room's. */
const warmUpRooms = 50
const tailMs = 2_000

/** Many small groups at work at the same time, each on its board. */
export async function manyRooms(target: Target, load: ManyRoomsLoad): Promise<Figures> {
  const { rooms } = target
  const everyMs = (1000 * load.peoplePerRoom) / load.editsPerSecond
  const crowd = new Crowd(target)
  const stops: (() => void)[] = []
  async function fill(some: typeof rooms): Promise<void> {
    const here = crowd.clients.length
    await crowd.open(some)
    await crowd.comeIn(some, load.peoplePerRoom - 1)
    for (const client of crowd.clients.slice(here)) stops.push(every(everyMs, () => client.edit()))
    // Until everybody has made the element that they edit.
    await pause(everyMs + calmMs)
  }
  await fill(rooms.slice(0, warmUpRooms))
  const before = usageOf(target.pid)
  await fill(rooms.slice(warmUpRooms))

  const edits = (): number => crowd.clients.reduce((sum, client) => sum + client.edits, 0)
  const editsBefore = edits()
  const watched = watchCpu(target.pid)
  crowd.updates.begin()
  await pause(load.seconds * 1000)
  crowd.updates.end()
  const cpu = watched()
  const made = edits() - editsBefore
  for (const stop of stops) stop()
  await pause(tailMs)
  const after = usageOf(target.pid)

  const heard = crowd.updates.values
  const [p50 = 0, p99 = 0] = percentiles(heard, [0.5, 0.99])
  const bytesPerRoom = (after.residentBytes - before.residentBytes) / (rooms.length - warmUpRooms)
  return {
    connectedShare: crowd.connected / crowd.clients.length,
    timesTurnedAway: crowd.timesTurnedAway,
    deliveredShare: Number((heard.length / (made * (load.peoplePerRoom - 1))).toFixed(4)),
    p50Ms: p50,
    p99Ms: p99,
    editsPerSecond: Math.round(made / load.seconds),
    kBPerRoom: Number((bytesPerRoom / 1000).toFixed(1)),
    ...cpu,
    rssMB: Math.round(after.residentBytes / 1e6),
  }
}
