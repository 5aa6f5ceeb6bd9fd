import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { startAttackedServer, survive, type AttackedServer } from '../attacked-server.ts'

let server: AttackedServer
let board: MadeBoard

beforeAll(async () => {
  server = await startAttackedServer({ settings: { CATENA_PROXY: '1' } })
  board = await makeBoard(server)
})
afterAll(() => server.close())

/** Longer runs by the environment. */
const rounds = Number(process.env['CATENA_FLOOD_ROUNDS'] ?? 1)

/** Sends so many at a time over connections that stay open. */
async function flood(
  count: number,
  ask: (index: number) => Promise<Response>,
): Promise<Set<number>> {
  const statuses = new Set<number>()
  for (let sent = 0; sent < count; sent += 100) {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, index) => ask(sent + index)))
    for (const answer of answers) {
      statuses.add(answer.status)
      await answer.arrayBuffer()
    }
  }
  return statuses
}

describe('a flood', () => {
  it('[flood-requests] of strangers is answered, and nothing of it is kept', async () => {
    await survive(server, async () => {
      const ask = (index: number) =>
        send(server, 'GET', `/api/boards/${board.id}`, {
          token: `made-up-token-number-${index}`,
          headers: { 'X-Forwarded-For': `10.${index % 200}.${index % 250}.${index % 100}` },
        })
      expect(await flood(1_000 * rounds, ask)).toEqual(new Set([401]))
    })
  })

  it('[flood-requests] of one participant ends at the limit', async () => {
    await survive(server, async () => {
      const { token } = board.links.viewer
      const ask = () => send(server, 'GET', `/api/boards/${board.id}/me`, { token })
      expect(await flood(1_300, ask)).toEqual(new Set([200, 429]))
    })
  })

  it('[flood-addresses] of guesses from ever new addresses keeps little of each', async () => {
    await survive(server, async () => {
      const ask = (index: number) =>
        send(server, 'POST', '/api/links/exchange', {
          body: { secret: `made-up-secret-${index}` },
          headers: { 'X-Forwarded-For': `2001:db8:${(index % 65_536).toString(16)}::1` },
        })
      expect(await flood(1_500 * rounds, ask)).toEqual(new Set([404]))
    })
  })

  it('[flood-connect] of connections that say nothing is let go of', async () => {
    await survive(server, async () => {
      const sockets = await Promise.all(
        Array.from({ length: 500 }, async () => {
          const socket = connect(server.port, '127.0.0.1')
          socket.on('error', () => {})
          await once(socket, 'connect')
          return socket
        }),
      )
      expect((await send(server, 'GET', '/healthz')).status).toBe(200)
      const closed = sockets.map((socket) => once(socket, 'close'))
      for (const socket of sockets) socket.resetAndDestroy()
      await Promise.all(closed)
    })
  })

  it('[flood-readyz] of questions whether it is ready does not wear out the disk', async () => {
    await survive(server, async () => {
      const ask = () => send(server, 'GET', '/readyz')
      const statuses = await flood(300 * rounds, ask)
      expect([...statuses].every((status) => status === 200 || status === 503)).toBe(true)
    })
  })
})
