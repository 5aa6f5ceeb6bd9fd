import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createAccess } from './access/access.ts'
import { createGatekeeper } from './access/board-gatekeeper.ts'
import { createRateLimit, createWrongTries } from './access/rate-limit.ts'
import type { Config } from './config.ts'
import {
  gaugeBackups,
  gaugeJobs,
  gaugeProcess,
  gaugeRooms,
  gaugeStorage,
  gaugeWorkshops,
} from './gauges.ts'
import { createAllow } from './http/allow.ts'
import { createApp } from './http/app.ts'
import { answerConnectionErrors } from './http/connection-errors.ts'
import { createLimitBody } from './http/guard.ts'
import { defaultHttpLimits } from './http/limits.ts'
import { createReadiness } from './http/readiness.ts'
import { openJobs } from './jobs/open-jobs.ts'
import type { Log } from './log.ts'
import { watchLoopLag } from './loop-lag.ts'
import type { Metrics } from './metrics.ts'
import { steadyNow } from './steady-clock.ts'
import { openRetention } from './retention/retention.ts'
import { defaultRetention } from './retention/settings.ts'
import type { Storage } from './storage/storage.ts'
import { openRooms, type Rooms } from './sync/rooms.ts'
import { createUpgradeListener } from './sync/upgrade.ts'
import { openAutomaticVersions } from './versions/automatic.ts'
import { createVersions } from './versions/versions.ts'
import { defaultWorkshopSettings } from './workshop/settings.ts'
import { openWorkshops } from './workshop/workshops.ts'

export interface ServerParts {
  readonly config: Omit<Config, 'folder'> & {
    /** Undefined where the storage is in memory. */
    readonly folder?: string
  }
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

/** How often Node looks for connections that took too long, at most. */
const lookForSlowMs = 1_000
const lastRequestsMs = 5_000

const clientFolder = fileURLToPath(new URL('../dist', import.meta.url))

/** Puts the parts together and listens. */
export async function openServer(parts: ServerParts): Promise<CatenaServer> {
  const { config, storage, metrics, log } = parts
  const { folder } = config
  const limits = { ...defaultHttpLimits, ...config.limits }
  let isDraining = false

  const loopLag = watchLoopLag()
  const entries = createRateLimit(limits.entriesPerMinute, 60_000)
  const access = createAccess(storage, { entries })
  // Workshops put cards onto boards, and boards ask workshops what is allowed: each knows the other.
  const workshops = openWorkshops({
    storage,
    boards: () => rooms,
    settings: { ...defaultWorkshopSettings, ...config.limits },
    log,
    now: steadyNow,
    keepVersion: (boardId) =>
      versions.saveIfNew(boardId, { kind: 'automatic', name: '', participantId: undefined }),
    metrics: {
      contributed: () => metrics.add('catena_contributions_total', {}),
      promoted: (ms) => metrics.observe('catena_contribution_on_board_seconds', ms / 1000),
      voted: () => metrics.add('catena_votes_total', {}),
      replayed: () => metrics.add('catena_replays_total', {}),
      streamEnded: (reason) => metrics.add('catena_event_streams_ended_total', { reason }),
    },
  })
  gaugeWorkshops(metrics, workshops)
  const rooms: Rooms = openRooms({
    storage,
    log,
    workshop: workshops,
    settings: config.limits,
    metrics: {
      committed: () => {},
      applied: (ms) => metrics.observe('catena_update_apply_seconds', ms / 1000),
      acknowledged: (ms) => metrics.observe('catena_ack_seconds', ms / 1000),
      refused: (code) => metrics.add('catena_updates_rejected_total', { code }),
      turnedAway: (reason) => metrics.add('catena_sockets_refused_total', { reason }),
      damaged: (rows) => metrics.add('catena_corrupt_rows_total', {}, rows),
      cut: (reason) => metrics.add('catena_sockets_cut_total', { reason }),
    },
  })
  gaugeRooms(metrics, rooms)
  gaugeProcess(metrics, loopLag)
  gaugeStorage(metrics, storage)
  if (folder !== undefined) gaugeBackups(metrics, folder)
  const jobs = openJobs({ limits: config.limits, log })
  gaugeJobs(metrics, jobs)
  const versions = createVersions({
    storage,
    boards: rooms,
    jobs,
    onUnreadable(boardId, count) {
      log.warn('records-unreadable', { boardId, count })
      metrics.add('catena_unreadable_records_total', {}, count)
    },
  })
  const automatic = openAutomaticVersions(rooms, versions, log)
  const retention = openRetention({
    storage,
    settings: { ...defaultRetention, ...config.retention },
    log,
  })
  metrics.gauges(
    { catena_quiet_boards: 'Boards that nobody has changed for as long as CATENA_RETENTION says.' },
    () => ({ catena_quiet_boards: retention.quietBoards }),
  )
  const app = createApp(
    {
      storage,
      boards: rooms,
      workshops,
      access,
      allow: createAllow(access, limits.requestsPerMinute),
      limitBody: createLimitBody(limits),
      maxFileBytes: limits.maxFileBytes,
      wrongTries: createWrongTries(limits),
      versions,
      jobs,
      settings: config,
      metrics,
      log,
      findHindrances: createReadiness({
        storage,
        isReadOnly: () => rooms.isReadOnly,
        loopLagMs: () => loopLag.p99Ms(),
        isDraining: () => isDraining,
        limits,
      }),
    },
    clientFolder,
  )

  // Without HTTP/2 options it is the plain server of node:http.
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.idleConnectionMs,
      maxHeaderSize: limits.maxHeaderBytes,
      connectionsCheckingInterval: Math.min(lookForSlowMs, Math.ceil(limits.headersTimeoutMs / 4)),
    },
  }) as Server
  answerConnectionErrors(server, (reason) =>
    metrics.add('catena_http_connections_cut_total', { reason }),
  )
  server.on('upgrade', createUpgradeListener(rooms, createGatekeeper(access, storage, config)))
  const port = await listen(server, config.port, config.host)

  return {
    port,
    rooms,
    async close() {
      isDraining = true
      await workshops.close()
      await rooms.close()
      await automatic.close()
      await retention.close()
      await closeHttp(server)
      await jobs.close()
      loopLag.close()
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
