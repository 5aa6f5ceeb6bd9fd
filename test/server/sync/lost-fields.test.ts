import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { rowFields } from '#shared/document/storable.ts'
import { undoScope } from '#shared/document/write.ts'
import { collectionNames, collections } from '#shared/model/collections.ts'
import { addElement, boardId, startLiveServer, until, type LiveServer } from './live-server.ts'
import { RawClient } from './raw-client.ts'

// Other clients than ours undo as Yjs does it.
const id = 'card'
let server: LiveServer

async function enter(name: string, clientId: number): Promise<RawClient> {
  const client = new RawClient(server.url, `token=editor:${name}&ack=1`)
  client.doc.clientID = clientId
  await client.opened()
  client.ask()
  await until(() => client.updates.length > 0, 'answer')
  return client
}

/** Two on one card, of whom the first has the last word where both set the same. */
async function two(): Promise<readonly [RawClient, RawClient, Y.UndoManager]> {
  server = await startLiveServer()
  const an = await enter('an', 2_000)
  const bo = await enter('bo', 1_000)
  await say(bo, () => addElement(bo.doc, 'Teach', id))
  await until(() => typeOf(an) !== undefined, 'the card')
  return [an, bo, new Y.UndoManager(undoScope(an.doc), { captureTimeout: 0 })]
}

async function say(client: RawClient, write: (doc: Y.Doc) => void): Promise<void> {
  const before = client.acks.length
  client.sendSync(2, client.change(write))
  await until(() => client.acks.length > before || client.nacks.length > 0, 'told')
  expect(client.nacks).toEqual([])
}

function card({ doc }: { readonly doc: Y.Doc }): Y.Map<unknown> | undefined {
  return doc.getMap<Y.Map<unknown>>('elements').get(id)
}

function typeOf(client: RawClient): unknown {
  return card(client)?.get('type')
}

it('[SYN94] a value that others need, taken back by who had set it, is put back for all', async () => {
  const [an, bo, undo] = await two()
  const ofAn = an.change(() => card(an)?.set('type', 'output'))
  const ofBo = bo.change(() => card(bo)?.set('type', 'impact'))
  an.sendSync(2, ofAn)
  bo.sendSync(2, ofBo)
  await until(() => typeOf(bo) === 'output' && an.acks.length === 1, 'both')
  await until(() => an.updates.length > 2, 'what the other said')
  await say(an, () => undo.undo())
  await until(() => typeOf(an) === 'output' && typeOf(bo) === 'output', 'put back')
  const read = await server.rooms.readModel(boardId)
  expect(read?.skipped).toEqual([])
  expect(read?.model.elements.find((element) => element.id === id)?.type).toBe('output')
})

it('[SYN94] a card that comes back without its type is kept, reported, and whole once it has one', async () => {
  const [an, bo, undo] = await two()
  const gone = an.change(() => an.doc.getMap('elements').delete(id))
  await say(bo, () => card(bo)?.set('type', 'impact'))
  await until(() => an.updates.length > 2, 'the type')
  an.sendSync(2, gone)
  await until(() => card(bo) === undefined, 'deleted')
  await say(an, () => undo.undo())
  await until(() => card(bo) !== undefined, 'back')
  const read = await server.rooms.readModel(boardId)
  expect(read?.skipped).toMatchObject([{ collection: 'elements', id }])
  await say(bo, () => card(bo)?.set('type', 'impact'))
  const whole = await server.rooms.readModel(boardId)
  expect(whole?.skipped).toEqual([])
  expect(whole?.model.elements.at(-1)).toMatchObject({ id, type: 'impact', title: { en: 'Teach' } })
})

it('[SYN73] a type that somebody else gave, or that was the first, is not taken away', async () => {
  const [an, bo] = await two()
  an.sendSync(
    2,
    an.change(() => card(an)?.delete('type')),
  )
  bo.sendSync(
    2,
    bo.change(() => card(bo)?.delete('type')),
  )
  await until(() => an.nacks.length === 1 && bo.nacks.length === 1, 'refused')
  expect([an.nacks[0]?.code, bo.nacks[0]?.code]).toEqual(['schema', 'schema'])
})

it('[SYN73] a record can be read whatever its rows have lost', () => {
  const rows = collectionNames.flatMap((name) =>
    collections[name].rows.map((field) => rowFields(name, field)),
  )
  expect(rows.length).toBeGreaterThan(2)
  for (const fields of rows)
    for (const [field, schema] of Object.entries(fields))
      expect(schema.safeParse(undefined).success, field).toBe(true)
})
