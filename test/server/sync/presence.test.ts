import { expect, it } from 'vitest'
import { startLiveServer, synced, until, type LiveServer } from './live-server.ts'
import { RawClient } from './raw-client.ts'

let server: LiveServer

async function enter(query: string): Promise<RawClient> {
  const client = await new RawClient(server.url, query).opened()
  return client
}

function show(client: RawClient, clock: number, state: unknown): void {
  client.sendPresence([{ id: client.doc.clientID, clock, state }])
}

it('[SYN41] the server says who somebody is, whatever they say of themselves', async () => {
  server = await startLiveServer()
  const watcher = await enter('token=viewer:vic')
  const an = await enter('token=editor:an')
  show(an, 1, {
    user: { id: 'bo', name: 'SPOOFED', color: 7, role: 'facilitator' },
    cursor: { x: 10, y: 20 },
    selection: ['e1'],
    extra: 'x'.repeat(500),
  })
  await until(() => watcher.presence.size === 1, 'entry')
  expect(watcher.presence.get(an.doc.clientID)).toEqual({
    user: { id: 'an', name: 'Name of an', color: 3, role: 'editor' },
    cursor: { x: 10, y: 20 },
    selection: ['e1'],
  })
})

it('[SYN41] an entry of more than 2 kB is dropped, one of another shape is only somebody', async () => {
  server = await startLiveServer()
  const watcher = await enter('token=viewer:vic')
  const an = await enter('token=editor:an')
  const bo = await enter('token=editor:bo')
  show(bo, 1, { cursor: { anchor: 'text', head: 4 } })
  show(an, 1, { selection: [], noise: 'x'.repeat(3_000) })
  await until(() => watcher.presence.size === 1, 'bo')
  expect(watcher.presence.get(bo.doc.clientID)).toEqual({ user: expect.anything() })
  show(an, 2, {})
  await until(() => watcher.presence.size === 2, 'an')
})

it('[SYN40] nobody can move, freeze or remove somebody else', async () => {
  server = await startLiveServer()
  const watcher = await enter('token=viewer:vic')
  const an = await enter('token=editor:an')
  const bo = await enter('token=editor:bo')
  show(an, 1, { cursor: { x: 1, y: 1 } })
  await until(() => watcher.presence.size === 1, 'an')
  const id = an.doc.clientID
  bo.sendPresence([{ id, clock: 5, state: { cursor: { x: 9, y: 9 } } }])
  show(bo, 1, {})
  bo.sendPresence([
    { id, clock: 2 ** 40, state: null },
    { id: bo.doc.clientID, clock: 2, state: { editing: 'e1' } },
    { id: 12345, clock: 1, state: {} },
  ])
  await until(() => watcher.presence.get(bo.doc.clientID)?.['editing'] === 'e1', 'bo')
  expect([...watcher.presence.keys()].toSorted()).toEqual([id, bo.doc.clientID].toSorted())
  show(an, 2, { cursor: { x: 2, y: 2 } })
  await until(() => {
    const cursor = watcher.presence.get(id)?.['cursor']
    return JSON.stringify(cursor) === '{"x":2,"y":2}'
  }, 'an moves on')
})

it('[SYN42] an entry goes with its socket, and comes back with the next', async () => {
  server = await startLiveServer()
  const watcher = server.connect('viewer:vic')
  const an = server.connect('editor:an')
  await Promise.all([synced(watcher), synced(an)])
  const seen = () => watcher.awareness.getStates().has(an.doc.clientID)
  an.awareness.setLocalStateField('editing', 'e1')
  await until(seen, 'here')
  an.disconnect()
  await until(() => !seen(), 'gone')
  an.connect()
  await until(seen, 'back, at the same clock')
  an.awareness.setLocalStateField('cursor', { x: 4, y: 2 })
  await until(
    () => watcher.awareness.getStates().get(an.doc.clientID)?.['cursor']?.x === 4,
    'and moving',
  )
  expect(an.awareness.getLocalState()?.['user']).toBeUndefined()
})

it('[SYN42] the late close of an old socket does not take the new one’s entry away', async () => {
  server = await startLiveServer()
  const watcher = await enter('token=viewer:vic')
  const old = await enter('token=editor:an')
  show(old, 1, {})
  await until(() => watcher.presence.size === 1, 'here')
  const fresh = await enter('token=editor:an')
  fresh.doc.clientID = old.doc.clientID
  show(fresh, 1, { editing: 'e1' })
  const entry = () => watcher.presence.get(old.doc.clientID)
  await until(() => entry()?.['editing'] === 'e1', 'taken over')
  old.close()
  await until(() => server.rooms.connected('board1').editors === 1, 'old one closed')
  show(fresh, 2, { editing: 'e2' })
  await until(() => entry()?.['editing'] === 'e2', 'still here')
})

it('[SYN42] an entry that is not renewed goes', async () => {
  server = await startLiveServer({ settings: { presenceExpiryMs: 50, idleMs: 20 } })
  const watcher = await enter('token=viewer:vic')
  const an = await enter('token=editor:an')
  show(an, 1, {})
  await until(() => watcher.presence.get(an.doc.clientID) === null, 'expired')
})

it('[SYN43] many changes go out as few frames', async () => {
  server = await startLiveServer()
  const watcher = await enter('token=viewer:vic')
  const an = await enter('token=editor:an')
  const bo = await enter('token=editor:bo')
  for (let clock = 1; clock <= 50; clock++)
    for (const client of [an, bo]) show(client, clock, { cursor: { x: clock, y: 0 } })
  await until(() => {
    const cursors = [an, bo].map(({ doc }) => watcher.presence.get(doc.clientID)?.['cursor'])
    return JSON.stringify(cursors) === '[{"x":50,"y":0},{"x":50,"y":0}]'
  }, 'last place of both')
  expect(watcher.presenceFrames).toBeLessThan(10)
})

it('[SYN44] only so many cursors are shown, of those who moved last', async () => {
  server = await startLiveServer({ settings: { maxCursors: 2 } })
  const watcher = await enter('token=viewer:vic')
  const people = await Promise.all(
    ['an', 'bo', 'cas', 'dee'].map((who) => enter(`token=editor:${who}`)),
  )
  for (const client of people) show(client, 1, { selection: ['e1'] })
  await until(() => watcher.presence.size === 4, 'all here')
  for (const client of people) show(client, 2, { cursor: { x: 1, y: 1 }, selection: ['e2'] })
  const states = () => [...watcher.presence.values()]
  await until(
    () => states().every((state) => JSON.stringify(state?.['selection']) === '["e2"]'),
    'all moved',
  )
  expect(states().filter((state) => state?.['cursor'] !== undefined)).toHaveLength(2)
})

it('[SYN45] who only watches is counted', async () => {
  server = await startLiveServer()
  const an = await enter('token=editor:an&ack=1')
  const vic = await enter('token=viewer:vic')
  await until(() => an.audiences.at(-1) === 1, 'one')
  await enter('token=commenter:com')
  await until(() => an.audiences.at(-1) === 2, 'two')
  const bo = await enter('token=editor:bo&ack=1')
  await until(() => bo.audiences.at(-1) === 2, 'a newcomer hears it')
  vic.close()
  await until(() => bo.audiences.at(-1) === 1, 'one again')
  expect(server.rooms.connected('board1')).toEqual({ editors: 2, viewers: 1 })
})

it('[SYN46] a new name reaches everybody', async () => {
  server = await startLiveServer()
  const watcher = await enter('token=viewer:vic')
  const an = await enter('token=editor:an')
  show(an, 1, {})
  await until(() => watcher.presence.size === 1, 'here')
  server.rooms.refreshPresence('board1', 'an', 'Anneleen')
  await until(() => {
    const user = watcher.presence.get(an.doc.clientID)?.['user']
    return JSON.stringify(user).includes('Anneleen')
  }, 'new name')
})
