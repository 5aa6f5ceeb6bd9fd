import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { setField } from '#shared/document/write.ts'
import { closeCodes, messageTypes } from '#shared/sync/messages.ts'
import { openHeldStorage } from './held-storage.ts'
import { addElement, boardId, startLiveServer, synced, titles, until } from './live-server.ts'
import { RawClient } from './raw-client.ts'

async function settled(): Promise<void> {
  // Longer than any tick of the server: what has not come by now was held back.
  await new Promise((resolve) => setTimeout(resolve, 80))
}

describe('while a commit is held back', () => {
  it('[SYN1] no peer, no joiner, no model and no ack shows the edit; then all do', async () => {
    const held = openHeldStorage()
    const server = await startLiveServer({ storage: held.storage })
    const peer = server.connect('editor:bo')
    await synced(peer)
    const writer = await new RawClient(server.url, 'token=editor:an&ack=1').opened()
    writer.ask()
    await until(() => writer.updates.length > 0, 'answer')

    held.hold()
    writer.sendSync(
      2,
      writer.change((doc) => addElement(doc, 'Hidden')),
    )
    const joiner = await new RawClient(server.url, 'token=viewer:cas').opened()
    joiner.ask()
    let model: string | undefined
    const read = server.rooms.readModel(boardId).then((found) => {
      model = JSON.stringify(found.model)
    })
    await settled()
    expect(titles(peer.doc)).toEqual([])
    expect(joiner.updates).toEqual([])
    expect(model).toBeUndefined()
    expect(writer.acks).toEqual([])

    held.release()
    await read
    await until(() => writer.acks.at(-1) === 1, 'ack')
    await until(() => titles(peer.doc).length === 1, 'peer')
    await until(() => titles(joiner.doc).length === 1, 'joiner')
    expect(model).toContain('Hidden')
    writer.close()
    joiner.close()
  })

  it('[SYN4] and fails, the room goes, its sockets close with 1013 and nobody ever saw it', async () => {
    const held = openHeldStorage()
    const server = await startLiveServer({ storage: held.storage })
    const writer = await new RawClient(server.url, 'token=editor:an&ack=1').opened()
    const peer = await new RawClient(server.url, 'token=editor:bo').opened()
    for (const client of [writer, peer]) client.ask()
    await until(() => writer.updates.length > 0 && peer.updates.length > 0, 'answers')

    held.hold()
    writer.sendSync(
      2,
      writer.change((doc) => addElement(doc, 'Lost')),
    )
    await settled()
    held.release(new Error('disk full'))
    await Promise.all([writer.closed(), peer.closed()])
    expect([writer.closeCode, peer.closeCode]).toEqual([closeCodes.busy, closeCodes.busy])
    expect(writer.acks).toEqual([])
    expect(titles(peer.doc)).toEqual([])
    expect((await server.rooms.readModel(boardId)).model.elements).toEqual([])

    const back = server.connect('editor:an', writer.doc)
    await synced(back)
    const fresh = server.connect('viewer:cas')
    await until(() => titles(fresh.doc).includes('Lost'), 'the writer sends it again')
  })
})

describe('acknowledgements', () => {
  it('[SYN2] [SYN3] count frames that change nothing, which are not logged', async () => {
    const server = await startLiveServer()
    const writer = await new RawClient(server.url, 'token=editor:an&ack=1').opened()
    writer.ask()
    await until(() => writer.updates.length > 0, 'answer')
    const update = writer.change((doc) => addElement(doc, 'Once'))
    for (let time = 0; time < 3; time++) writer.sendSync(2, update)
    await until(() => writer.acks.at(-1) === 3, 'ack 3')
    expect(await server.storage.headSeq(boardId)).toBe(2)
    writer.close()
  })

  it('[SYN2] the log holds what the transaction changed, not what the frame repeats', async () => {
    const server = await startLiveServer()
    const writer = await new RawClient(server.url, 'token=editor:an&ack=1').opened()
    writer.ask()
    await until(() => writer.updates.length > 0, 'answer')
    writer.sendSync(
      2,
      writer.change((doc) => addElement(doc, 'x'.repeat(5_000))),
    )
    const { doc } = writer
    doc.transact(() => addElement(doc, 'second'))
    writer.sendSync(1, Y.encodeStateAsUpdate(doc))
    await until(() => writer.acks.at(-1) === 2, 'ack 2')
    const { updates } = await server.storage.readLog(boardId)
    expect(updates.at(-1)?.update.length).toBeLessThan(1_000)
    writer.close()
  })

  it('[SYN13] come only to clients that ask for them; those get welcome first', async () => {
    const server = await startLiveServer()
    const asking = await new RawClient(server.url, 'token=editor:an&ack=1').opened()
    const stock = await new RawClient(server.url, 'token=editor:bo').opened()
    for (const client of [asking, stock]) {
      client.ask()
      await until(() => client.updates.length > 0, 'answer')
      client.sendSync(
        2,
        client.change((doc) => addElement(doc, 'One')),
      )
    }
    await until(() => titles(asking.doc).length === 2 && asking.acks.length > 0, 'both')
    await until(() => titles(stock.doc).length === 2, 'both')
    expect(asking.heard[0]).toBe(messageTypes.welcome)
    expect(asking.welcome).toEqual({ epoch: 1, participantId: 'an', role: 'editor' })
    const known: readonly number[] = [messageTypes.sync, messageTypes.awareness]
    expect(stock.heard.filter((type) => !known.includes(type))).toEqual([])
    for (const client of [asking, stock]) client.close()
  })
})

it('[SYN6] a tick goes out as one frame, and nobody gets their own edits back', async () => {
  const held = openHeldStorage()
  const server = await startLiveServer({ storage: held.storage })
  const clients = await Promise.all(
    ['an', 'bo', 'cas', 'dee'].map((who) =>
      new RawClient(server.url, `token=editor:${who}&ack=1`).opened(),
    ),
  )
  for (const client of clients) client.ask()
  await until(() => clients.every(({ updates }) => updates.length > 0), 'answers')
  held.hold()
  const [an, bo, cas, dee] = clients
  for (const client of [an, bo, cas]) {
    for (const title of ['one', 'two'])
      client?.sendSync(
        2,
        client.change((doc) => addElement(doc, title)),
      )
  }
  await settled()
  held.release()
  await until(() => clients.every(({ doc }) => titles(doc).length === 6), 'all six')
  await until(() => [an, bo, cas].every((client) => client?.acks.at(-1) === 2), 'acks')
  expect(dee?.updates.length).toBeLessThanOrEqual(3)
  for (const client of [an, bo, cas]) {
    const own = client?.doc.clientID ?? 0
    for (const update of client?.updates.slice(1) ?? [])
      expect(Y.decodeUpdate(update).structs.some(({ id }) => id.client === own)).toBe(false)
  }
  for (const client of clients) client.close()
})

it('[SYN7] a server edit is on disk and sent when it resolves', async () => {
  const server = await startLiveServer()
  const peer = server.connect('viewer:bo')
  await synced(peer)
  const { seq } = await server.rooms.edit(boardId, undefined, ({ doc }) =>
    doc.transact(() => {
      const id = addElement(doc, 'From the server')
      setField(
        { doc, origin: { name: 'server', participantId: undefined } },
        'elements',
        id,
        'horizon',
        'short',
      )
    }),
  )
  expect(seq).toBe(2)
  expect(await server.storage.headSeq(boardId)).toBe(2)
  await until(() => titles(peer.doc).includes('From the server'), 'peer')
  const { model } = await server.rooms.readModel(boardId)
  expect(model.elements.map(({ title }) => title)).toEqual([{ en: 'From the server' }])
})

it('[SYN8] somebody else who writes to the log is noticed and the board loaded again', async () => {
  const server = await startLiveServer()
  const writer = server.connect('editor:an')
  await synced(writer)
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(writer.doc))
  const before = Y.encodeStateVector(other)
  addElement(other, 'From elsewhere')
  await server.storage.append({
    boardId,
    participantId: 'zoe',
    receivedAt: 0,
    update: Y.encodeStateAsUpdate(other, before),
    clientIds: [other.clientID],
    epoch: 1,
  })
  addElement(writer.doc, 'From here')
  await until(() => titles(writer.doc).length === 2, 'both after reconnecting')
  const { model } = await server.rooms.readModel(boardId)
  expect(model.elements).toHaveLength(2)
})
