import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newJoinCode, newSecret } from '#server/access/secrets.ts'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { startAttackedServer, survive, type AttackedServer } from '../attacked-server.ts'

let server: AttackedServer
let board: MadeBoard

beforeAll(async () => {
  server = await startAttackedServer({ settings: { CATENA_PROXY: '1' } })
  board = await makeBoard(server)
})
afterAll(() => server.close())

function post(path: string, body: object, from: string): Promise<Response> {
  return send(server, 'POST', path, { body, headers: { 'X-Forwarded-For': from } })
}

/** Sends so many, a few at a time; how often each status came. */
async function flood(
  count: number,
  ask: (index: number) => Promise<Response>,
): Promise<Readonly<Record<number, number>>> {
  const statuses: Record<number, number> = {}
  for (let done = 0; done < count; done += 50) {
    const answers = await Promise.all(
      Array.from({ length: Math.min(50, count - done) }, (_, index) => ask(done + index)),
    )
    for (const answer of answers) {
      await answer.arrayBuffer()
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1
    }
  }
  return statuses
}

describe('[join-bruteforce] guessing a join code', () => {
  it('ends after 500 wrong tries of an address in ten minutes, right ones included', async () => {
    await survive(server, async () => {
      const from = '10.0.0.1'
      const guess = () => post('/api/join', { code: newJoinCode() }, from)
      expect(await flood(600, guess)).toEqual({ 404: 500, 429: 100 })
      const right = await post('/api/join', { code: board.joinCode }, from)
      expect(right.status).toBe(429)
      const wait = Number(right.headers.get('retry-after'))
      expect(wait).toBeGreaterThan(500)
      expect(wait).toBeLessThanOrEqual(600)
      expect((await post('/api/join', { code: board.joinCode }, '10.0.0.2')).status).toBe(200)
    })
  })

  it('does not begin anew with an address that the client writes itself', async () => {
    await survive(server, async () => {
      const guess = (index: number) =>
        post('/api/join', { code: newJoinCode() }, `10.9.9.${index % 250}, 10.0.0.1`)
      expect(await flood(50, guess)).toEqual({ 429: 50 })
    })
  })

  it('ends after 100 tries of one wrong code, from wherever and however it is written', async () => {
    await survive(server, async () => {
      const spellings = ['wrang2', 'WRANG2', 'WRA NG2', 'wra-ng2']
      const guess = (index: number) =>
        post('/api/join', { code: spellings[index % 4] ?? '' }, `10.1.${index}.1`)
      expect(await flood(150, guess)).toEqual({ 404: 100, 429: 50 })
      expect((await post('/api/join', { code: 'WRANG3' }, '10.1.0.1')).status).toBe(404)
    })
  })

  it('of a link counts the same', async () => {
    await survive(server, async () => {
      const guess = () => post('/api/links/exchange', { secret: newSecret() }, '10.0.0.3')
      expect(await flood(600, guess)).toEqual({ 404: 500, 429: 100 })
      const right = { secret: board.links.viewer.token }
      expect((await post('/api/links/exchange', right, '10.0.0.3')).status).toBe(429)
      expect((await post('/api/links/exchange', right, '10.0.0.4')).status).toBe(200)
    })
  })

  it('is counted where operators look', async () => {
    const metrics = await (await send(server, 'GET', '/metrics')).text()
    const [, count] =
      /^catena_http_refused_total\{code="too-many-tries"\} (\d+)$/m.exec(metrics) ?? []
    expect(Number(count)).toBeGreaterThanOrEqual(300)
  })
})

describe('[room-guess] guessing what is there', () => {
  it('says the same of a link that never was and one that was revoked', async () => {
    const { token } = board.links.facilitator
    const path = `/api/boards/${board.id}/links`
    const made = (await (
      await send(server, 'POST', path, { token, body: { role: 'editor' } })
    ).json()) as { id: string; token: string }
    await send(server, 'DELETE', `${path}/${made.id}`, { token })
    const bodies = await Promise.all(
      [made.token, newSecret(), 'short', '../..'].map(async (secret) => {
        const response = await post('/api/links/exchange', { secret }, '10.0.0.5')
        return `${response.status} ${await response.text()}`
      }),
    )
    expect(new Set(bodies).size).toBe(1)
  })

  it('takes as long for what is there as for what is not', async () => {
    const { token } = (await makeBoard(server)).links.facilitator
    const ask = (boardId: string) => send(server, 'GET', `/api/boards/${boardId}`, { token })
    const times = { there: [] as number[], absent: [] as number[] }
    const absent = board.id.replace(/./g, (letter) => (letter === 'a' ? 'b' : 'a'))
    for (let round = 0; round < 150; round++) {
      for (const [kind, id] of [
        ['there', board.id],
        ['absent', absent],
      ] as const) {
        const startedAt = performance.now()
        await (await ask(id)).arrayBuffer()
        times[kind].push(performance.now() - startedAt)
      }
    }
    const median = (list: readonly number[]) =>
      list.toSorted((one, two) => one - two)[list.length >> 1] ?? 0
    // Milliseconds: far less than what a network varies by.
    expect(Math.abs(median(times.there) - median(times.absent))).toBeLessThan(2)
  })

  it('finds nothing that is short enough to be found', () => {
    // Hexadecimal digits have 4 bits, letters of a secret 6.
    expect(board.id.length * 4).toBeGreaterThanOrEqual(96)
    for (const { token } of Object.values(board.links))
      expect(token.length * 6).toBeGreaterThanOrEqual(128)
  })
})

describe('[auth] a secret', () => {
  const ask = (headers: Readonly<Record<string, string>>, query = '') =>
    send(server, 'GET', `/api/boards/${board.id}${query}`, { headers })

  it('is taken from a Bearer header and nowhere else', async () => {
    const { token } = board.links.editor
    expect((await ask({ Authorization: `Bearer ${token}` })).status).toBe(200)
    expect((await ask({}, `?token=${token}&access_token=${token}`)).status).toBe(401)
    for (const value of [
      token,
      'Bearer',
      `Bearer ${token} ${token}`,
      `Bearer ${token},Bearer ${token}`,
      `Basic ${btoa(`x:${token}`)}`,
      `Bearer ${token.toUpperCase()}`,
      `Bearer ${token.slice(0, -1)}`,
      `Bearer "${token}"`,
      `Bearer ${'a'.repeat(10_000)}`,
    ])
      expect((await ask({ Authorization: value })).status, value.slice(0, 60)).toBe(401)
  })

  it('of a browser is its cookie, as the server gave it', async () => {
    const exchanged = await post(
      '/api/links/exchange',
      { secret: board.links.editor.token },
      '10.0.0.6',
    )
    const [cookie = ''] = (exchanged.headers.get('set-cookie') ?? '').split(';')
    expect((await ask({ Cookie: cookie })).status).toBe(200)
    for (const value of [
      `${cookie}x`,
      cookie.slice(0, -1),
      `catena=${board.links.editor.token}`,
      'catena=',
      'catena=null',
      `other${cookie}`,
    ])
      expect((await ask({ Cookie: value })).status, value).toBe(401)
  })
})
