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
const tailMs = 2_000

/** Many small groups at work at the same time, each on its board. */
export async function manyRooms(target: Target, load: ManyRoomsLoad): Promise<Figures> {
  const { rooms } = target
  await pause(calmMs)
  const before = usageOf(target.pid)
  const crowd = new Crowd(target)
  await crowd.open(rooms)
  await crowd.comeIn(rooms, load.peoplePerRoom - 1)
  const stops = crowd.clients.map((client) =>
    every((1000 * load.peoplePerRoom) / load.editsPerSecond, () => client.edit()),
  )
  // Until everybody has made the element that they edit.
  await pause((1000 * load.peoplePerRoom) / load.editsPerSecond + calmMs)

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
  const bytesPerRoom = (after.residentBytes - before.residentBytes) / rooms.length
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
