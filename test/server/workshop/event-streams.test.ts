import { once } from 'node:events'
import {
  createServer,
  get,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { EventStreams, type Listener } from '#server/workshop/event-streams.ts'
import { defaultWorkshopSettings } from '#server/workshop/settings.ts'

let server: Server

beforeAll(async () => {
  server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

const phone: Listener = {
  participantId: 'phone',
  audience: 'phones',
  linkId: 'link',
  sessionHash: undefined,
}

/** A request that has reached the server, and the response it waits for. */
async function ask() {
  const { port } = server.address() as AddressInfo
  const request = get({ host: '127.0.0.1', port }).on('error', () => {})
  const [, response] = (await once(server, 'request')) as [unknown, ServerResponse]
  return { request, response }
}

function openStreams(): EventStreams {
  return new EventStreams(defaultWorkshopSettings, () => {})
}

it('[WS16] does not count whoever has left before the stream begins', async () => {
  const streams = openStreams()
  const { request, response } = await ask()
  const left = once(response, 'close')
  request.destroy()
  await left
  expect(streams.open(phone, response, () => {})).toBe(false)
  expect(streams.size).toBe(0)
})

it('[WS16] ends at once what begins when the board is gone', async () => {
  const streams = openStreams()
  streams.close()
  const { request, response } = await ask()
  const answered = once(request, 'response')
  expect(streams.open(phone, response, () => {})).toBe(false)
  const [answer] = (await answered) as [IncomingMessage]
  await once(answer.resume(), 'end')
  expect(streams.size).toBe(0)
})
