import { afterEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Rooms } from '#server/sync/rooms.ts'
import { defaultSyncSettings } from '#server/sync/settings.ts'
import {
  addElement,
  boardId,
  openStockClient,
  startLiveServer,
  synced,
  titles,
  until,
  type LiveServer,
} from '#test/server/sync/live-server.ts'
import { RawClient } from '#test/server/sync/raw-client.ts'
import { openTcpProxy, type TcpProxy, type TcpProxyOptions } from './tcp-proxy.ts'

const closing: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function serve(settings: Parameters<typeof startLiveServer>[0] = {}): Promise<LiveServer> {
  const server = await startLiveServer(settings)
  closing.push(() => server.close())
  return server
}

async function proxyTo(server: LiveServer, options?: TcpProxyOptions): Promise<TcpProxy> {
  const proxy = await openTcpProxy(server.port, options)
  closing.push(() => proxy.close())
  return proxy
}

async function enter(url: string, who: string): Promise<RawClient> {
  const client = await new RawClient(url, `token=editor:${who}&ack=1`).opened()
  closing.push(() => client.close())
  client.ask()
  await until(() => client.updates.length > 0, 'answer')
  return client
}

it('[F8][SYN54] a line that is dead without a word frees its place, and no edit is lost', async () => {
  const pingMs = 300
  const server = await serve({ settings: { pingMs } })
  const proxy = await proxyTo(server)
  const editor = openStockClient(`ws://127.0.0.1:${proxy.port}/sync`, 'editor:an', new Y.Doc())
  closing.push(() => editor.destroy())
  await synced(editor)
  addElement(editor.doc, 'Before')
  const peer = server.connect('viewer:bo')
  await until(() => titles(peer.doc).length === 1, 'before')

  proxy.freeze()
  const frozenAt = performance.now()
  addElement(editor.doc, 'Said into silence')
  await until(() => server.rooms.connected(boardId).editors === 0, 'freed')
  // At the second ping at the latest: a machine that has others to serve gets some time on top.
  expect(performance.now() - frozenAt).toBeLessThan(2 * pingMs + 2_000)
  expect(2 * defaultSyncSettings.pingMs).toBeLessThan(30_000)
  addElement(editor.doc, 'Said later')
  proxy.thaw()
  await until(() => titles(peer.doc).length === 3, 'all of it')
})

it('[F24][SYN12] a proxy that cuts idle connections cuts none of ours', async () => {
  const keepAliveMs = 100
  const server = await serve({ settings: { keepAliveMs } })
  // As 60 s are to the 8 s of a real server.
  const proxy = await proxyTo(server, { idleMs: keepAliveMs * (60_000 / 8_000) })
  const url = `ws://127.0.0.1:${proxy.port}/sync`
  const quiet = await enter(url, 'an')
  const heardBefore = quiet.heard.length
  await until(() => quiet.heard.length >= heardBefore + 15, 'twice the idle time')
  expect(quiet.closeCode).toBeUndefined()
  expect(defaultSyncSettings.keepAliveMs).toBeLessThan(60_000 / 2)
})

// Once more where other programs had the machine to themselves meanwhile.
it(
  '[F7][SYN53] a reader at 10 kB/s holds nobody up, is cut, and is whole when it comes back',
  { retry: 2 },
  async () => {
    const server = await serve({ settings: { stalledMs: 2_000, keepAliveMs: 100 } })
    const { rooms } = server
    const others = await Promise.all(
      Array.from({ length: 29 }, (_, index) => enter(server.url, `other${index}`)),
    )
    const proxy = await proxyTo(server)
    const slow = await enter(`ws://127.0.0.1:${proxy.port}/sync`, 'slow')
    const before = await p95Ms(rooms, others)
    proxy.slowTo(10_000)
    // What the operating system takes on its way comes first.
    await until(async () => {
      await rooms.edit(boardId, undefined, ({ doc }) => {
        doc.getMap('elements').clear()
        addElement(doc, 'x'.repeat(250_000))
      })
      return rooms.stats().bufferedBytes > defaultSyncSettings.feedBytes
    }, 'as much as it is given')
    const meanwhile = await p95Ms(rooms, others)
    expect(rooms.stats().bufferedBytes).toBeLessThan(defaultSyncSettings.cutBytes)
    expect(meanwhile).toBeLessThan(before + 20)
    await until(() => rooms.connected(boardId).editors === 29, 'cut', 10_000)

    const backAt = performance.now()
    const back = await new RawClient(server.url, 'token=editor:slow').opened()
    closing.push(() => back.close())
    Y.applyUpdate(back.doc, Y.encodeStateAsUpdate(slow.doc))
    back.ask()
    const whole = (await rooms.readModel(boardId)).model.elements.length
    await until(() => titles(back.doc).length === whole, 'whole')
    expect(performance.now() - backAt).toBeLessThan(2_000)
    expect(back.doc.store.pendingStructs).toBeNull()
  },
)

/** How long edits take until everybody has them. */
async function p95Ms(rooms: Rooms, clients: readonly RawClient[]): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 40; round++) {
    const startedAt = performance.now()
    const before = clients.map(({ updates }) => updates.length)
    await rooms.edit(boardId, undefined, ({ doc }) => addElement(doc, 'small'))
    await until(
      () => clients.every(({ updates }, index) => updates.length > (before[index] ?? 0)),
      'with everybody',
    )
    times.push(performance.now() - startedAt)
  }
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0
}
