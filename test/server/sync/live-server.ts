import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { silentLog, type Log } from '#server/log.ts'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import type { Admitted } from '#server/sync/gatekeeper.ts'
import { openRooms, type Rooms } from '#server/sync/rooms.ts'
import type { SyncSettings } from '#server/sync/settings.ts'
import { createUpgradeListener } from '#server/sync/upgrade.ts'
import { noWorkshop, type BoardWorkshop } from '#server/sync/workshop-port.ts'
import { Origin } from '#shared/document/origin.ts'
import { createElement, startBoard } from '#shared/document/write.ts'
import type { Role } from '#shared/model/role.ts'
import { closeCodes } from '#shared/sync/messages.ts'

export const boardId = 'board1'

export interface LiveServer {
  readonly rooms: Rooms
  readonly storage: Storage
  readonly url: string
  readonly port: number
  /** A stock client; its token is `<role>:<participant>`. */
  connect(token: string, doc?: Y.Doc): WebsocketProvider
  close(): Promise<void>
}

/**
 * The sync server on a port of its own, with one empty board; everybody may say who they are. It ends with the test
 * that started it, and so does whatever is connected to it.
 */
export async function startLiveServer(
  options: {
    readonly storage?: Storage
    readonly settings?: Partial<SyncSettings>
    readonly log?: Log
    readonly workshop?: BoardWorkshop
  } = {},
): Promise<LiveServer> {
  const storage = options.storage ?? openMemoryStorage()
  if ((await storage.readBoard(boardId)) === undefined) await createEmptyBoard(storage)
  const { settings = {}, log = silentLog, workshop = noWorkshop } = options
  const rooms = openRooms({ storage, settings, log, workshop })
  const server = createServer((_, response) => response.end())
  const upgrade = createUpgradeListener(rooms, {
    isOriginAllowed: ({ headers }: IncomingMessage) => headers.origin !== 'https://evil.example',
    authorize: async ({ boardId: asked, token }) => {
      if (asked !== boardId) return { closeCode: closeCodes.boardNotFound }
      return admit(token) ?? { closeCode: closeCodes.unauthorized }
    },
  })
  server.on('upgrade', upgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `ws://127.0.0.1:${port}/sync`
  const providers: WebsocketProvider[] = []
  let end: Promise<void> | undefined
  async function close(): Promise<void> {
    for (const provider of providers) provider.destroy()
    await rooms.close()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  const live: LiveServer = {
    rooms,
    storage,
    url,
    port,
    connect(token, doc = new Y.Doc()) {
      const provider = openStockClient(url, token, doc)
      providers.push(provider)
      return provider
    },
    close: () => (end ??= close()),
  }
  onTestFinished(live.close)
  return live
}

export function openStockClient(
  url: string,
  token: string,
  doc: Y.Doc,
  board = boardId,
): WebsocketProvider {
  return new WebsocketProvider(url, board, doc, {
    params: { token },
    // The polyfill has the browser's shape as far as the provider uses it.
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
}

export async function createEmptyBoard(storage: Storage): Promise<void> {
  const doc = new Y.Doc()
  startBoard(
    { doc, origin: new Origin('server') },
    { primaryLanguage: 'en', languages: ['en'], title: {} },
  )
  await storage.createBoard({
    board: { id: boardId, joinCode: 'ABCDEF', createdAt: 0, epoch: 1 },
    links: [],
    update: Y.encodeStateAsUpdate(doc),
  })
}

function admit(token: string | undefined): Admitted | undefined {
  const [role, participantId] = (token ?? '').split(':')
  if (participantId === undefined) return undefined
  return {
    participantId,
    name: `Name of ${participantId}`,
    color: 3,
    role: role as Role,
    linkId: `link-${participantId}`,
    sessionHash: undefined,
  }
}

/** Adds an element with a title, as a person would. */
export function addElement(doc: Y.Doc, title: string, id?: string): string {
  return createElement(
    { doc, origin: new Origin('participant') },
    {
      ...(id === undefined ? {} : { id }),
      type: 'activity',
      title: { en: title },
      position: { x: 0, y: 0 },
    },
  )
}

export function titles(doc: Y.Doc): string[] {
  return [...doc.getMap<Y.Map<unknown>>('elements').values()]
    .map((element) => String(element.get('title:en')))
    .toSorted()
}

/** Waits until something holds; fails the test where it never does. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  what: string,
  timeoutMs = 5_000,
): Promise<void> {
  const end = performance.now() + timeoutMs
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`never happened: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

export function synced(provider: WebsocketProvider): Promise<void> {
  return until(() => provider.synced, 'synced')
}
