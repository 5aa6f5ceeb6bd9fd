import { afterEach, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import { makeBoard, send } from '#test/server/http/made-board.ts'
import { addElement, titles, until } from '#test/server/sync/live-server.ts'
import { startServer } from '#test/support/server.ts'

const hourMs = 3_600_000
const yearMs = 365 * 24 * hourMs

afterEach(() => {
  vi.useRealTimers()
})

it.each([
  ['an hour ahead', hourMs],
  ['an hour back', -hourMs],
  ['a year ahead', yearMs],
  ['a year back', -yearMs],
])(
  '[F6][SYN92] a clock that is set %s ends no session and orders nothing anew',
  async (_, jumpMs) => {
    const storage = openMemoryStorage()
    const server = await startServer({ storage })
    const board = await makeBoard(server)
    const connect = (): WebsocketProvider =>
      new WebsocketProvider(`${server.url.replace('http', 'ws')}/sync`, board.id, new Y.Doc(), {
        params: { token: board.links.editor.token },
        // The polyfill has the browser's shape as far as the provider uses it.
        WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
        disableBc: true,
      })
    const [one, other] = [connect(), connect()]
    let disconnected = 0
    for (const client of [one, other])
      client.on('status', ({ status }) => (disconnected += status === 'connected' ? 0 : 1))
    await until(() => one.synced && other.synced, 'synced')
    const exchanged = await send(server, 'POST', '/api/links/exchange', {
      body: { secret: board.links.viewer.token },
    })
    const cookie = exchanged.headers.get('set-cookie')?.split(';')[0] ?? ''
    addElement(one.doc, 'Before')
    await until(() => titles(other.doc).length === 1, 'before')
    disconnected = 0

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + jumpMs })
    addElement(other.doc, 'After')
    await until(() => titles(one.doc).length === 2, 'after')
    // A board made now, a link of before, a browser of before and a join code of before all open.
    const made = await makeBoard(server)
    expect((await send(server, 'GET', `/api/boards/${board.id}`, { cookie })).status).toBe(200)
    for (const { joinCode } of [board, made])
      expect((await send(server, 'POST', '/api/join', { body: { code: joinCode } })).status).toBe(
        200,
      )
    const late = connect()
    await until(() => titles(late.doc).length === 2, 'a newcomer')
    expect(disconnected).toBe(0)

    const { updates } = await storage.readLog(board.id)
    expect(updates.map(({ seq }) => seq)).toEqual(updates.map((_row, index) => index + 1))
    for (const client of [one, other, late]) client.destroy()
    await server.close()
  },
)
