import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createAccess } from './access/access.ts'
import { createGatekeeper } from './access/board-gatekeeper.ts'
import { createWrongTries } from './access/rate-limit.ts'
import type { Config } from './config.ts'
import { createAllow } from './http/allow.ts'
import { createApp } from './http/app.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Storage } from './storage/storage.ts'
import { openRooms, type Rooms } from './sync/rooms.ts'
import { createUpgradeListener } from './sync/upgrade.ts'
import { openAutomaticVersions } from './versions/automatic.ts'
import { createVersions } from './versions/versions.ts'

export interface ServerParts {
  readonly config: Omit<Config, 'folder'>
  /** Closed with the server. */
  readonly storage: Storage
  readonly metrics: Metrics
  readonly log: Log
}

export interface CatenaServer {
  readonly port: number
  readonly rooms: Rooms
  /** Tells readiness first, lets go of everybody when their edits are on disk, then closes the storage. */
  close(): Promise<void>
}

const headersTimeoutMs = 8_000
const requestTimeoutMs = 15_000
const lastRequestsMs = 5_000

const clientFolder = fileURLToPath(new URL('../dist', import.meta.url))

/** Puts the parts together and listens. */
export async function openServer(parts: ServerParts): Promise<CatenaServer> {
  const { config, storage, metrics, log } = parts
  let isDraining = false

  const access = createAccess(storage)
  const rooms = openRooms({
    storage,
    log,
    metrics: {
      committed: () => {},
      applied: (ms) => metrics.observe('catena_update_apply_seconds', ms / 1000),
      refused: (code) => metrics.add('catena_updates_rejected_total', { code }),
      cut: (reason) => metrics.add('catena_sockets_cut_total', { reason }),
    },
  })
  metrics.gauge('catena_rooms_open', 'Boards in memory.', () => rooms.stats().rooms)
  metrics.gauge('catena_ws_editors', 'Sockets that may write.', () => rooms.stats().editors)
  metrics.gauge('catena_ws_viewers', 'Sockets that only show.', () => rooms.stats().viewers)
  metrics.gauge('catena_unacked_rooms', 'Boards with edits on their way to the disk.', () => {
    return rooms.stats().unacked
  })
  metrics.gauge('catena_buffered_bytes', 'Waiting to be sent to slow sockets.', () => {
    return rooms.stats().bufferedBytes
  })
  const versions = createVersions(storage, rooms)
  const automatic = openAutomaticVersions(rooms, versions, log)
  const app = createApp(
    {
      storage,
      boards: rooms,
      access,
      allow: createAllow(access),
      wrongTries: createWrongTries(),
      versions,
      settings: config,
      metrics,
      log,
      isDraining: () => isDraining,
    },
    clientFolder,
  )

  // Without HTTP/2 options it is the plain server of node:http.
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { headersTimeout: headersTimeoutMs, requestTimeout: requestTimeoutMs },
  }) as Server
  server.on('upgrade', createUpgradeListener(rooms, createGatekeeper(access, storage, config)))
  const port = await listen(server, config.port, config.host)

  return {
    port,
    rooms,
    async close() {
      isDraining = true
      await rooms.close()
      await automatic.close()
      await closeHttp(server)
      metrics.close()
      await storage.close()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function closeHttp(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), lastRequestsMs)
    server.close(() => {
      clearTimeout(impatient)
      resolve()
    })
    server.closeIdleConnections()
  })
}
