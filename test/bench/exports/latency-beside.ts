import { Crowd } from '../sync/load/crowd.ts'
import { every, pause } from '../sync/load/pauses.ts'
import { percentiles } from '../sync/load/percentiles.ts'
import { askFor, type BenchBoard } from './bench-board.ts'

const people = 20
const editors = 10
const editsPerSecond = 4
const seconds = 15

/** How long it takes until others see an edit: with nothing else to do, and while pictures of the board are made. */
export async function latencyBeside(pid: number, board: BenchBoard) {
  const path = `/sync/${board.id}?token=${board.token}`
  const room = { name: board.id, path, cookies: [] }
  const port = Number(new URL(board.url).port)
  const crowd = new Crowd({
    pid,
    port,
    protocol: 'y-websocket',
    rooms: [room],
    stateFile: undefined,
  })
  await crowd.open([room])
  await crowd.comeIn([room], people - 1)
  const stops = crowd.clients.slice(0, editors).map((client) => {
    client.edit()
    return every(1000 / editsPerSecond, () => client.edit())
  })
  // All that is done here has been compiled by then.
  await pause(5_000)
  const alone = await listen(crowd)
  const done = new AbortController()
  const making = makeUntil(done.signal, board)
  const beside = await listen(crowd)
  done.abort()
  const filesMadeBeside = await making
  for (const stop of stops) stop()
  for (const client of crowd.clients) client.leave()
  return { alone, beside, filesMadeBeside }
}

async function makeUntil(signal: AbortSignal, board: BenchBoard): Promise<number> {
  let made = 0
  for (; !signal.aborted; made += 1) await askFor(board, made % 2 === 0 ? 'png' : 'pdf')
  return made
}

async function listen({ updates }: Crowd) {
  updates.begin()
  await pause(seconds * 1_000)
  updates.end()
  await pause(500)
  const [p50Ms, p99Ms] = percentiles(updates.values, [0.5, 0.99])
  return { p50Ms, p99Ms, heard: updates.values.length }
}
