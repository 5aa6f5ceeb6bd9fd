import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exporters } from '#server/exports/registry.ts'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { startAttackedServer, type AttackedServer } from '../attacked-server.ts'

let server: AttackedServer
let board: MadeBoard

beforeAll(async () => {
  server = await startAttackedServer()
  board = await makeBoard(server)
})
afterAll(() => server.close())

/** Letter by letter as the threat table has it. */
const pagePolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"

describe('every answer', () => {
  const asked: readonly (readonly [string, string])[] = [
    ['GET', '/'],
    ['GET', '/b/some-board'],
    ['GET', '/none.js'],
    ['GET', '/healthz'],
    ['GET', '/readyz'],
    ['GET', '/metrics'],
    ['GET', '/api/formats'],
    ['GET', '/api/openapi.json'],
    ['GET', '/api/none'],
    ['GET', '/api/boards/none'],
    ['POST', '/api/boards'],
    ['DELETE', '/'],
    ['OPTIONS', '/api/boards'],
    ['TRACE', '/x'],
    ['HEAD', '/'],
  ]

  it.each(asked.filter(([method]) => method !== 'TRACE'))(
    '[hdr-csp] [hdr-nosniff] [hdr-referrer] [hdr-frame] %s %s',
    async (method, path) => {
      const { headers } = await send(server, method, path)
      expect(headers.get('content-security-policy')).toBe(pagePolicy)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('server')).toBeNull()
      expect(headers.get('x-powered-by')).toBeNull()
    },
  )

  it('[hdr-cors] lets no page of another site read it', async () => {
    for (const Origin of ['https://evil.example', 'null', `${server.url}.evil.example`]) {
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await send(server, method, `/api/boards/${board.id}`, {
          headers: { Origin, 'Access-Control-Request-Method': 'PUT' },
        })
        expect(headers.get('access-control-allow-origin')).toBeNull()
        expect(headers.get('access-control-allow-credentials')).toBeNull()
      }
    }
  })

  it('[hdr-cache] of the API is kept by nobody', async () => {
    const { token } = board.links.facilitator
    for (const path of ['', '/model', '/links', '/exports/json', '/none']) {
      const { headers } = await send(server, 'GET', `/api/boards/${board.id}${path}`, { token })
      expect(headers.get('cache-control'), path).toBe('no-store')
    }
  })
})

describe('[hdr-attachment] an exported file', () => {
  // The other formats of the contract come with their own issue, and into this list by themselves.
  it.each(exporters.map(({ id }) => id))(
    '%s is saved, not shown, and runs nothing',
    async (format) => {
      const path = `/api/boards/${board.id}/exports/${format}`
      const { headers, status } = await send(server, 'GET', path, {
        token: board.links.viewer.token,
      })
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="/)
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    },
  )
})

describe('[csrf] a write that another site has a browser send', () => {
  const evil = [
    'https://evil.example',
    'null',
    '',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'http://localhost.evil.example',
    'file://',
  ]
  const write = async (headers: Readonly<Record<string, string>>) => {
    const exchanged = await send(server, 'POST', '/api/links/exchange', {
      body: { secret: board.links.facilitator.token },
    })
    const [cookie = ''] = (exchanged.headers.get('set-cookie') ?? '').split(';')
    return send(server, 'PATCH', `/api/boards/${board.id}/me`, {
      body: '{"name":"Mallory"}',
      headers: { Cookie: cookie, 'Content-Type': 'application/json', ...headers },
    })
  }

  it.each([...evil, 'own.evil.example'])('[csrf-origin] is refused from "%s"', async (origin) => {
    const shown = origin === 'own.evil.example' ? `${server.url}.evil.example` : origin
    const response = await write({ Origin: shown })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'wrong-origin' })
  })

  it('[csrf-no-origin] is refused with a cookie and no origin', async () => {
    expect((await write({})).status).toBe(403)
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'application/jsonp',
    '',
  ])('[csrf-text-plain] is refused as "%s", even from our own page', async (type) => {
    expect((await write({ Origin: server.url, 'Content-Type': type })).status).toBe(415)
    expect((await write({ Origin: server.url })).status).toBe(200)
  })

  it('[csrf-get] cannot be a GET', async () => {
    const { token } = board.links.facilitator
    const before = await send(server, 'GET', `/api/boards/${board.id}/me`, { token })
    const query = '?_method=DELETE&name=Mallory'
    const headers = { 'X-HTTP-Method-Override': 'DELETE', 'X-Method-Override': 'PATCH' }
    await send(server, 'GET', `/api/boards/${board.id}/me${query}`, { token, headers })
    const after = await send(server, 'GET', `/api/boards/${board.id}/me`, { token })
    expect(after.status).toBe(200)
    expect(await after.json()).toEqual(await before.json())
  })
})
