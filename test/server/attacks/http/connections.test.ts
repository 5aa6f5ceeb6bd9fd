import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from '#test/server/http/made-board.ts'
import { sendRaw, startAttackedServer, survive, type AttackedServer } from '../attacked-server.ts'

let server: AttackedServer

beforeAll(async () => {
  server = await startAttackedServer({
    settings: { CATENA_LIMITS: 'headersTimeoutMs=600,requestTimeoutMs=900,idleConnectionMs=500' },
  })
})
afterAll(() => server.close())

const head = 'POST /api/boards HTTP/1.1\r\nHost: catena\r\nContent-Type: application/json\r\n'

async function connected(): Promise<Socket> {
  const socket = connect(server.port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

/** Opens many connections, says a little over each now and then, and waits until the server has cut them all. */
async function drip(first: string, more: () => string): Promise<readonly string[]> {
  const sockets = await Promise.all(Array.from({ length: 60 }, connected))
  const answers = await Promise.all(
    sockets.map((socket) => {
      let answer = ''
      socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
      socket.write(first)
      const dripping = setInterval(() => socket.write(more()), 50)
      return once(socket, 'close').then(() => {
        clearInterval(dripping)
        return answer.split('\r\n')[0] ?? ''
      })
    }),
  )
  return [...new Set(answers)]
}

describe('a connection that keeps the server waiting', () => {
  it('[slowloris] ends when its headers do not', async () => {
    await survive(server, async () => {
      expect(await drip(head, () => 'X-More: 1\r\n')).toEqual(['HTTP/1.1 408 Request Timeout'])
    })
  })

  it('[slow-post-cut] ends when its body does not', async () => {
    await survive(server, async () => {
      expect(await drip(`${head}Content-Length: 1000\r\n\r\n{`, () => ' ')).toEqual([
        'HTTP/1.1 408 Request Timeout',
      ])
    })
  })

  it('[idle-no-auth] ends when nothing comes at all, and after its last request', async () => {
    await survive(server, async () => {
      const silent = await Promise.all(Array.from({ length: 200 }, connected))
      const idle = await connected()
      idle.resume().write('GET /healthz HTTP/1.1\r\nHost: catena\r\n\r\n')
      await Promise.all([...silent, idle].map((socket) => once(socket.resume(), 'close')))
    })
  })

  it('is counted with its reason', async () => {
    const metrics = await (await send(server, 'GET', '/metrics')).text()
    expect(metrics).toMatch(
      /^catena_http_connections_cut_total\{reason="ERR_HTTP_REQUEST_TIMEOUT"\} \d{3}$/m,
    )
  })
})

describe('[parser] a request that is not one', () => {
  const end = '\r\n\r\n'
  it.each([
    [
      'parser-cl-te',
      `${head}Content-Length: 6\r\nTransfer-Encoding: chunked${end}0${end}GET /x`,
      400,
    ],
    ['parser-two-cl', `${head}Content-Length: 2\r\nContent-Length: 3${end}{} `, 400],
    ['parser-cl-list', `${head}Content-Length: 2, 3${end}{} `, 400],
    ['parser-cl-sign', `${head}Content-Length: +2${end}{}`, 400],
    ['parser-te-twice', `${head}Transfer-Encoding: chunked, identity${end}0${end}`, 400],
    ['parser-lf-only', 'GET /healthz HTTP/1.1\nHost: catena\n\n', 400],
    ['parser-chunk-size', `${head}Transfer-Encoding: chunked${end}FFFFFFFFFFFFFFFFFF\r\n`, 400],
    ['parser-no-host', `GET /healthz HTTP/1.1${end}`, 400],
    ['parser-space-name', `GET /healthz HTTP/1.1\r\nHost : catena${end}`, 400],
    ['parser-null', `GET /healthz HTTP/1.1\r\nHost: catena\r\nX: a\0b${end}`, 400],
    ['parser-garbage', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    [
      'parser-long-header',
      `GET / HTTP/1.1\r\nHost: catena\r\nX: ${'a'.repeat(100_000)}${end}`,
      431,
    ],
    [
      'parser-many-headers',
      `GET / HTTP/1.1\r\nHost: catena\r\n${'X: 1\r\n'.repeat(20_000)}\r\n`,
      431,
    ],
    ['parser-long-address', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\nHost: catena${end}`, 431],
  ])(
    '[%s] is answered once, with its reason, and nothing behind it is read',
    async (_, text, status) => {
      await survive(server, async () => {
        const answer = await sendRaw(server.port, text)
        expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual([`HTTP/1.1 ${status}`])
      })
    },
  )

  it('[parser-reset] may also leave in the middle', async () => {
    await survive(server, async () => {
      for (let count = 0; count < 50; count++) {
        const socket = await connected()
        socket.write(`${head}Content-Length: 100000\r\n\r\n{"title": "`)
        socket.resetAndDestroy()
        await once(socket, 'close')
      }
    })
  })
})
