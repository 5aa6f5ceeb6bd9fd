import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openMemoryStorage } from '#server/storage/memory/memory-storage.ts'
import {
  addElement,
  boardId,
  startLiveServer,
  synced,
  titles,
  until,
  type LiveServer,
} from './live-server.ts'
import { StagedWorkshop } from './board-workshop.ts'
import { RawClient } from './raw-client.ts'

async function join(live: LiveServer, query: string, doc?: Y.Doc): Promise<RawClient> {
  const client = await new RawClient(live.url, query).opened()
  if (doc !== undefined) Y.applyUpdate(client.doc, Y.encodeStateAsUpdate(doc))
  client.ask()
  await until(() => client.updates.length > 0, 'the board')
  return client
}

/** Answers the last step 1 with all that this client has. */
function answer(client: RawClient): void {
  client.sendSync(1, Y.encodeStateAsUpdate(client.doc, client.stepOnes.at(-1)))
}

it('[SYN101] a locked board takes no edits of editors, and all they kept once it is unlocked', async () => {
  const workshop = new StagedWorkshop()
  const server = await startLiveServer({ workshop })
  const an = await join(server, 'token=editor:an&ack=1')
  const viewer = await join(server, 'token=viewer:vic&ack=1')
  const stock = server.connect('editor:stock')
  await synced(stock)
  await until(() => an.stepOnes.length === 1, 'asked')
  answer(an)
  await until(() => an.acks.at(-1) === 1, 'on disk')
  workshop.allow({ right: 'none', isBoardLocked: true })
  await until(() => an.states.length === 1, 'told')
  expect(an.states).toEqual([1])
  an.sendSync(
    2,
    an.change((doc) => addElement(doc, 'Sent all the same')),
  )
  an.change((doc) => addElement(doc, 'Kept'))
  addElement(stock.doc, 'By a stock client')
  const late = await join(server, 'token=editor:late&ack=1')
  await until(() => late.states.length === 1, 'told who comes in')
  expect((await server.rooms.readModel(boardId)).model.elements).toEqual([])

  const { stepOnes } = an
  const asked = stepOnes.length
  workshop.allow({})
  await until(() => stepOnes.length > asked, 'asked again')
  expect(an.states).toEqual([1, 0])
  answer(an)
  await until(() => titles(viewer.doc).length === 3, 'all of it')
  expect(titles(viewer.doc)).toEqual(['By a stock client', 'Kept', 'Sent all the same'])
  await until(() => an.acks.at(-1) === 3, 'all three frames on disk')
  expect(viewer.states).toEqual([])
  expect(late.states).toEqual([1, 0])
})

it('[SYN101] facilitators and the server are never locked out', async () => {
  const workshop = new StagedWorkshop({ right: 'none', isBoardLocked: true })
  const server = await startLiveServer({ workshop })
  const facilitator = await join(server, 'token=facilitator:fay&ack=1')
  const editor = await join(server, 'token=editor:an&ack=1')
  await until(() => facilitator.stepOnes.length === 1 && editor.states.length === 1, 'in')
  answer(facilitator)
  facilitator.sendSync(
    2,
    facilitator.change((doc) => addElement(doc, 'By Fay')),
  )
  await server.rooms.edit(boardId, undefined, ({ doc }) => void addElement(doc, 'From a phone'))
  await until(() => titles(editor.doc).length === 2, 'both')
  expect(facilitator.states).toEqual([])
  expect(facilitator.takenBack).toEqual([])
  expect(editor.stepOnes).toEqual([])
})

it('[SYN101] a lock holds after a restart, for those who come back and for latecomers', async () => {
  const storage = openMemoryStorage()
  const workshop = new StagedWorkshop({ right: 'none' })
  let server = await startLiveServer({ storage, workshop })
  const an = await join(server, 'token=editor:an&ack=1')
  await until(() => an.states.length === 1, 'told')
  an.change((doc) => addElement(doc, 'While it was locked'))
  await server.close()

  server = await startLiveServer({ storage, workshop })
  const back = await join(server, 'token=editor:an&ack=1', an.doc)
  const late = server.connect('editor:late')
  await synced(late)
  addElement(late.doc, 'By a latecomer')
  await until(() => back.states.length === 1, 'told again')
  back.sendSync(1, Y.encodeStateAsUpdate(back.doc))
  expect((await server.rooms.readModel(boardId)).model.elements).toEqual([])
  workshop.allow({})
  await until(() => back.stepOnes.length === 1, 'asked')
  answer(back)
  await until(() => titles(back.doc).length === 2, 'both')
})
