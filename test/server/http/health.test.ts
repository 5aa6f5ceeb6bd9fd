import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { createReadiness, type Readiness } from '#server/http/readiness.ts'
import { defaultHttpLimits } from '#server/http/limits.ts'
import { addElement, synced } from '#test/server/sync/live-server.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send } from './made-board.ts'

let server: TestServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

it('is alive, ready, and counts', async () => {
  server = await startServer()
  await makeBoard(server)
  expect((await send(server, 'GET', '/healthz')).status).toBe(200)
  expect(await (await send(server, 'GET', '/readyz')).json()).toEqual({ status: 'ready' })
  const metrics = await (await send(server, 'GET', '/metrics')).text()
  expect(metrics).toContain('catena_boards_created_total 1')
  expect(metrics).toMatch(
    /catena_http_requests_total\{method="POST",route="\/api\/boards",status="201"\} 1/,
  )
})

describe('readiness', () => {
  const good: Readiness = {
    storage: openMemoryStorage(),
    isReadOnly: () => false,
    loopLagMs: () => 3,
    isDraining: () => false,
    limits: defaultHttpLimits,
  }
  const storageThat = (checkWritable: Storage['checkWritable']): Storage =>
    Object.assign(openMemoryStorage(), { checkWritable })

  it.each<readonly [string, Partial<Readiness>]>([
    ['draining', { isDraining: () => true }],
    ['cannot-write', { storage: storageThat(() => Promise.reject(new Error('no space'))) }],
    [
      'slow-write',
      {
        storage: storageThat(() => new Promise(() => {})),
        limits: { ...defaultHttpLimits, slowestCanaryMs: 5 },
      },
    ],
    ['disk-almost-full', { isReadOnly: () => true }],
    ['loop-late', { loopLagMs: () => 201 }],
  ])('says %s, and nothing else', async (hindrance, parts) => {
    expect(await createReadiness({ ...good, ...parts })()).toEqual([hindrance])
    expect(await createReadiness(good)()).toEqual([])
  })

  it('writes once for all who ask at the same time', async () => {
    let writes = 0
    const find = createReadiness({
      ...good,
      storage: storageThat(async () => void (writes += 1)),
    })
    await Promise.all(Array.from({ length: 50 }, () => find()))
    expect(writes).toBe(1)
  })

  it('answers 503 with what hinders', async () => {
    server = await startServer({
      storage: storageThat(() => Promise.reject(new Error('disk I/O error'))),
    })
    const response = await send(server, 'GET', '/readyz')
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({ status: 'not-ready', failed: ['cannot-write'] })
    expect((await send(server, 'GET', '/healthz')).status).toBe(200)
  })
})

const page = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../..', path), 'utf8')
const alarms = page('deploy/alarms.yml')

it('every alarm is explained to the operator, and none besides', () => {
  const rules = [...alarms.matchAll(/alert: (\w+)/g)].map(([, name]) => name)
  const told = [...page('docs/operations.md').matchAll(/^\| `(Catena\w+)`/gm)].map(
    ([, name]) => name,
  )
  expect(rules.length).toBeGreaterThan(8)
  expect(told).toEqual(rules)
})

describe('the metrics', () => {
  /** A line by the text exposition format 0.0.4. */
  const sample =
    /^([a-zA-Z_:][\w:]*)(\{[a-z_]+="[^"\\\n]*"(?:,[a-z_]+="[^"\\\n]*")*\})? (-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|\+Inf|NaN)$/

  it('can be read by Prometheus and have the names that alarms rest on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'catena-metrics-'))
    try {
      server = await startServer({ folder })
      const board = await makeBoard(server)
      await send(server, 'GET', `/api/boards/${board.id}`, { token: board.links.viewer.token })
      const text = async () => (await send(server as TestServer, 'GET', '/metrics')).text()
      const lines = (await text()).trimEnd().split('\n')
      const typed = new Map<string, string>()
      for (const line of lines) {
        const [, name = '', type = ''] = /^# TYPE (\S+) (counter|gauge|histogram)$/.exec(line) ?? []
        if (name !== '') typed.set(name, type)
        else if (!line.startsWith('# HELP ')) {
          const [, found = ''] = sample.exec(line) ?? []
          const family = found.replace(/_(bucket|sum|count)$/, '')
          expect(typed.has(found) || typed.get(family) === 'histogram', line).toBe(true)
        }
      }
      expect([...typed.keys()]).toEqual(
        expect.arrayContaining([
          'catena_ws_connections',
          'catena_rooms_open',
          'catena_update_apply_seconds',
          'catena_commit_seconds',
          'catena_ack_seconds',
          'catena_updates_rejected_total',
          'catena_sockets_cut_total',
          'catena_buffered_bytes',
          'catena_unacked_rooms',
          'catena_corrupt_rows_total',
          'catena_snapshot_age_seconds',
          'catena_backup_age_seconds',
          'catena_doc_state_bytes',
          'catena_doc_client_ids',
          'catena_quarantined_rooms',
          'catena_disk_free_bytes',
          'nodejs_eventloop_lag_seconds',
          'process_resident_memory_bytes',
        ]),
      )
      for (const [name] of alarms.matchAll(/(?:catena|nodejs|process)_\w+/g))
        expect([...typed.keys()]).toContain(name.replace(/_bucket$/, ''))
      expect(lines).toContain('catena_ws_connections{role="viewer"} 0')
      expect(lines).toContain('catena_rooms_open 1')
      expect(lines).toContain('catena_corrupt_rows_total 0')
      expect(lines.join('\n')).not.toContain(board.id)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('follow an edit from its arrival to its acknowledgement', async () => {
    server = await startServer()
    const running = server
    const board = await makeBoard(running)
    const url = `${running.url.replace('http', 'ws')}/sync`
    const editor = new WebsocketProvider(url, board.id, new Y.Doc(), {
      params: { token: board.links.editor.token },
      // The polyfill has the browser's shape as far as the provider uses it.
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
    })
    await synced(editor)
    addElement(editor.doc, 'One')
    const count = async (name: string) => {
      const text = await (await send(running, 'GET', '/metrics')).text()
      return Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      )
    }
    // The answer to the server's first question is acknowledged as well.
    while ((await count('catena_ack_seconds_count')) < 2);
    expect(await count('catena_update_apply_seconds_count')).toBe(2)
    expect(await count('catena_unacked_rooms')).toBe(0)
    expect(await count('catena_doc_client_ids')).toBe(2)
    expect(await count('catena_ws_connections{role="editor"}')).toBe(1)
    expect(await count('catena_snapshot_age_seconds')).toBeGreaterThan(0)
    editor.destroy()
  })

  it('tell the age of the newest backup, and nothing where there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'catena-backups-'))
    try {
      server = await startServer({ folder })
      const age = async () => {
        const text = await (await send(server as TestServer, 'GET', '/metrics')).text()
        return /^catena_backup_age_seconds (.*)$/m.exec(text)?.[1]
      }
      expect(await age()).toBeUndefined()
      mkdirSync(join(folder, 'backups'))
      const hourAgo = Date.now() / 1000 - 3600
      for (const [name, at] of [
        ['catena-20260101T000000Z.db', hourAgo - 3600],
        ['catena-20260102T000000Z.db', hourAgo],
        ['catena-20260103T000000Z.db.damaged', hourAgo + 1800],
      ] as const) {
        writeFileSync(join(folder, 'backups', name), '')
        utimesSync(join(folder, 'backups', name), at, at)
      }
      expect(Number(await age())).toBeCloseTo(3600, -2)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
