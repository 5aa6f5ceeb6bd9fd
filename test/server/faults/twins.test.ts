import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { closeCodes } from '#shared/sync/messages.ts'
import {
  addElement,
  boardId,
  startLiveServer,
  titles,
  until,
  type LiveServer,
} from '#test/server/sync/live-server.ts'
import { RawClient } from '#test/server/sync/raw-client.ts'

async function enter(live: LiveServer, who: string, clientId?: number): Promise<RawClient> {
  const client = await new RawClient(live.url, `token=editor:${who}&ack=1`).opened()
  client.ask()
  await until(() => client.updates.length > 0, 'answer')
  // Yjs gives up an id under which it is told something new, which a duplicate is spared.
  if (clientId !== undefined) client.doc.clientID = clientId
  return client
}

function write(client: RawClient, title: string): void {
  client.sendSync(
    2,
    client.change((doc) => addElement(doc, title)),
  )
}

async function onDisk(live: LiveServer): Promise<string[]> {
  const { model } = await live.rooms.readModel(boardId)
  return model.elements.map(({ title }) => title['en'] ?? '').toSorted()
}

describe('[F19] two documents with one client id', () => {
  it('[SYN32] of two participants: the second is refused with 4409', async () => {
    const server = await startLiveServer()
    const one = await enter(server, 'an')
    write(one, 'One')
    await until(() => one.acks.at(-1) === 1, 'ack')
    const other = await enter(server, 'bo', one.doc.clientID)
    write(other, 'Other')
    await other.closed()
    expect(other.closeCode).toBe(closeCodes.clientIdTaken)
    expect(await onDisk(server)).toEqual(['One'])
    one.close()
  })

  it('[SYN91] in two tabs of one participant: who repeats a clock starts over', async () => {
    const server = await startLiveServer()
    const watcher = await enter(server, 'cas')
    const one = await enter(server, 'an')
    const other = await enter(server, 'an', one.doc.clientID)
    write(one, 'One')
    write(other, 'Other')
    await until(() => (one.closeCode ?? other.closeCode) !== undefined, 'one of them is refused')
    const [stays, goes] = one.closeCode === undefined ? [one, other] : [other, one]
    expect(goes.closeCode).toBe(closeCodes.clientIdTaken)

    // As our client does: a new document from the board, and the edit again.
    const again = await enter(server, 'an')
    write(again, 'Again')
    await until(() => titles(watcher.doc).includes('Again'), 'again')
    await until(() => titles(stays.doc).includes('Again'), 'with the one that stayed')
    const state = Y.encodeStateVector(watcher.doc)
    for (const client of [stays, again]) {
      expect(titles(client.doc)).toEqual(titles(watcher.doc))
      expect(Y.encodeStateVector(client.doc)).toEqual(state)
    }
    for (const client of [stays, again, watcher]) client.close()
  })

  it('[SYN91] whoever comes back before its old connection is known to be dead goes on', async () => {
    const server = await startLiveServer()
    const dead = await enter(server, 'an')
    write(dead, 'Before')
    await until(() => dead.acks.at(-1) === 1, 'ack')
    const back = await enter(server, 'an', dead.doc.clientID)
    write(back, 'After')
    await until(() => back.acks.at(-1) === 1, 'ack')
    await dead.closed()
    expect(dead.closeCode).toBe(closeCodes.clientIdTaken)
    expect(back.closeCode).toBeUndefined()
    expect(await onDisk(server)).toEqual(['After', 'Before'])
    back.close()
  })
})
