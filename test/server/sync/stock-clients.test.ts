import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { closeCodes } from '#shared/sync/messages.ts'
import { addElement, boardId, startLiveServer, synced, titles, until } from './live-server.ts'
import { RawClient } from './raw-client.ts'

it('[SYN10] two stock clients share a document', async () => {
  const server = await startLiveServer()
  const an = server.connect('editor:an')
  const bo = server.connect('facilitator:bo')
  await Promise.all([synced(an), synced(bo)])
  addElement(an.doc, 'By An')
  addElement(bo.doc, 'By Bo')
  await until(() => titles(an.doc).length === 2 && titles(bo.doc).length === 2, 'both see both')
  expect(titles(an.doc)).toEqual(['By An', 'By Bo'])
})

it('[SYN10] a stock client brings what it wrote offline', async () => {
  const server = await startLiveServer()
  const doc = new Y.Doc()
  addElement(doc, 'Offline')
  server.connect('editor:an', doc)
  const bo = server.connect('viewer:bo')
  await until(() => titles(bo.doc).includes('Offline'), 'arrived')
})

it('[SYN76] whoever is sent away for too much work comes back and ends with all of it there', async () => {
  const server = await startLiveServer({ settings: { workBurstMs: 5, workMsPerSecond: 1 } })
  const an = server.connect('editor:an')
  await synced(an)
  const codes: number[] = []
  an.on('connection-close', (event: CloseEvent | null) => codes.push(event?.code ?? 0))
  for (let file = 0; file < 5; file++) {
    an.doc.transact(() => {
      for (let card = 0; card < 300; card++) addElement(an.doc, 'From a file', `${file}-${card}`)
    })
  }
  const fresh = server.connect('viewer:bo')
  await until(() => titles(fresh.doc).length === 1_500, 'all of it', 15_000)
  await until(() => an.synced, 'back')
  expect(codes).toContain(closeCodes.tooFast)
})

it('[SYN11] is fed only after it has asked, then everything', async () => {
  const server = await startLiveServer()
  const an = server.connect('editor:an')
  const bo = server.connect('viewer:bo')
  await Promise.all([synced(an), synced(bo)])
  const silent = await new RawClient(server.url, 'token=viewer:cas').opened()
  addElement(an.doc, 'Before')
  await until(() => titles(bo.doc).length === 1, 'sent to who had asked')
  expect(silent.updates).toEqual([])
  silent.ask()
  addElement(an.doc, 'After')
  await until(() => titles(silent.doc).length === 2, 'both')
  silent.close()
})

it('[SYN12] a socket that nobody talks to hears a binary message in time', async () => {
  const server = await startLiveServer({ settings: { keepAliveMs: 30 } })
  const alone = await new RawClient(server.url, 'token=viewer:an').opened()
  await until(() => alone.heard.length >= 3, 'three messages')
  alone.close()
})

it('[SYN15] who only watches reads and changes nothing', async () => {
  const server = await startLiveServer()
  const watcher = await new RawClient(server.url, 'token=viewer:vic&ack=1').opened()
  const commenter = server.connect('commenter:com')
  await synced(commenter)
  watcher.ask()
  await until(() => watcher.updates.length > 0, 'answer')
  const update = watcher.change((doc) => addElement(doc, 'Not allowed'))
  watcher.sendSync(1, update)
  watcher.sendSync(2, update)
  watcher.sendPresence([{ id: watcher.doc.clientID, clock: 1, state: { cursor: { x: 1, y: 1 } } }])
  watcher.send(4, 1, 2)
  addElement(commenter.doc, 'Neither')
  const an = server.connect('editor:an')
  await synced(an)
  addElement(an.doc, 'Allowed')
  await until(() => titles(watcher.doc).includes('Allowed'), 'still connected')
  expect(titles(an.doc)).toEqual(['Allowed'])
  expect((await server.rooms.readModel(boardId)).model.elements).toHaveLength(1)
  expect([...an.awareness.getStates().keys()]).toEqual([an.doc.clientID])
  expect(watcher.stepOnes).toEqual([])
  watcher.close()
})

it('[SYN20] tells who may not come in by a code, and another site by 403', async () => {
  const server = await startLiveServer()
  const wrong = new RawClient(server.url, 'token=nonsense')
  const none = new RawClient(server.url, '')
  const contributor = new RawClient(server.url, 'token=contributor:con')
  const elsewhere = new RawClient(server.url.replace('/sync', '/sync/other?x='), 'token=editor:an')
  const evil = new RawClient(server.url, 'token=editor:an', { origin: 'https://evil.example' })
  await Promise.all([wrong, none, contributor].map((client) => client.closed()))
  await until(() => evil.status !== undefined && elsewhere.closeCode !== undefined, 'refused')
  expect([wrong, none, contributor].map(({ closeCode }) => closeCode)).toEqual([
    closeCodes.unauthorized,
    closeCodes.unauthorized,
    closeCodes.forbidden,
  ])
  expect(elsewhere.closeCode).toBe(closeCodes.boardNotFound)
  expect([wrong, none, contributor].flatMap(({ heard }) => heard)).toEqual([])
  expect(evil.status).toBe(403)
})

it('[SYN20] reads the token from the Bearer header too', async () => {
  const server = await startLiveServer()
  const headers = { authorization: 'Bearer editor:an' }
  const client = await new RawClient(server.url, 'ack=1', { headers }).opened()
  await until(() => client.welcome?.participantId === 'an', 'welcome')
  client.close()
})

it('[SYN14] closes a client of an old epoch before anything is said', async () => {
  const server = await startLiveServer()
  const old = new RawClient(server.url, 'token=editor:an&epoch=0&ack=1')
  await old.closed()
  expect(old.closeCode).toBe(closeCodes.oldEpoch)
  expect(old.heard).toEqual([])
  const current = await new RawClient(server.url, 'token=editor:an&epoch=1&ack=1').opened()
  await until(() => current.welcome !== undefined, 'welcome')
  current.close()
})

it('[SYN21] disconnects exactly those who match', async () => {
  const server = await startLiveServer()
  const an = await new RawClient(server.url, 'token=editor:an&ack=1').opened()
  const bo = await new RawClient(server.url, 'token=editor:bo&ack=1').opened()
  await until(() => an.welcome !== undefined && bo.welcome !== undefined, 'in')
  server.rooms.disconnect(boardId, ({ linkId }) => linkId === 'link-an', closeCodes.unauthorized)
  await an.closed()
  expect(an.closeCode).toBe(closeCodes.unauthorized)
  expect(bo.closeCode).toBeUndefined()
  expect(server.rooms.connected(boardId)).toEqual({ editors: 1, viewers: 0 })
  bo.close()
})

it('[SYN22] a full board sends newcomers away for now', async () => {
  const server = await startLiveServer({ settings: { socketsPerBoard: 1 } })
  const first = await new RawClient(server.url, 'token=editor:an&ack=1').opened()
  await until(() => first.welcome !== undefined, 'in')
  const second = new RawClient(server.url, 'token=editor:bo')
  await second.closed()
  expect(second.closeCode).toBe(closeCodes.busy)
  first.close()
})
