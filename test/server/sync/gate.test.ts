import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { closeCodes } from '#shared/sync/messages.ts'
import {
  addElement,
  boardId,
  startLiveServer,
  titles,
  until,
  type LiveServer,
} from './live-server.ts'
import { RawClient } from './raw-client.ts'

let server: LiveServer

async function enter(query: string): Promise<RawClient> {
  const client = await new RawClient(server.url, query).opened()
  client.ask()
  await until(() => client.updates.length > 0, 'answer')
  return client
}

function elements(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('elements')
}

const bomb = Uint8Array.from([1, 0xff, 0xff, 0xff, 0x0f, 1, 0, 0, 0])
const poison: Readonly<Record<string, (doc: Y.Doc) => void>> = {
  'an unknown root': (doc) => doc.getMap('anything').set('a', 1),
  'a list at a root': (doc) => doc.getArray('elements').insert(0, [1]),
  'a big integer': (doc) => elements(doc).set('a', 10n),
  'a number that is none': (doc) => elements(doc).set('a', Number.NaN),
  'an infinity': (doc) => elements(doc).set('a', { x: Number.POSITIVE_INFINITY }),
  bytes: (doc) => elements(doc).set('a', new Uint8Array(4)),
  'a subdocument': (doc) => elements(doc).set('a', new Y.Doc()),
  'rich text': (doc) => elements(doc).set('a', new Y.XmlElement('script')),
  'an embed': (doc) => {
    const text = new Y.Text()
    elements(doc).set('a', text)
    text.insertEmbed(0, { image: 'x' })
  },
  'a prototype as key': (doc) => elements(doc).set('__proto__', 1),
  'a prototype inside a value': (doc) =>
    elements(doc).set('a', JSON.parse('{"__proto__": {"polluted": true}}')),
  'a value without end': (doc) =>
    elements(doc).set('a', JSON.parse(`${'['.repeat(50)}1${']'.repeat(50)}`)),
}

describe('[SYN30] never reaches the document:', () => {
  it.each(Object.entries(poison))('%s', async (_, write) => {
    server = await startLiveServer()
    const ours = await enter('token=editor:an&ack=1')
    const stock = await enter('token=editor:bo')
    ours.sendSync(2, ours.change(write))
    stock.sendSync(2, stock.change(write))
    await until(() => ours.nacks.length === 1, 'nack')
    await stock.closed()
    expect(ours.nacks).toEqual([{ count: 1, code: 'schema' }])
    expect(stock.closeCode).toBe(closeCodes.badMessage)
    expect(await server.storage.headSeq(boardId)).toBe(1)
  })

  it('an update that declares millions of parts in nine bytes', async () => {
    server = await startLiveServer()
    const client = await enter('token=editor:an&ack=1')
    client.sendSync(2, bomb)
    await until(() => client.nacks.length === 1, 'nack')
  })
})

it('[SYN34] after a nack nothing more is accepted on the socket', async () => {
  server = await startLiveServer()
  const client = await enter('token=editor:an&ack=1')
  client.sendSync(2, bomb)
  client.sendSync(
    2,
    client.change((doc) => addElement(doc, 'Late')),
  )
  await until(() => client.nacks.length === 1, 'nack')
  const other = await enter('token=editor:bo&ack=1')
  other.sendSync(
    2,
    other.change((doc) => addElement(doc, 'Fine')),
  )
  await until(() => titles(client.doc).includes('Fine'), 'still hears')
  expect(titles(other.doc)).toEqual(['Fine'])
})

it('[SYN31] a gap is answered with step 1 and acknowledged once repaired', async () => {
  server = await startLiveServer()
  const writer = await enter('token=editor:an&ack=1')
  const reader = await enter('token=viewer:bo')
  await until(() => writer.stepOnes.length === 1, 'first step 1')
  writer.change((doc) => addElement(doc, 'Lost on the way'))
  writer.sendSync(
    2,
    writer.change((doc) => addElement(doc, 'Arrives')),
  )
  await until(() => writer.stepOnes.length === 2, 'asked for all')
  expect(writer.acks).toEqual([])
  expect(titles(reader.doc)).toEqual([])
  writer.sendSync(1, Y.encodeStateAsUpdate(writer.doc, writer.stepOnes[1]))
  await until(() => writer.acks.at(-1) === 2, 'both frames')
  await until(() => titles(reader.doc).length === 2, 'both elements')
  expect(reader.doc.store.pendingStructs).toBeNull()
})

it('[SYN31] a whole document with a hole is refused rather than asked for for ever', async () => {
  server = await startLiveServer()
  const writer = await enter('token=editor:an&ack=1')
  writer.change((doc) => addElement(doc, 'Never sent'))
  const late = writer.change((doc) => addElement(doc, 'Sent'))
  writer.sendSync(1, late)
  await until(() => writer.stepOnes.length === 2, 'asked again')
  writer.sendSync(1, late)
  await until(() => writer.nacks.length === 1, 'refused')
  expect(writer.nacks).toEqual([{ count: 2, code: 'gap' }])
})

it('[SYN32] a client id belongs to the first participant who used it', async () => {
  server = await startLiveServer()
  const an = await enter('token=editor:an&ack=1')
  an.sendSync(
    2,
    an.change((doc) => addElement(doc, 'Mine')),
  )
  await until(() => an.acks.length > 0, 'ack')
  const thief = await enter('token=editor:bo&ack=1')
  thief.doc.clientID = an.doc.clientID
  thief.sendSync(
    2,
    thief.change((doc) => addElement(doc, 'Forged')),
  )
  await thief.closed()
  expect(thief.closeCode).toBe(closeCodes.clientIdTaken)
  expect(await server.storage.clientIds(boardId)).toContainEqual([an.doc.clientID, 'an'])
  expect((await server.rooms.readModel(boardId)).model.elements).toHaveLength(1)
})

it('[SYN33] too large is told by a final code', async () => {
  server = await startLiveServer({ settings: { maxUpdateBytes: 1_000, maxStateBytes: 3_000 } })
  const an = await enter('token=editor:an')
  an.sendSync(
    2,
    an.change((doc) => addElement(doc, 'x'.repeat(2_000))),
  )
  await an.closed()
  expect(an.closeCode).toBe(closeCodes.tooLarge)

  const bo = await enter('token=editor:bo&ack=1')
  for (let count = 0; count < 5; count++)
    bo.sendSync(
      2,
      bo.change((doc) => addElement(doc, 'x'.repeat(700))),
    )
  await until(() => bo.nacks.length > 0, 'full')
  expect(bo.nacks[0]?.code).toBe('board-full')
  const cas = await enter('token=editor:cas&ack=1')
  cas.sendSync(
    2,
    cas.change((doc) => doc.getMap('elements').clear()),
  )
  await until(() => cas.acks.at(-1) === 1, 'deletions are taken')
})

describe('[SYN35] ends its own socket and nothing else:', () => {
  const broken: Readonly<Record<string, (ws: WebSocket) => void>> = {
    text: (ws) => ws.send('-1'),
    'an empty frame': (ws) => ws.send(new Uint8Array()),
    'a sync message without content': (ws) => ws.send(Uint8Array.from([0, 2])),
    'a length beyond the end': (ws) => ws.send(Uint8Array.from([0, 2, 0xff, 0xff, 0xff, 0x0f])),
    'a state vector that is none': (ws) => ws.send(Uint8Array.from([0, 0, 2, 9, 9])),
    'presence that is none': (ws) => ws.send(Uint8Array.from([1, 3, 5, 1, 1])),
    'presence that is no JSON': (ws) =>
      ws.send(
        encoding.encode((encoder) => {
          encoding.writeVarUint(encoder, 1)
          encoding.writeVarUint8Array(encoder, Uint8Array.from([1, 7, 1, 2, 0x7b, 0x7b]))
        }),
      ),
    'a frame that breaks the protocol': (ws) => rawSocket(ws).write(Uint8Array.from([0x82, 0x05])),
    'reserved bits': (ws) => rawSocket(ws).write(Uint8Array.from([0xf2, 0x80, 0, 0, 0, 0])),
    'a giant frame': (ws) => ws.send(new Uint8Array(9 * 1024 * 1024)),
  }

  it.each(Object.entries(broken))('%s', async (_, attack) => {
    server = await startLiveServer()
    const attacker = await enter('token=editor:an')
    const bystander = await enter('token=editor:bo&ack=1')
    attack(attacker.ws)
    await attacker.closed()
    bystander.sendSync(
      2,
      bystander.change((doc) => addElement(doc, 'Alive')),
    )
    await until(() => bystander.acks.at(-1) === 1, 'ack')
  })
})

it('[SYN36] too many messages close with 4529, too much presence is dropped', async () => {
  server = await startLiveServer({ settings: { messageBurst: 20, messagesPerSecond: 1 } })
  const chatty = await enter('token=editor:an&ack=1')
  const id = chatty.doc.clientID
  for (let clock = 1; clock < 60; clock++) chatty.sendPresence([{ id, clock, state: {} }])
  const flood = await enter('token=editor:bo')
  for (let count = 0; count < 60; count++) flood.send(9)
  await flood.closed()
  expect(flood.closeCode).toBe(closeCodes.tooFast)
  expect(chatty.closeCode).toBeUndefined()
})

/** The TCP socket under a client, for frames that the library would not write. */
function rawSocket(ws: WebSocket): { write(bytes: Uint8Array): void } {
  return (ws as unknown as { _socket: { write(bytes: Uint8Array): void } })._socket
}
