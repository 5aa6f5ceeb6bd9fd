import { afterAll, beforeAll, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { startAttackedServer, type AttackedServer } from '#test/server/attacks/attacked-server.ts'
import { makeBoard } from '#test/server/http/made-board.ts'
import { until } from '#test/server/sync/live-server.ts'
import { aModel } from '#test/support/change-model.ts'

const people = 300
const MB = 1_000_000

let server: AttackedServer

beforeAll(async () => {
  server = await startAttackedServer()
})

afterAll(() => server.close())

/** A board of about 1 MB. */
function largeModel() {
  const model = aModel()
  const description = {
    en: 'What happens here, and why it matters to those who live here. '.repeat(8),
  }
  for (let index = 0; index < 1_500; index++)
    model.withElement(`e${index}`, 'activity', `Activity ${index}`, { description })
  return model.build()
}

async function residentBytes(): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1])
}

// Once more where other programs had the machine to themselves meanwhile.
it('[F10] 300 people come back at once to a board of 1 MB', { retry: 2 }, async () => {
  const board = await makeBoard(server, { model: largeModel() })
  const url = `${server.url.replace('http', 'ws')}/sync/${board.id}?token=${board.links.editor.token}`
  // The first to come loads the board; everybody has been here before.
  let bytes = 0
  const first = enter(url, (frame) => (bytes = frame.length))
  await until(() => bytes > 0, 'loaded')
  expect(bytes).toBeGreaterThan(0.8 * MB)
  const before = await residentBytes()
  await server.vitals()

  let synced = 0
  let grown = 0
  const watching = setInterval(() => {
    void residentBytes().then((resident) => (grown = Math.max(grown, resident - before)))
  }, 200)
  const startedAt = performance.now()
  const sockets = Array.from({ length: people }, () => enter(url, () => (synced += 1)))
  await until(() => synced === people, 'everybody has the board', 15_000)
  const ms = performance.now() - startedAt
  const { longestMs } = await server.vitals()
  clearInterval(watching)
  expect(ms).toBeLessThan(5_000)
  expect(longestMs).toBeLessThan(250)

  expect(grown).toBeLessThan(100 * MB)
  for (const socket of [first, ...sockets]) socket.terminate()
})

/** Asks for everything, as with an empty document, and reads no more of the answer than that it has come. */
function enter(url: string, onAnswer: (frame: Buffer) => void): WebSocket {
  const socket = new WebSocket(url)
  socket.on('open', () => socket.send(Uint8Array.from([0, 0, 1, 0])))
  socket.on('message', (frame: Buffer) => {
    if (frame[0] === 0 && frame[1] === 1) onAnswer(frame)
  })
  socket.on('error', () => {})
  return socket
}
