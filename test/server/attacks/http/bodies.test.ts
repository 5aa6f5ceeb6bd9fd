import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeBoard, send, type MadeBoard } from '#test/server/http/made-board.ts'
import { sendRaw, startAttackedServer, survive, type AttackedServer } from '../attacked-server.ts'

let server: AttackedServer
let board: MadeBoard

beforeAll(async () => {
  server = await startAttackedServer()
  board = await makeBoard(server)
})
afterAll(() => server.close())

const model = (more: string) =>
  `{"format":"catena","version":1,"primaryLanguage":"en","languages":["en"],"title":{"en":"x"}${more}}`

const writes = (body: string) => [
  send(server, 'POST', '/api/boards', { body: `{"model":${body}}` }),
  send(server, 'PUT', `/api/boards/${board.id}/model`, { token: board.links.editor.token, body }),
  send(server, 'POST', `/api/boards/${board.id}/imports/json`, {
    token: board.links.editor.token,
    body,
  }),
  send(server, 'POST', '/api/join', { body }),
]

async function statusesOf(body: string): Promise<readonly number[]> {
  return (await Promise.all(writes(body))).map(({ status }) => status)
}

describe('a body', () => {
  it('[bomb-deep-json] of 200,000 levels is refused', async () => {
    await survive(server, async () => {
      const deep = 200_000
      for (const body of [
        `${'['.repeat(deep)}${']'.repeat(deep)}`,
        `${'{"a":'.repeat(deep / 2)}1${'}'.repeat(deep / 2)}`,
        '['.repeat(deep),
        model(`,"unknown":${'['.repeat(deep)}${']'.repeat(deep)}`),
      ]) {
        for (const status of await statusesOf(body)) expect([400, 422]).toContain(status)
      }
    })
  })

  it('[body-too-large] is refused above 1 MB for a command and 5 MB for a file', async () => {
    await survive(server, async () => {
      const { token } = board.links.facilitator
      const path = `/api/boards/${board.id}`
      const padded = (megabytes: number) => `"${'x'.repeat(megabytes * 1024 * 1024 - 2)}"`
      const post = async (to: string, body: string) =>
        (await send(server, 'POST', `${path}/${to}`, { token, body })).status
      expect(await post('versions', padded(1))).toBe(400)
      expect(await post('versions', `${padded(1)} `)).toBe(413)
      expect(await post('imports/json', padded(5))).toBe(422)
      expect(await post('imports/json', `${padded(5)} `)).toBe(413)
    })
  })

  it('[body-too-large] is refused as well where its length is not told', async () => {
    await survive(server, async () => {
      const part = `10000\r\n${' '.repeat(65_536)}\r\n`
      const answer = await sendRaw(
        server.port,
        `POST /api/boards HTTP/1.1\r\nHost: catena\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
        ...Array.from({ length: 100 }, () => part),
        '0\r\n\r\n',
      )
      expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    })
  })

  it('[content-encoding] is refused when it is packed', async () => {
    await survive(server, async () => {
      const bomb = gzipSync(Buffer.alloc(5_000_000, 32))
      for (const encoding of ['gzip', 'deflate', 'br', 'zstd', 'identity, gzip']) {
        const response = await fetch(`${server.url}/api/boards`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'Content-Encoding': encoding },
          body: bomb,
        })
        expect(await response.json(), encoding).toMatchObject({ code: 'encoding-refused' })
      }
    })
  })

  it.each([
    ['__proto__', '{"polluted":true}'],
    ['constructor', '{"prototype":{"polluted":true}}'],
    ['prototype', '{"polluted":true}'],
    ['toString', '"x"'],
    ['hasOwnProperty', '1'],
  ])('[proto-pollution] with the key %s changes no prototype', async (key, value) => {
    await survive(server, async () => {
      const element = `{"id":"e1","type":"output","title":{"en":"x"},"${key}":${value}}`
      const file = model(`,"elements":[${element}],"${key}":${value}`)
      const [created, put, imported] = await Promise.all(writes(file))
      expect([201, 400]).toContain(created?.status)
      for (const response of [put, imported]) expect([200, 400, 422]).toContain(response?.status)
      await send(server, 'POST', '/api/join', { body: `{"code":"x","${key}":${value}}` })
      const read = await send(server, 'GET', `/api/boards/${board.id}/model`, {
        token: board.links.viewer.token,
      })
      const answer = (await read.json()) as { polluted?: unknown; elements: unknown[] }
      expect(answer.polluted).toBeUndefined()
      expect(answer.elements).toBeInstanceOf(Array)
      // A polluted server would show the key in every object that it makes.
      const formats = await (await send(server, 'GET', '/api/formats')).text()
      expect(formats).not.toContain('polluted')
    })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('[json-shapes] of any other kind is refused by what it is', async () => {
    await survive(server, async () => {
      for (const body of ['null', '[]', '0', '"x"', 'true', '{', '', '\u0000', '{"a":1e999}']) {
        for (const status of await statusesOf(body === '' ? ' ' : body))
          expect([400, 422], body).toContain(status)
      }
    })
  })
})

describe('a text', () => {
  const rename = (name: string) =>
    send(server, 'PATCH', `/api/boards/${board.id}/me`, {
      token: board.links.editor.token,
      body: { name },
    })

  it.each([
    ['a new line', 'Anna\nBram'],
    ['an override to the left', 'Anna\u202egnp.exe'],
    ['an isolate', '\u2066Anna'],
    ['an Arabic letter mark', 'Anna\u061c'],
    ['a mark to the right', 'Anna\u200f'],
    ['nothing that shows', '\u200b\u200b\u200b'],
    ['half a letter', 'Anna\ud83d'],
    ['a null', 'Anna\u0000'],
    ['a line separator', 'Anna\u2028Bram'],
  ])('[unicode] a name with %s is refused', async (_, name) => {
    expect((await rename(name)).status).toBe(400)
  })

  it('[unicode-zalgo] a tower of marks on one letter is refused', async () => {
    expect((await rename(`A${'\u0301\u0330'.repeat(20)}`)).status).toBe(400)
    expect((await rename('\u0f68\u0f7c\u0f7e')).status).toBe(200)
  })

  it('[unicode] a name is counted as people count, and in bytes', async () => {
    const family = '👩‍👩‍👧‍👦'
    expect((await rename('n'.repeat(40))).status).toBe(200)
    expect((await rename('n'.repeat(41))).status).toBe(400)
    expect((await rename(family.repeat(12))).status).toBe(200)
    expect((await rename(family.repeat(13))).status).toBe(400)
    expect((await rename('नि'.repeat(40))).status).toBe(200)
  })

  it('[unicode] a name has one spelling, whatever keyboard it came from', async () => {
    const response = await rename('  Zoe\u0308  ')
    expect(await response.json()).toMatchObject({ name: 'Zo\u00eb' })
  })

  it.each([
    ['letters', 'a'.repeat(100_000)],
    ['spaces', ' '.repeat(100_000)],
    ['spaces before an end', `${' '.repeat(99_999)}x`],
    ['marks', '\u0301'.repeat(50_000)],
    ['joiners', '\u200d'.repeat(50_000)],
    ['flags', '🇧🇪'.repeat(25_000)],
    ['quotes and slashes', '\\"'.repeat(50_000)],
    ['commas', 'nl;q=0,'.repeat(14_000)],
  ])('[redos] 100 kB of %s stall nothing, wherever they stand', async (_, text) => {
    await survive(server, async () => {
      const { token } = board.links.facilitator
      const path = `/api/boards/${board.id}`
      const answers = await Promise.all([
        rename(text),
        send(server, 'POST', '/api/boards', { body: { title: text } }),
        send(server, 'POST', '/api/boards', { body: { template: text } }),
        send(server, 'POST', '/api/join', { body: { code: text } }),
        send(server, 'POST', '/api/links/exchange', { body: { secret: text } }),
        send(server, 'POST', `${path}/links`, { token, body: { role: 'viewer', name: text } }),
        send(server, 'POST', `${path}/versions`, { token, body: { name: text } }),
        send(server, 'POST', `${path}/imports/json`, { token, body: text }),
        send(server, 'PUT', `${path}/model`, { token, body: JSON.stringify(text) }),
      ])
      for (const { status } of answers) expect(status).toBeLessThan(500)
      expect(answers[0]?.status).toBe(400)
    })
  })
})
