import { afterEach, expect, it } from 'vitest'
import { networkOrigins } from '#server/addresses.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send } from './made-board.ts'

let server: TestServer | undefined
afterEach(() => server?.close())

async function addressesOf(running: TestServer): Promise<readonly string[]> {
  const board = await makeBoard(running)
  const answer = await send(running, 'GET', `/api/boards/${board.id}/addresses`, {
    token: board.links.facilitator.token,
  })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { readonly addresses: readonly string[] }).addresses
}

it('names the address that was asked for first, then those of its networks', async () => {
  server = await startServer({ host: '0.0.0.0' })
  const [first, ...others] = await addressesOf(server)
  expect(first).toBe(server.url)
  for (const other of others) expect(other).toMatch(/^http:\/\/\d+(\.\d+){3}:\d+$/)
})

it('names the public address alone where there is one', async () => {
  server = await startServer({ publicUrl: 'https://catena.example' })
  expect(await addressesOf(server)).toEqual(['https://catena.example'])
})

it('names no network that the server does not listen on', () => {
  expect(networkOrigins('127.0.0.1', 'http://localhost:3000')).toEqual(['http://localhost:3000'])
})
