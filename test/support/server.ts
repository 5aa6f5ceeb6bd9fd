import type { Config } from '#server/config.ts'
import { silentLog } from '#server/log.ts'
import { createMetrics } from '#server/metrics.ts'
import { openServer } from '#server/open-server.ts'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import type { Rooms } from '#server/sync/rooms.ts'

export interface TestServer {
  /** Without a slash at the end. */
  readonly url: string
  readonly port: number
  readonly storage: Storage
  readonly rooms: Rooms
  close(): Promise<void>
}

export interface TestServerOptions extends Partial<Config> {
  /** Closed with the server; in memory unless told. */
  readonly storage?: Storage
}

/** The real server in this process, on a free port. */
export async function startServer({
  storage = openMemoryStorage(),
  ...settings
}: TestServerOptions = {}): Promise<TestServer> {
  const config = {
    port: 0,
    host: '127.0.0.1',
    publicUrl: undefined,
    creationKey: undefined,
    allowedOrigins: [],
    trustedProxies: 0,
    limits: {},
    retention: {},
    ...settings,
  }
  const { port, rooms, close } = await openServer({
    config,
    storage,
    metrics: createMetrics(),
    log: silentLog,
  })
  return { url: `http://127.0.0.1:${port}`, port, storage, rooms, close }
}
