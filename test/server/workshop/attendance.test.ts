import { afterEach, expect, it } from 'vitest'
import { startServer, type TestServer } from '#test/support/server.ts'
import { EventReader } from './event-reader.ts'
import { aPhase, openBoard } from './live-board.ts'

let server: TestServer | undefined
const readers: EventReader[] = []

afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close()
  await server?.close()
})

it('shows the new join code on every screen once it is renewed', async () => {
  const started = await startServer()
  server = started
  const board = await openBoard(() => started)
  const reader = await EventReader.open(started.url, board.made.id, { token: board.token })
  readers.push(reader)
  await reader.until(({ parts }) => expect(parts.board?.joinCode).toBe(board.made.joinCode))
  const { body } = await board.ask<{ readonly joinCode: string }>('POST', 'join-code')
  expect(body.joinCode).not.toBe(board.made.joinCode)
  await reader.until(({ parts }) => expect(parts.board?.joinCode).toBe(body.joinCode))
})

it('counts what is written in the private round that runs, and apart from it what waits in the inbox', async () => {
  const started = await startServer({
    limits: { contributionsPerSecond: 1_000, contributionBurst: 100 },
  })
  server = started
  const board = await openBoard(() => started)
  await board.begin(
    aPhase('ask', 'collect', { needsApproval: true }),
    aPhase('practice', 'private'),
    aPhase('talk', 'talk'),
  )
  const [phone] = await board.phones(1)
  const reader = await EventReader.open(started.url, board.made.id, { token: board.token })
  readers.push(reader)
  await phone?.write('May I')
  await reader.until(({ parts }) => expect(parts.counts).toMatchObject({ cards: 1, waiting: 1 }))
  await board.command({ type: 'go', from: 'ask', to: 'practice' })
  await reader.until(({ parts }) => expect(parts.counts).toMatchObject({ cards: 0, waiting: 1 }))
  await phone?.write('Bread')
  await reader.until(({ parts }) => expect(parts.counts).toMatchObject({ cards: 1, waiting: 1 }))
  await board.command({ type: 'go', from: 'practice', to: 'talk' })
  await reader.until(({ parts }) => expect(parts.counts).toMatchObject({ cards: 0, waiting: 1 }))
})
