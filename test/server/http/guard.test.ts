import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

let server: TestServer
let board: MadeBoard

beforeAll(async () => {
  server = await startServer({ allowedOrigins: ['https://friend.example.org'] })
  board = await makeBoard(server)
})
afterAll(() => server.close())

describe('[csrf] a write', () => {
  const from = (origin: string | undefined, more: Readonly<Record<string, string>> = {}) =>
    send(server, 'POST', '/api/boards', {
      body: {},
      headers: { ...(origin === undefined ? {} : { Origin: origin }), ...more },
    })

  it.each([
    'https://evil.example.org',
    'null',
    'https://friend.example.org.evil.example',
    'http://friend.example.org',
  ])('is refused from the origin %s', async (origin) => {
    const response = await from(origin)
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'wrong-origin' })
  })

  it('is taken from the server’s own pages, from allowed origins and from programs', async () => {
    expect((await from(server.url)).status).toBe(201)
    expect((await from('https://friend.example.org')).status).toBe(201)
    expect((await from(undefined)).status).toBe(201)
  })

  it('is refused with a cookie and no origin', async () => {
    expect((await from(undefined, { Cookie: 'catena=abc' })).status).toBe(403)
  })

  it('is refused as a form or as plain text', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expect((await from(undefined, { 'Content-Type': type })).status, type).toBe(415)
    }
  })

  it('is refused when it is compressed', async () => {
    const response = await from(undefined, { 'Content-Encoding': 'gzip' })
    expect(await response.json()).toMatchObject({ code: 'encoding-refused' })
  })

  it('is refused when it is too large', async () => {
    const { token } = board.links.facilitator
    const body = { name: 'x'.repeat(1_100_000) }
    const response = await send(server, 'POST', `/api/boards/${board.id}/versions`, { token, body })
    expect(response.status).toBe(413)
  })

  it('is told so also while it is still being sent', async () => {
    const { token } = board.links.editor
    const body = 'x'.repeat(20_000_000)
    const response = await send(server, 'PUT', `/api/boards/${board.id}/model`, { token, body })
    expect(await response.json()).toMatchObject({ code: 'body-too-large' })
  })

  it('is refused when it nests deep enough to hurt', async () => {
    const body = `{"model":${'['.repeat(200_000)}${']'.repeat(200_000)}}`
    expect((await send(server, 'POST', '/api/boards', { body })).status).toBe(400)
  })

  it('[proto-pollution] changes no prototype', async () => {
    const model = `{"format":"catena","version":1,"primaryLanguage":"en","languages":["en"],"title":{"en":"x"},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`
    await send(server, 'POST', '/api/boards', { body: `{"model":${model}}` })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('[hdr] every answer', () => {
  it.each(['/', '/healthz', '/api/formats', '/api/none'])('%s has the headers', async (path) => {
    const { headers } = await send(server, 'GET', path)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('[api-noleak] tells a problem in the reader’s language and nothing of our insides', async () => {
    const response = await send(server, 'GET', '/api/boards/none', {
      headers: { 'Accept-Language': 'de, fr-BE;q=0.8, en;q=0.5' },
    })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
    expect(await response.json()).toEqual({
      type: 'urn:catena:problem:board-not-found',
      title: 'Ce tableau n’existe pas.',
      status: 404,
      detail: 'Le lien n’est pas correct, ou le tableau a été supprimé.',
      code: 'board-not-found',
      fix: 'Vérifiez le lien, ou demandez-en un nouveau à la personne qui anime.',
    })
    const dutch = await send(server, 'GET', '/api/boards/none?lang=nl')
    expect(await dutch.json()).toMatchObject({ title: 'Dit bord bestaat niet.' })
  })
})

it('asks for the key where creating needs one', async () => {
  const closed = await startServer({ creationKey: 'spring-workshop' })
  try {
    const create = async (body: object) =>
      (await send(closed, 'POST', '/api/boards', { body })).status
    expect(await create({})).toBe(403)
    expect(await create({ key: 'wrong-workshop' })).toBe(403)
    expect(await create({ key: 'spring-workshop' })).toBe(201)
  } finally {
    await closed.close()
  }
})
