import { zipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { problems } from '#shared/problems/registry.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

let server: TestServer
let board: MadeBoard
let before: string

beforeAll(async () => {
  server = await startServer()
  board = await makeBoard(server, { template: 'example', language: 'fr' })
})
afterAll(() => server.close())
beforeEach(async () => {
  before = await readModel()
})

async function readModel(): Promise<string> {
  const { token } = board.links.viewer
  return (await send(server, 'GET', `/api/boards/${board.id}/model`, { token })).text()
}

function importFile(format: string, body: BodyInit, query = '?mode=replace'): Promise<Response> {
  return fetch(`${server.url}/api/boards/${board.id}/imports/${format}${query}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${board.links.editor.token}`, 'Accept-Language': 'nl' },
    body,
  })
}

async function versions(): Promise<number> {
  const { token } = board.links.facilitator
  const response = await send(server, 'GET', `/api/boards/${board.id}/versions`, { token })
  return ((await response.json()) as { readonly versions: readonly unknown[] }).versions.length
}

const word = Buffer.from([0x50, 0x4b, 3, 4, ...Array.from({ length: 200 }, (_, i) => i % 256)])

/** Twenty megabytes of nothing, which become kilobytes: in the place of a sheet of a workbook. */
function zipBomb(): Uint8Array<ArrayBuffer> {
  const nothing = new Uint8Array(20_000_000)
  const parts = Array.from({ length: 5 }, (_, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    nothing,
  ])
  return new Uint8Array(
    zipSync({ '[Content_Types].xml': new Uint8Array(8), ...Object.fromEntries(parts) }),
  )
}

const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`,
).join('')}]>`

const wideLetters = new Uint8Array([0xff, 0xfe, ...Buffer.from('{"format":"catena"', 'utf16le')])

const bad: readonly (readonly [string, string, () => BodyInit])[] = [
  ['of Word as JSON', 'json', () => word],
  ['of Word as a list', 'outline', () => word],
  ['of Word as CSV', 'csv', () => word],
  ['that is a broken workbook', 'xlsx', () => word],
  [
    'of the old Excel',
    'xlsx',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  ],
  ['of another format', 'kumu', () => '{"nodes":[],"edges":[]}'],
  ['of another format', 'jsoncanvas', () => '{"elements":[]}'],
  ['of another format', 'cids', () => '{"hello":"world"}'],
  ['of another format', 'iati', () => '<graphml><graph/></graphml>'],
  ['of another format', 'graphml', () => '<iati-activities/>'],
  ['without content', 'json', () => ''],
  ['without content', 'outline', () => ''],
  ['without content', 'csv', () => ''],
  ['that unfolds to a hundred megabytes', 'xlsx', zipBomb],
  ['of a billion laughs', 'graphml', () => `${laughs}<graphml><graph>&j;</graph></graphml>`],
  ['of a billion laughs', 'iati', () => `${laughs}<iati-activities>&j;</iati-activities>`],
  ['that is cut off', 'json', () => '{"format":"catena","version":1,"elements":['],
  ['that is cut off', 'iati', () => '<iati-activities><iati-activity>'],
  ['in letters that the format does not have', 'json', () => wideLetters],
  ['nested a million deep', 'json', () => '['.repeat(1_000_000)],
  ['with more cards than a board holds', 'outline', () => 'one more\n'.repeat(50_000)],
]

describe('a file', () => {
  it.each(bad)(
    '%s (%s) gets a clear problem, and the board is as it was',
    async (_, format, make) => {
      const kept = await versions()
      const response = await importFile(format, make())
      const body = (await response.json()) as { readonly code: string }
      expect(response.status, JSON.stringify(body)).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      expect(response.headers.get('content-language')).toBe('nl')
      expect(Object.keys(problems)).toContain(body.code)
      expect(body.code).not.toBe('server-mistake')
      for (const key of ['title', 'detail', 'fix'])
        expect(body).toHaveProperty(key, expect.stringMatching(/\w/))
      expect(await readModel()).toBe(before)
      expect(await versions()).toBe(kept)
    },
  )

  it('of 100 MB is refused before it has been read', async () => {
    const body = new Uint8Array(100_000_000)
    const answered = await importFile('json', body).then(
      async (response) => `${response.status} ${await response.text()}`,
      // Past 25 MB the server hangs up, which a client may see before it reads the answer.
      (error: unknown) => String(error),
    )
    expect(answered).toMatch(/^413 .*body-too-large|fetch failed/)
    expect(await readModel()).toBe(before)
  })

  it('just above what the server reads is refused with the limit', async () => {
    const response = await importFile('outline', new Uint8Array(6_000_000).fill(0x61))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'body-too-large', detail: /5 MB/ })
    expect(await readModel()).toBe(before)
  })
})

describe('a file that is odd but can be read', () => {
  const read = async (format: string, body: BodyInit) => {
    const response = await importFile(format, body, '?dry=1&lang=nl')
    expect(response.status).toBe(200)
    return (await response.json()) as {
      readonly model: {
        readonly elements: readonly {
          readonly id: string
          readonly title: Record<string, string>
        }[]
        readonly links: readonly unknown[]
      }
      readonly skipped: readonly { readonly what: string; readonly reason: string }[]
    }
  }
  const base = {
    format: 'catena',
    version: 1,
    primaryLanguage: 'nl',
    languages: ['nl'],
    title: {},
  }
  const card = (id: string) => ({ id, type: 'output', title: { nl: `Kaart ${id}` } })

  it('with the same id twice keeps the first, and says so', async () => {
    const file = { ...base, elements: [card('a'), card('a'), card('b')] }
    const { model, skipped } = await read('json', JSON.stringify(file))
    expect(model.elements.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(skipped).toHaveLength(1)
    expect(skipped[0]?.reason).toMatch(/dezelfde id/)
  })

  it('with links in a circle keeps them: a feedback loop is part of many theories', async () => {
    const link = (from: string, to: string) => ({ id: `${from}${to}`, from, to, kind: 'leads-to' })
    const file = {
      ...base,
      elements: [card('a'), card('b'), card('c')],
      links: [link('a', 'b'), link('b', 'c'), link('c', 'a')],
    }
    expect((await read('json', JSON.stringify(file))).model.links).toHaveLength(3)
  })

  it('with links that lead nowhere goes on without them, and says so', async () => {
    const file = {
      ...base,
      elements: [card('a')],
      links: [{ id: 'k', from: 'a', to: 'gone', kind: 'leads-to' }],
    }
    const { model, skipped } = await read('json', JSON.stringify(file))
    expect(model.links).toEqual([])
    expect(skipped[0]?.what).toContain('k')
  })

  it('with formulas keeps them as text, and makes them harmless again on the way out', async () => {
    const csv = 'Titel;Type\n"=HYPERLINK(""http://x"")";output\n'
    const { model } = await read('csv', csv)
    expect(model.elements[0]?.title['nl']).toBe('=HYPERLINK("http://x")')
    const made = await makeBoard(server, { model: { ...base, elements: model.elements } })
    const { token } = made.links.viewer
    const path = `/api/boards/${made.id}/exports/csv?lang=nl`
    const text = await (await send(server, 'GET', path, { token })).text()
    expect(text).toContain(`'=HYPERLINK`)
    expect(text).not.toMatch(/(^|[;"\n])=HYPERLINK/)
  })

  it('in the encodings in which spreadsheets save text is read in each', async () => {
    const text = 'Titel;Type\nÉté à Liège;output\n'
    const encoded: readonly BodyInit[] = [
      text,
      `\ufeff${text}`,
      new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]),
      new Uint8Array(Buffer.from(text, 'latin1')),
    ]
    for (const body of encoded)
      expect((await read('csv', body)).model.elements[0]?.title['nl']).toBe('Été à Liège')
  })
})
