import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createElement } from '#shared/document/write.ts'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

// The samples stand beside the project, where its makers keep them.
const samplesFolder = fileURLToPath(new URL('../../../../shared/examples/', import.meta.url))
const samples = existsSync(samplesFolder)
  ? readdirSync(samplesFolder).filter((name) => /^[\w-]+\.json$/.test(name))
  : []

let server: TestServer
let board: MadeBoard

beforeAll(async () => {
  server = await startServer()
  board = await makeBoard(server, { title: 'Samen lezen', language: 'nl' })
})
afterAll(() => server.close())

const modelOf = async ({ id, links }: MadeBoard) =>
  (await send(server, 'GET', `/api/boards/${id}/model`, { token: links.viewer.token })).text()

const put = ({ id, links }: MadeBoard, body: unknown) =>
  send(server, 'PUT', `/api/boards/${id}/model`, { token: links.editor.token, body })

describe('the model over HTTP', () => {
  it('begins with the title and the lanes of the template', async () => {
    const model = JSON.parse(await modelOf(board))
    expect(model).toMatchObject({ format: 'catena', version: 1, title: { nl: 'Samen lezen' } })
    expect(model.lanes.length).toBeGreaterThan(3)
  })

  it('is replaced by PUT, which answers the version of what was there', async () => {
    const mine = await makeBoard(server, { title: 'Before', language: 'en' })
    const before = await modelOf(mine)
    const model = { ...JSON.parse(before), title: { en: 'After' }, extra: { kept: [1, 2] } }
    const response = await put(mine, model)
    expect(response.status).toBe(200)
    const { versionId } = (await response.json()) as { versionId: string }
    expect(JSON.parse(await modelOf(mine))).toMatchObject({
      title: { en: 'After' },
      extra: { kept: [1, 2] },
    })
    const { token } = mine.links.facilitator
    const restore = `/api/boards/${mine.id}/versions/${versionId}/restore`
    expect((await send(server, 'POST', restore, { token })).status).toBe(200)
    expect(JSON.parse(await modelOf(mine)).title).toEqual({ en: 'Before' })
  })

  it('keeps what is there before an editor puts a file on the board, once', async () => {
    const mine = await makeBoard(server, { title: 'Before', language: 'en' })
    const path = `/api/boards/${mine.id}/versions`
    const ask = () =>
      send(server, 'POST', `${path}/before-import`, { token: mine.links.editor.token })
    expect((await ask()).status).toBe(204)
    expect((await ask()).status).toBe(204)
    const listed = await send(server, 'GET', path, { token: mine.links.facilitator.token })
    expect(await listed.json()).toMatchObject({ versions: [{ kind: 'before-import' }] })
  })

  it('refuses a newer version and says so', async () => {
    const response = await put(board, { format: 'catena', version: 2 })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'model-too-new' })
  })

  it('refuses more elements than a board holds', async () => {
    const model = JSON.parse(await modelOf(board))
    const elements = Array.from({ length: 2001 }, (_, index) => ({
      id: `e${index}`,
      type: 'output',
      title: { en: 'x' },
    }))
    expect(await (await put(board, { ...model, elements })).json()).toMatchObject({
      code: 'model-too-large',
    })
  })

  it.each([
    [
      'an element twice',
      'elements',
      { id: 'e', type: 'output', title: { en: 'x' } },
      'elements.1.e',
    ],
    ['two tallies of one element', 'votes', { elementId: 'e', count: 1 }, 'votes.1.e'],
  ])('refuses %s and says which', async (_, list, record, where) => {
    const model = JSON.parse(await modelOf(board))
    const response = await put(board, { ...model, [list]: [record, record] })
    expect(await response.json()).toMatchObject({
      code: 'request-invalid',
      detail: expect.stringContaining(where),
    })
  })

  it.each([
    ['a text without end', { title: { en: 'x'.repeat(20_001) } }, 'elements.e.title'],
    ['much that it does not know', { extra: 'x'.repeat(2_001) }, 'elements.e.extra'],
    ['what nests deep', { extra: [[[[['x']]]]] }, 'elements.e.extra'],
  ])('refuses %s in one place', async (_, more, where) => {
    const model = JSON.parse(await modelOf(board))
    const element = { id: 'e', type: 'output', title: { en: 'x' }, ...more }
    const response = await put(board, { ...model, elements: [element] })
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining(where) })
  })

  it('names what is wrong in a model', async () => {
    const response = await put(board, { format: 'catena', version: 1, primaryLanguage: 'xx' })
    expect(await response.json()).toMatchObject({
      code: 'request-invalid',
      detail: expect.stringContaining('primaryLanguage'),
    })
  })

  it.runIf(samples.length > 0).each(samples)('%s comes out equal and byte-stable', async (name) => {
    const sample = readFileSync(`${samplesFolder}${name}`, 'utf8')
    if (JSON.parse(sample).format !== 'catena') return
    const exported: string[] = []
    let body: unknown = sample
    for (let round = 0; round < 2; round += 1) {
      const fresh = await makeBoard(server)
      expect((await put(fresh, body)).status).toBe(200)
      body = await modelOf(fresh)
      exported.push(String(body))
    }
    expect(exported[1]).toBe(exported[0])
    expect(JSON.parse(exported[0] ?? '')).toMatchObject({
      elements: JSON.parse(sample).elements.map(({ id, title }: { id: string; title: object }) => ({
        id,
        title,
      })),
    })
  })
})

it('shows no edit before it is on disk', async () => {
  let release = (): void => {}
  let gate: Promise<void> | undefined
  const storage = openMemoryStorage({ beforeCommit: () => gate ?? Promise.resolve() })
  const held = await startServer({ storage })
  try {
    const { id, links } = await makeBoard(held)
    const read = async () => {
      const { token } = links.viewer
      return (await send(held, 'GET', `/api/boards/${id}/model`, { token })).text()
    }
    gate = new Promise((resolve) => {
      release = resolve
    })
    const edited = held.rooms.edit(id, undefined, (board) =>
      createElement(board, { type: 'output', title: { en: 'not yet' }, position: { x: 0, y: 0 } }),
    )
    let isAnswered = false
    const reading = read().then((text) => {
      isAnswered = true
      return text
    })
    // Whole requests come and go meanwhile; this one waits for the disk.
    for (let round = 0; round < 3; round += 1) await send(held, 'GET', '/healthz')
    expect(isAnswered).toBe(false)
    gate = undefined
    release()
    await edited
    expect(await reading).toContain('not yet')
  } finally {
    release()
    await held.close()
  }
})
