import { afterAll, beforeAll, expect, it } from 'vitest'
import { largeModel } from '#test/support/large-model.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { startWatchedServer, type WatchedServer } from '../jobs/watched-server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

const model = largeModel({ elements: 300, links: 450 })
const smaller = largeModel({ elements: 60, links: 90 })

let server: TestServer
let watched: WatchedServer
beforeAll(async () => {
  server = await startServer({ limits: { jobProcesses: 1, maxJobMs: 60_000 } })
  watched = await startWatchedServer()
})
afterAll(async () => {
  await server.close()
  await watched.close()
})

async function gauge(name: string): Promise<number> {
  const text = await (await send(server, 'GET', '/metrics')).text()
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1])
}

function askFor(board: MadeBoard, url: string, format: string, signal?: AbortSignal) {
  return fetch(`${url}/api/boards/${board.id}/exports/${format}`, {
    headers: { Authorization: `Bearer ${board.links.viewer.token}` },
    ...(signal === undefined ? {} : { signal }),
  })
}

it('a file that nobody waits for is not made: its process ends, and the next is made', async () => {
  const board = await makeBoard(server, { model })
  const asked = new AbortController()
  const unwanted = askFor(board, server.url, 'png', asked.signal)
  const refused = expect(unwanted).rejects.toThrow('abort')
  await expect.poll(() => gauge('catena_jobs_at_work'), { timeout: 10_000 }).toBe(1)
  const waiting = askFor(board, server.url, 'docx')
  await expect.poll(() => gauge('catena_jobs_waiting'), { timeout: 10_000 }).toBe(1)
  asked.abort()
  await refused
  const response = await waiting
  expect(response.status).toBe(200)
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000)
  expect(await gauge('catena_jobs_at_work')).toBe(0)
  expect(await gauge('catena_jobs_waiting')).toBe(0)
}, 60_000)

it('who waits is told how many files are made before theirs', async () => {
  const board = await makeBoard(server, { model })
  const line = async (token: string): Promise<unknown> =>
    (await send(server, 'GET', `/api/boards/${board.id}/waiting`, { token })).json()
  const asked = new AbortController()
  const first = askFor(board, server.url, 'png', asked.signal)
  const refused = expect(first).rejects.toThrow('abort')
  await expect.poll(() => gauge('catena_jobs_at_work'), { timeout: 10_000 }).toBe(1)
  expect(await line(board.links.viewer.token)).toEqual({ ahead: null })
  const second = askFor(board, server.url, 'docx', asked.signal)
  const refusedToo = expect(second).rejects.toThrow('abort')
  await expect.poll(() => line(board.links.viewer.token), { timeout: 10_000 }).toEqual({ ahead: 0 })
  expect(await line(board.links.editor.token)).toEqual({ ahead: null })
  asked.abort()
  await Promise.all([refused, refusedToo])
}, 60_000)

it('one who waits for many files is told, and the others go on', async () => {
  const board = await makeBoard(server, { model: smaller })
  const asked = new AbortController()
  const many = Array.from({ length: 12 }, () => askFor(board, server.url, 'docx', asked.signal))
  const refused = await Promise.race(
    many.map(async (request) => {
      const response = await request
      // The first that is ready does not count.
      return response.ok ? new Promise<never>(() => {}) : response
    }),
  )
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('5')
  expect(await refused.json()).toMatchObject({ code: 'files-waiting' })
  const { token } = board.links.editor
  const path = `/api/boards/${board.id}/exports/docx`
  expect((await send(server, 'GET', path, { token })).status).toBe(200)
  asked.abort()
  await Promise.allSettled(many)
  await expect.poll(() => gauge('catena_jobs_waiting'), { timeout: 10_000 }).toBe(0)
}, 60_000)

it('pictures and PDF of 300 cards do not hold up those who edit', async () => {
  const board = await makeBoard(watched, { model })
  // The first time the server reads the board and compiles what sends it.
  await (await askFor(board, watched.url, 'png')).arrayBuffer()
  for (const format of ['png', 'pdf']) {
    const longest = await watched.longestWhile(async () => {
      const response = await askFor(board, watched.url, format)
      expect(response.status).toBe(200)
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10_000)
    })
    // In milliseconds of processor time; making the file takes thousands.
    expect(longest, format).toBeLessThan(100)
  }
}, 60_000)
