import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { connect, createServer } from 'node:net'
import { getPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { setText } from '#shared/document/write.ts'
import { startServer } from '#test/support/server.ts'
import { makeBoard, send } from './http/made-board.ts'
import { openHeldStorage } from './sync/held-storage.ts'
import { until } from './sync/live-server.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catena-main-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const address = /(http:\/\/127\.0\.0\.1:\d+)\n/

function run(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', CATENA_DATA: folder, PORT: '0', ...settings },
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return {
    child,
    output: () => output,
    exited: once(child, 'exit').then(([code]: unknown[]) => code),
    /** Resolves with the match as soon as it is printed. */
    async printed(pattern: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const found = pattern.exec(output)
        if (found !== null) return found
        await once(child.stdout, 'data')
      }
    },
  }
}

it.each([
  ['CATENA_PROXY', 'many', 'many', 'the number of trusted proxies in front, from 0 to 10'],
  [
    'CATENA_LIMITS',
    'socketsPerBoard=60,messagesPerSecond=fast',
    'messagesPerSecond=fast',
    'a whole number above 0 and up to 9007199254740991, such as messagesPerSecond=60',
  ],
  [
    'CATENA_RETENTION',
    'logWeeks=4',
    'logWeeks=4',
    'name=value, with one of the names logDays, versionHours, hourlyDays, dailyMonths, archiveMonths, keyDays',
  ],
])('ends with 78 and names %s where it cannot be used', async (setting, value, found, right) => {
  const { exited, output } = run({ [setting]: value })
  expect(await exited).toBe(78)
  expect(output()).toBe(`${setting} is "${found}". Right would be: ${right}.\n`)
})

it.runIf(existsSync('/proc/self/task'))(
  'lets the threads that tidy up behind it step back, and no others',
  async () => {
    const { child, printed } = run({})
    await printed(address)
    const folder = `/proc/${child.pid}/task`
    const threads = readdirSync(folder).map((thread) => {
      const stat = readFileSync(`${folder}/${thread}/stat`, 'utf8')
      // The 19th field, counted from the name, which may hold spaces.
      const niceness = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]
      return { name: /\((.*)\)/.exec(stat)?.[1], niceness: Number(niceness) }
    })
    const background = threads.filter(({ name }) => name === 'V8Worker')
    expect(background.length).toBeGreaterThan(0)
    for (const { niceness } of background) expect(niceness).toBe(Math.min(getPriority() + 10, 19))
    for (const { name, niceness } of threads)
      if (name !== 'V8Worker') expect(niceness).toBe(getPriority())
    child.kill('SIGKILL')
  },
)

it('says that a port is taken and which one is free', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const address = taken.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { exited, output } = run({ PORT: String(port) })
  expect(await exited).toBe(1)
  expect(output()).toMatch(new RegExp(`^Port ${port} is taken.* PORT=\\d+ npm start\n$`))
  taken.close()
})

it('stops in order: what was taken is on disk, sockets are told when to come back, the log file is empty', async () => {
  const { child, exited, printed } = run({})
  const [, url = ''] = await printed(address)
  const board = await makeBoard({ url }, { title: 'Very private' })
  const query = `token=${board.links.editor.token}&ack=1`
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${board.id}?${query}`)
  await once(socket, 'message')
  const closed = once(socket, 'close')
  const startedAt = performance.now()
  child.kill('SIGTERM')
  const [code, reason] = (await closed) as [number, Buffer]
  expect(code).toBe(1012)
  expect(Number(reason.toString())).toBeGreaterThanOrEqual(0)
  expect(Number(reason.toString())).toBeLessThanOrEqual(3_000)
  expect(await exited).toBe(0)
  expect(performance.now() - startedAt).toBeLessThan(10_000)
  const wal = join(folder, 'catena.db-wal')
  expect(existsSync(wal) ? statSync(wal).size : 0).toBe(0)
})

it('gives up at the second signal', async () => {
  const { child, exited, printed } = run({})
  const [, url = ''] = await printed(address)
  // A request that never ends is waited for.
  const request = connect(Number(new URL(url).port), '127.0.0.1')
  request.on('error', () => {})
  request.write(
    'POST /api/boards HTTP/1.1\r\nHost: catena\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
  )
  await fetch(`${url}/healthz`)
  child.kill('SIGTERM')
  await printed(/"event":"stopping"/)
  const again = setInterval(() => child.kill('SIGTERM'), 200)
  expect(await exited).toBe(1)
  clearInterval(again)
  request.destroy()
})

it('says that it is draining from the first moment, until the last commit is done', async () => {
  const { storage, hold, release } = openHeldStorage()
  const server = await startServer({ storage })
  const board = await makeBoard(server)
  await server.rooms.readModel(board.id)
  hold()
  const editing = server.rooms.edit(board.id, undefined, (live) =>
    setText(live, { collection: 'board', field: 'title', language: 'en' }, 'Last words'),
  )
  await until(() => server.rooms.stats().unacked === 1, 'taken')
  const closing = server.close()
  const ready = await send(server, 'GET', '/readyz')
  expect(ready.status).toBe(503)
  expect(await ready.json()).toEqual({ status: 'not-ready', failed: ['draining'] })
  const refused = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${board.id}`)
  const [, response] = (await once(refused, 'unexpected-response')) as [unknown, IncomingMessage]
  expect(response.statusCode).toBe(503)
  expect(response.headers['retry-after']).toBe('2')
  refused.on('error', () => {})
  refused.terminate()
  release()
  await editing
  await closing
})
