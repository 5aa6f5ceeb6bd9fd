import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '#test/support/server.ts'
import { newJoinCode } from '#server/access/secrets.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

let server: TestServer
let board: MadeBoard

beforeAll(async () => {
  server = await startServer({ trustedProxies: 1 })
  board = await makeBoard(server)
})
afterAll(() => server.close())

async function exchange(secret: string, cookie?: string, device?: string) {
  const response = await send(server, 'POST', '/api/links/exchange', {
    body: { secret, ...(device === undefined ? {} : { device }) },
    ...(cookie === undefined ? {} : { cookie }),
  })
  const set = response.headers.get('set-cookie') ?? ''
  return { response, set, cookie: set.split(';')[0] ?? '' }
}

describe('exchanging a link', () => {
  it('gives one cookie that scripts cannot read and plain HTTP can carry', async () => {
    const { response, set } = await exchange(board.links.editor.token)
    expect(await response.json()).toEqual({ boardId: board.id, role: 'editor' })
    expect(set).toMatch(/^catena=[\w-]{32}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
  })

  it('marks the cookie as Secure where the proxy speaks TLS', async () => {
    const response = await send(server, 'POST', '/api/links/exchange', {
      body: { secret: board.links.editor.token },
      headers: { 'X-Forwarded-Proto': 'https' },
    })
    expect(response.headers.get('set-cookie')).toMatch(/; Secure$/)
  })

  it('keeps the cookie of the browser, and the highest of its roles wins', async () => {
    const first = await exchange(board.links.facilitator.token)
    const second = await exchange(board.links.viewer.token, first.cookie)
    expect(second.cookie).toBe(first.cookie)
    expect(await second.response.json()).toEqual({ boardId: board.id, role: 'facilitator' })
  })

  it('makes the same device the same participant, also with a new cookie', async () => {
    const meOf = async (cookie: string) =>
      (await send(server, 'GET', `/api/boards/${board.id}/me`, { cookie })).json()
    const one = await exchange(board.links.editor.token, undefined, 'a-device-secret')
    const again = await exchange(board.links.editor.token, undefined, 'a-device-secret')
    const other = await exchange(board.links.editor.token, undefined, 'another-device')
    expect(again.cookie).not.toBe(one.cookie)
    expect(await meOf(again.cookie)).toEqual(await meOf(one.cookie))
    expect(await meOf(other.cookie)).not.toEqual(await meOf(one.cookie))
  })

  it('ends with the link that gave it', async () => {
    const made = await send(server, 'POST', `/api/boards/${board.id}/links`, {
      token: board.links.facilitator.token,
      body: { role: 'editor', name: 'table 3' },
    })
    const { id, token } = (await made.json()) as { id: string; token: string }
    const { cookie } = await exchange(token)
    const ask = () => send(server, 'GET', `/api/boards/${board.id}/me`, { cookie })
    expect((await ask()).status).toBe(200)
    const path = `/api/boards/${board.id}/links/${id}`
    await send(server, 'DELETE', path, { token: board.links.facilitator.token })
    expect((await ask()).status).toBe(401)
    expect((await exchange(token)).response.status).toBe(404)
  })
})

describe('links', () => {
  it('lists no secret', async () => {
    const { token } = board.links.facilitator
    const text = await (
      await send(server, 'GET', `/api/boards/${board.id}/links`, { token })
    ).text()
    for (const link of Object.values(board.links)) expect(text).not.toContain(link.token)
  })

  it('keeps the last link of a facilitator', async () => {
    const { token } = board.links.facilitator
    const { links } = (await (
      await send(server, 'GET', `/api/boards/${board.id}/links`, { token })
    ).json()) as { links: { id: string; role: string }[] }
    const last = links.find(({ role }) => role === 'facilitator')
    const response = await send(server, 'DELETE', `/api/boards/${board.id}/links/${last?.id}`, {
      token,
    })
    expect(response.status).toBe(409)
  })
})

describe('joining by a code', () => {
  it('makes a contributor of who types it, in small letters and with a space too', async () => {
    const typed = `${board.joinCode.slice(0, 3)} ${board.joinCode.slice(3)}`.toLowerCase()
    const response = await send(server, 'POST', '/api/join', { body: { code: typed } })
    expect(await response.json()).toEqual({ boardId: board.id, role: 'contributor' })
  })

  it('uses no letters that are misread', () => {
    expect(board.joinCode).toMatch(/^[A-HJKMNP-TV-Z2-9]{6}$/)
  })

  it('ends when a new one is made', async () => {
    const mine = await makeBoard(server)
    const { token } = mine.links.facilitator
    const path = `/api/boards/${mine.id}/join-code`
    const { joinCode } = (await (await send(server, 'POST', path, { token })).json()) as {
      joinCode: string
    }
    const old = await send(server, 'POST', '/api/join', { body: { code: mine.joinCode } })
    expect(old.status).toBe(404)
    const fresh = await send(server, 'POST', '/api/join', { body: { code: joinCode } })
    expect(fresh.status).toBe(200)
  })

  it('[join-bruteforce] stops an address after 500 wrong tries, and no other', async () => {
    const tryFrom = (address: string, code: string) =>
      send(server, 'POST', '/api/join', { body: { code }, headers: { 'X-Forwarded-For': address } })
    for (let tries = 0; tries < 500; tries += 50) {
      const statuses = await Promise.all(
        Array.from({ length: 50 }, async () => (await tryFrom('10.1.1.1', newJoinCode())).status),
      )
      expect(new Set(statuses)).toEqual(new Set([404]))
    }
    const stopped = await tryFrom('6.6.6.6, 10.1.1.1', board.joinCode)
    expect(stopped.status).toBe(429)
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await tryFrom('10.1.1.2', board.joinCode)).status).toBe(200)
  })

  it('[room-guess] answers a code of the wrong shape like a wrong one', async () => {
    const answers = await Promise.all(
      [newJoinCode(), 'no code at all'].map(async (code) =>
        (await send(server, 'POST', '/api/join', { body: { code } })).json(),
      ),
    )
    expect(answers[0]).toEqual(answers[1])
  })
})
