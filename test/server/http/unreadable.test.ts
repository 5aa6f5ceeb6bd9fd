import { afterAll, beforeAll, expect, it } from 'vitest'
import * as Y from 'yjs'
import { fileSchema } from '#shared/model/unreadable.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

let server: TestServer
let board: MadeBoard
let other: MadeBoard

beforeAll(async () => {
  server = await startServer()
  const model = aModel().withLane('l', 'activity').withElement('a', 'activity', 'Teach').build()
  board = await makeBoard(server, { model })
  other = await makeBoard(server)
})

afterAll(async () => {
  await server.close()
})

async function read(path: string): Promise<string> {
  const { token } = board.links.facilitator
  const answer = await send(server, 'GET', `/api/boards/${board.id}/${path}`, { token })
  expect(answer.status, path).toBe(200)
  return answer.text()
}

it('[DOC9] what nobody can read of a board goes along in JSON, and other files do without', async () => {
  const before = await read('exports/json')
  expect(before).not.toContain('unreadable')
  await server.rooms.edit(board.id, undefined, ({ doc }) => {
    const card = new Y.Map([['title:en', new Y.Text('Half a card')]])
    doc.getMap('elements').set('half', card)
  })
  const file = await read('exports/json')
  expect(await read('model')).toBe(file)
  const { unreadable, ...rest } = fileSchema.parse(JSON.parse(file))
  expect(rest).toEqual(JSON.parse(before))
  expect(unreadable).toMatchObject([
    { collection: 'elements', id: 'half', raw: { 'title:en': 'Half a card' } },
  ])
  expect(await read('exports/csv')).not.toContain('Half a card')

  // Onto another board, by file and by program: all the rest, and a word on what is left out.
  const { token } = other.links.facilitator
  const imported = await send(server, 'POST', `/api/boards/${other.id}/imports/json?lang=en`, {
    token,
    body: file,
  })
  expect(await imported.json()).toMatchObject({
    skipped: [
      { what: 'unreadable[0] elements half', reason: expect.stringContaining('could not be read') },
    ],
  })
  const put = await send(server, 'PUT', `/api/boards/${other.id}/model`, { token, body: file })
  expect(put.status).toBe(200)
  const taken = await send(server, 'GET', `/api/boards/${other.id}/exports/json`, { token })
  expect(await taken.text()).toBe(before)
})

it('[DOC9] a record that nobody can read outlives a restored version', async () => {
  const { token } = board.links.facilitator
  const path = `/api/boards/${board.id}/versions`
  const saved = await send(server, 'POST', path, { token, body: { name: 'noon' } })
  const { versionId } = (await saved.json()) as { versionId: string }
  const restored = await send(server, 'POST', `${path}/${versionId}/restore`, { token })
  expect(restored.status).toBe(200)
  expect(await read('exports/json')).toContain('Half a card')
})

it('documents it in the schema of the change model', async () => {
  const schema = await (await send(server, 'GET', '/api/schema/change-model.json')).json()
  expect(schema).toMatchObject({
    title: 'Catena change model',
    properties: { unreadable: { type: 'array' }, elements: { type: 'array' } },
  })
  expect((schema as { required: readonly string[] }).required).not.toContain('unreadable')
})
