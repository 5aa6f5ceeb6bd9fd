import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { once } from 'node:events'
import { createLog } from '#server/log.ts'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { sendRaw, startAttackedServer, type AttackedServer } from '../attacked-server.ts'

const secret = 'marker-7f3a'

let server: AttackedServer
let board: MadeBoard

beforeAll(async () => {
  server = await startAttackedServer({
    imports: [join(import.meta.dirname, '../throw-on-signal.ts')],
    settings: {
      CATENA_CREATE: `key-${secret}`,
      CATENA_PROXY: '1',
      CATENA_LIMITS: 'wrongTriesPerAddress=3',
    },
  })
  board = await makeBoard(server, { key: `key-${secret}`, title: `Title ${secret}` })
})
afterAll(() => server.close())

const fields = [
  'time',
  'level',
  'event',
  'requestId',
  'boardId',
  'participantId',
  'network',
  'code',
  'method',
  'route',
  'status',
  'ms',
  'bytes',
  'seq',
  'count',
  'error',
]

describe('[log-secrets]', () => {
  it('whatever is asked, nothing that people wrote, no secret and no address is logged', async () => {
    const { token } = board.links.facilitator
    const path = `/api/boards/${board.id}`
    const headers = {
      'X-Forwarded-For': '203.0.113.77',
      Referer: `https://${secret}.example/`,
      'User-Agent': `agent ${secret}`,
      'X-Request-Id': secret,
    }
    const post = (to: string, body: unknown) => send(server, 'POST', to, { token, headers, body })
    await send(server, 'PATCH', `${path}/me`, { token, headers, body: { name: `Anna ${secret}` } })
    await post(`${path}/links`, { role: 'viewer', name: `table ${secret}` })
    await post(`${path}/versions`, { name: `noon ${secret}` })
    await post('/api/links/exchange', { secret: `${secret}${secret}${secret}` })
    await post('/api/links/exchange', { secret: token, device: `device ${secret}` })
    await post('/api/join', { code: board.joinCode, name: `Bram ${secret}` })
    await post('/api/join', { code: secret })
    for (let tries = 0; tries < 4; tries++) await post('/api/boards', { key: secret })
    for (const body of [`{"title": "${secret}`, `{"${secret}": 1e999}`, `[${secret}]`, secret])
      for (const to of ['/api/boards', `${path}/imports/json`, `${path}/versions`])
        await post(to, body)
    await send(server, 'PUT', `${path}/model`, { token, headers, body: { [secret]: secret } })
    for (const to of [`/${secret}`, `/api/${secret}`, `/api/boards/${secret}?token=${token}`])
      await send(server, 'GET', to, { headers })
    await send(server, 'GET', `${path}/exports/${secret}?lang=${secret}`, { token, headers })
    await sendRaw(server.port, `GET /${secret} HTTP/9.9\r\n${secret}\r\n\r\n`)
    const socket = new WebSocket(
      `${server.url.replace('http', 'ws')}/sync/${board.id}?token=${token}`,
    )
    await once(socket, 'open')
    socket.send(secret)
    await once(socket, 'close')
    const lines = server.output().trimEnd().split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(30)
    const secrets = [
      secret,
      board.id,
      board.joinCode,
      '203.0.113.77',
      ...Object.values(board.links).map((link) => link.token),
    ]
    for (const text of secrets) expect(server.output()).not.toContain(text)
  })

  it('each line is one JSON object with known fields', () => {
    const lines = server.output().trimEnd().split('\n')
    const logged = lines.filter((line) => line.startsWith('{'))
    // The others say where the board is.
    expect(lines.length - logged.length).toBe(2)
    for (const line of logged) {
      const entry = JSON.parse(line) as Record<string, unknown>
      expect(
        Object.keys(entry).filter((field) => !fields.includes(field)),
        line,
      ).toEqual([])
      expect(entry).toMatchObject({
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        level: expect.stringMatching(/^(info|warn|error)$/),
        event: expect.stringMatching(/^[\w-]+$/),
      })
    }
    expect(server.output()).toMatch(/"boardId":"[0-9a-f]{12}"/)
    expect(server.output()).toMatch(/"network":"203\.0\.113\.0\/24"/)
  })

  it('a mistake of ours is logged by where it happened, ends the process in order, and tells no text', async () => {
    server.signal('SIGUSR2')
    expect(await server.exited).toBe(1)
    expect(server.output()).toMatch(
      /"level":"error","event":"uncaughtException","error":"Error: broken by “…”\\n +at /,
    )
    expect(server.output()).not.toContain('private')
  })

  it('nothing in quotes, of a parser or beside the known fields reaches a line', () => {
    const lines: string[] = []
    const log = createLog((line) => lines.push(line))
    const mistakes: readonly (() => unknown)[] = [
      () => JSON.parse(`{"a": ${secret}}`),
      () => JSON.parse(`"${secret}`),
      () => new URL(secret),
      () => decodeURIComponent(`%${secret}`),
      () => Buffer.from(secret, secret as BufferEncoding),
      () => new Intl.NumberFormat('en', { style: 'currency', currency: secret }),
    ]
    for (const mistake of mistakes) {
      try {
        mistake()
      } catch (error) {
        log.error('mistake', { error: new Error(`in 'a "${secret}"'`, { cause: error }) })
      }
    }
    log.info('more', { name: secret, code: 'x' } as object)
    log.info('thrown', { error: secret })
    expect(lines.join('\n')).not.toContain(secret)
    expect(lines.filter((line) => line.includes('caused by')).length).toBeGreaterThanOrEqual(4)
  })
})
