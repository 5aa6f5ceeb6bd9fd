import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { closeCodes } from '#shared/sync/messages.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

let server: TestServer
let board: MadeBoard

beforeAll(async () => {
  server = await startServer({
    limits: {
      requestsPerMinute: 20,
      entriesPerMinute: 3,
      socketsPerParticipant: 2,
      socketsPerBoard: 6,
      maxCommandBytes: 2_000,
      maxFileBytes: 4_000,
    },
  })
  board = await makeBoard(server)
})
afterAll(() => server.close())

async function metric(line: string): Promise<number> {
  const text = await (await send(server, 'GET', '/metrics')).text()
  return Number(
    text
      .split('\n')
      .find((found) => found.startsWith(`${line} `))
      ?.split(' ')[1] ?? 0,
  )
}

async function cookieOf(role: 'editor' | 'viewer'): Promise<string> {
  const body = { secret: board.links[role].token }
  const response = await send(server, 'POST', '/api/links/exchange', { body })
  expect(response.status).toBe(200)
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

/** Undefined where the socket stays, else the code that it is closed with. */
async function enter(headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  const url = `${server.url.replace('http', 'ws')}/sync/${board.id}?ack=1`
  const socket = new WebSocket(url, { headers })
  const [said]: (number | Buffer)[] = await Promise.race([
    once(socket, 'message'),
    once(socket, 'close'),
  ])
  return typeof said === 'number' ? said : undefined
}

describe('a limit', () => {
  it('[flood-requests] holds one participant back, tells when to come again, and counts', async () => {
    const ask = (role: 'viewer' | 'commenter') =>
      send(server, 'GET', `/api/boards/${board.id}/me`, { token: board.links[role].token })
    const answers = await Promise.all(Array.from({ length: 30 }, () => ask('viewer')))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(10)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(50)
    expect((await ask('commenter')).status).toBe(200)
    expect(await metric('catena_http_refused_total{code="too-many-tries"}')).toBe(10)
  })

  it('[flood-sockets] holds the tabs of a browser back, but not programs with one link', async () => {
    const browser = { Cookie: await cookieOf('editor'), Origin: server.url }
    expect(await enter(browser)).toBeUndefined()
    expect(await enter(browser)).toBeUndefined()
    expect(await enter(browser)).toBe(closeCodes.busy)
    expect(await metric('catena_sockets_refused_total{reason="socketsPerParticipant"}')).toBe(1)
    const program = { Authorization: `Bearer ${board.links.editor.token}` }
    for (let count = 0; count < 4; count++) expect(await enter(program)).toBeUndefined()
    expect(await enter(program)).toBe(closeCodes.busy)
    expect(await metric('catena_sockets_refused_total{reason="socketsPerBoard"}')).toBe(1)
    expect(await metric('catena_ws_connections{role="editor"}')).toBe(6)
  })

  it('[flood-entries] keeps one board from being filled with newcomers', async () => {
    const newBoard = await makeBoard(server)
    const enterBoard = () =>
      send(server, 'POST', '/api/join', { body: { code: newBoard.joinCode } })
    for (let count = 0; count < 3; count++) expect((await enterBoard()).status).toBe(200)
    expect((await enterBoard()).status).toBe(429)
  })

  it('of a body is the setting’s, for commands and for files', async () => {
    const { token } = board.links.facilitator
    const post = async (path: string, bytes: number) =>
      (
        await send(server, 'POST', `/api/boards/${board.id}/${path}`, {
          token,
          body: ' '.repeat(bytes),
        })
      ).status
    expect(await post('versions', 2_000)).toBe(400)
    expect(await post('versions', 2_001)).toBe(413)
    expect(await post('imports/json', 4_000)).toBe(400)
    expect(await post('imports/json', 4_001)).toBe(413)
    expect(await metric('catena_http_refused_total{code="body-too-large"}')).toBe(2)
  })
})
