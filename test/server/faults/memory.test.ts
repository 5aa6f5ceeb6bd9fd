import { randomBytes } from 'node:crypto'
import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import { startAttackedServer } from '#test/server/attacks/attacked-server.ts'
import { makeBoard, send } from '#test/server/http/made-board.ts'
import {
  boardId,
  startLiveServer,
  synced,
  until,
  type LiveServer,
} from '#test/server/sync/live-server.ts'
import { RawClient } from '#test/server/sync/raw-client.ts'
import { closeCodes } from '#shared/sync/messages.ts'

const MB = 1024 * 1024

/** Nothing of it is let in, and each costs as much as it can before that is known. */
const bombs: readonly Uint8Array[] = [
  Uint8Array.from([1, 255, 255, 255, 15, 1, 0, 0, 0]),
  updateOf(20_000, (encoder, index) => {
    encoding.writeUint8(encoder, 0b0010_1000)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, `root ${index}`)
    encoding.writeVarString(encoder, 'key')
    encoding.writeVarUint(encoder, 1)
    encoding.writeAny(encoder, 1)
  }),
  // Deleted letters that nobody has written.
  updateOf(1, (encoder) => {
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, 2 ** 40)
  }),
  randomBytes(900_000),
]

function updateOf(
  count: number,
  write: (encoder: encoding.Encoder, index: number) => void,
): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of [1, count, 77, 0]) encoding.writeVarUint(encoder, number)
    for (let index = 0; index < count; index++) write(encoder, index)
    encoding.writeVarUint(encoder, 0)
  })
}

it('[F23] with 256 MB of heap the server outlives bombs from 30 sockets at once', async () => {
  const attacked = await startAttackedServer({
    settings: { NODE_OPTIONS: '--max-old-space-size=256' },
  })
  const board = await makeBoard(attacked)
  const url = `${attacked.url.replace('http', 'ws')}/sync`
  const query = `token=${board.links.editor.token}&ack=1`
  for (let round = 0; round < 4; round++) {
    const clients = Array.from({ length: 30 }, () => new RawClient(url, query, {}, board.id))
    await Promise.all(clients.map((client) => client.opened()))
    for (const [index, client] of clients.entries())
      client.sendSync(index % 2 === 0 ? 1 : 2, bombs[index % bombs.length] ?? new Uint8Array())
    await until(
      () => clients.every(({ nacks, closeCode }) => nacks.length > 0 || closeCode !== undefined),
      'all refused',
      15_000,
    )
    for (const client of clients) client.close()
  }
  const text = await (await fetch(`${attacked.url}/metrics`)).text()
  const resident = Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1])
  expect(resident).toBeLessThan(400 * MB)
  const { token } = board.links.viewer
  expect((await send(attacked, 'GET', `/api/boards/${board.id}`, { token })).status).toBe(200)
  await attacked.close()
})

describe('[F23][SYN90] nobody new comes in, and those who are in stay', () => {
  async function isTurnedAway(live: LiveServer): Promise<void> {
    const late = new RawClient(live.url, 'token=editor:late')
    await late.closed()
    expect(late.closeCode).toBe(closeCodes.busy)
  }

  it('while the process holds more memory than it may', async () => {
    const server = await startLiveServer({ settings: { maxResidentBytes: 1 } })
    const { rooms } = server
    const early = server.connect('editor:an')
    await synced(early)
    await until(() => rooms.overload === 'maxResidentBytes', 'noticed')
    await isTurnedAway(server)
    expect(rooms.connected(boardId).editors).toBe(1)
  })

  it('while timers run late, and again when they do not', async () => {
    const server = await startLiveServer({ settings: { maxLoopLagMs: 200, lateForMs: 2_000 } })
    const { rooms } = server
    const early = server.connect('editor:an')
    await synced(early)
    await until(() => {
      const end = performance.now() + 400
      while (performance.now() < end);
      return rooms.overload === 'maxLoopLagMs'
    }, 'noticed')
    await isTurnedAway(server)
    await until(() => rooms.overload === undefined, 'over')
    expect(rooms.connected(boardId).editors).toBe(1)
  })
})
