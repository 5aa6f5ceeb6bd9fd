import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { makeBoard, send } from '#test/server/http/made-board.ts'
import { addElement, titles, until } from '#test/server/sync/live-server.ts'
import { startServerProcess, type ServerProcess } from '#test/support/server-process.ts'

const people = 30
const editsPerSecond = 2

let server: ServerProcess

beforeAll(async () => {
  server = await startServerProcess()
})

afterAll(() => server.close())

it(
  '[F11][SYN55] a restart under the load of 30 editors loses no edit',
  { timeout: 60_000 },
  async () => {
    const { id, links } = await makeBoard(server)
    const url = `${server.url.replace('http', 'ws')}/sync`
    const editors = Array.from({ length: people }, () => {
      const provider = new WebsocketProvider(url, id, new Y.Doc(), {
        params: { token: links.editor.token },
        // The polyfill has the browser's shape as far as the provider uses it.
        WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
        disableBc: true,
      })
      return provider
    })
    await until(() => editors.every(({ synced }) => synced), 'synced', 15_000)
    let count = 0
    const typing = setInterval(
      () => {
        const editor = editors[count % people]
        if (editor !== undefined) addElement(editor.doc, `card ${(count += 1)}`)
      },
      1_000 / (people * editsPerSecond),
    )
    await until(() => count >= 60, 'under load')

    const stoppedAt = performance.now()
    await server.stop()
    expect(performance.now() - stoppedAt).toBeLessThan(10_000)
    await until(() => editors.every(({ wsconnected }) => !wsconnected), 'all sent away')
    const whileAway = count
    await until(() => count > whileAway + 20, 'people go on while it is away')
    await server.start()
    const startedAt = performance.now()
    const backAt: number[] = []
    const isBack = new Set<WebsocketProvider>()
    await until(
      () => {
        for (const editor of editors) {
          if (!editor.synced || isBack.has(editor)) continue
          isBack.add(editor)
          backAt.push(performance.now() - startedAt)
        }
        return isBack.size === people
      },
      'all back',
      15_000,
    )
    const p95 = backAt.toSorted((one, other) => one - other)[Math.floor(people * 0.95)] ?? 0
    clearInterval(typing)
    await until(() => editors.every(({ doc }) => titles(doc).length === count), 'all edits', 15_000)
    const answer = await send(server, 'GET', `/api/boards/${id}/model`, {
      token: links.viewer.token,
    })
    const { elements } = (await answer.json()) as { elements: unknown[] }
    expect(elements).toHaveLength(count)

    expect(p95).toBeLessThan(5_000)
    for (const editor of editors) editor.destroy()
  },
)
