import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { Origin } from '#shared/document/origin.ts'
import { mergeElements, unstackElement } from '#shared/document/merge-elements.ts'
import { readModel } from '#shared/document/read.ts'
import {
  addLane,
  createElement,
  createLink,
  deleteElements,
  deleteLane,
  insertRecord,
  moveElements,
  setText,
  undoScope,
  type Board,
} from '#shared/document/write.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { StagedWorkshop } from './board-workshop.ts'
import { boardId, startLiveServer, synced, until, type LiveServer } from './live-server.ts'
import { RawClient } from './raw-client.ts'

/** Somebody with a screen of Catena: every edit is sent at once, while they are online. */
class Person {
  readonly client: RawClient
  readonly board: Board
  isOnline = true

  constructor(live: LiveServer, token: string, doc = new Y.Doc()) {
    this.client = new RawClient(live.url, `token=${token}&ack=1`)
    this.board = { doc: this.client.doc, origin: new Origin('participant') }
    Y.applyUpdate(this.client.doc, Y.encodeStateAsUpdate(doc))
    this.client.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this.client && this.isOnline) this.client.sendSync(2, update)
    })
  }

  async joined(): Promise<this> {
    await this.client.opened()
    this.client.ask()
    await until(() => this.client.updates.length > 0, 'the board')
    return this
  }

  /** Sends all that the server lacks. */
  bring(): void {
    this.isOnline = true
    this.client.sendSync(1, Y.encodeStateAsUpdate(this.client.doc))
  }

  model(): ChangeModel {
    return readModel(this.client.doc, boardId)
  }

  card(id: string): ChangeModel['elements'][number] | undefined {
    return this.model().elements.find((element) => element.id === id)
  }
}

async function joined(live: LiveServer, ...tokens: readonly string[]): Promise<readonly Person[]> {
  return Promise.all(tokens.map((token) => new Person(live, token).joined()))
}

/** Two people, a facilitator, and what is on the board: two lanes with a card each, and their link. */
async function startWorkshop(): Promise<{
  readonly live: LiveServer
  readonly workshop: StagedWorkshop
  readonly an: Person
  readonly bo: Person
  readonly fay: Person
}> {
  const workshop = new StagedWorkshop()
  const live = await startLiveServer({ workshop })
  await live.rooms.edit(boardId, undefined, (board) => {
    insertRecord(board, 'lanes', 'activities', { type: 'activity', title: { nl: 'A' }, order: 0 })
    insertRecord(board, 'lanes', 'outcomes', { type: 'outcome', title: { nl: 'O' }, order: 1 })
  })
  const [an, bo, fay] = await joined(live, 'editor:an', 'editor:bo', 'facilitator:fay')
  if (an === undefined || bo === undefined || fay === undefined) throw new Error('nobody')
  addCard(an, 'by-an', 'activities')
  addCard(bo, 'by-bo', 'outcomes')
  await everywhere(() => an.card('by-bo') !== undefined && bo.card('by-an') !== undefined)
  createLink(an.board, { from: 'by-an', to: 'by-bo', kind: 'leads-to' })
  await everywhere(() => [an, bo, fay].every((person) => person.model().links.length === 1))
  return { live, workshop, an, bo, fay }
}

function addCard(person: Person, id: string, laneId: string): void {
  const type = laneId === 'activities' ? 'activity' : 'outcome'
  createElement(person.board, { id, type, laneId, position: { x: 0, y: 0 }, title: { nl: id } })
}

function rename(person: Person, id: string, text: string): void {
  setText(person.board, { collection: 'elements', id, field: 'title', language: 'nl' }, text)
}

function everywhere(holds: () => boolean): Promise<void> {
  return until(holds, 'everywhere')
}

/** Waits until this person was told of so many takings-back, and hears that all they sent is on disk. */
async function takenBack(person: Person, ...rules: readonly string[]): Promise<void> {
  await until(() => person.client.takenBack.length >= rules.length, 'taken back')
  expect(person.client.takenBack.splice(0)).toEqual(rules)
}

it('[SYN102] what is not allowed is taken back, and nobody else ever sees it', async () => {
  const { live, workshop, an, bo, fay } = await startWorkshop()
  const stock = live.connect('editor:stock')
  await synced(stock)
  const seen = new Set<string>()
  bo.client.doc.on('update', () => seen.add(String(bo.card('by-bo')?.title['nl'])))
  workshop.allow({ right: 'add' })
  rename(an, 'by-bo', 'Changed by An')
  await takenBack(an, 'add')
  await everywhere(() => an.card('by-bo')?.title['nl'] === 'by-bo')
  setText(
    { doc: stock.doc, origin: new Origin('participant') },
    { collection: 'elements', id: 'by-bo', field: 'title', language: 'nl' },
    'Changed by a stock client',
  )
  await everywhere(() => stock.doc.getMap('elements').toJSON()['by-bo']['title:nl'] === 'by-bo')
  rename(fay, 'by-bo', 'Changed by Fay')
  await everywhere(() => bo.card('by-bo')?.title['nl'] === 'Changed by Fay')
  expect([...seen]).toEqual(['by-bo', 'Changed by Fay'])
  expect(fay.client.takenBack).toEqual([])

  const log = await live.rooms.readLog(boardId)
  const text = log.updates.map(({ update }) => Buffer.from(update).toString('latin1')).join('')
  expect(text).toContain('Changed by Fay')
  expect(text).not.toContain('Changed by An')
  expect(text).not.toContain('Changed by a stock client')
})

it('[SYN102] what was taken back is acknowledged, and the same after a restart', async () => {
  const { live, workshop, an, bo } = await startWorkshop()
  workshop.allow({ right: 'link' })
  const { acks } = an.client
  const before = acks.at(-1) ?? 0
  deleteElements(an.board, ['by-bo'])
  addCard(an, 'new', 'outcomes')
  moveElements(an.board, [{ id: 'by-an', position: { x: 9, y: 9 } }])
  await takenBack(an, 'link', 'link', 'link')
  await until(() => (acks.at(-1) ?? 0) === before + 3, 'on disk')
  const now = bo.model()
  expect(now.elements.map(({ id, position }) => [id, position.x])).toEqual([
    ['by-an', 0],
    ['by-bo', 0],
  ])
  await everywhere(() => JSON.stringify(an.model()) === JSON.stringify(now))
  await live.close()
  const server = await startLiveServer({ storage: live.storage, workshop })
  expect((await server.rooms.readModel(boardId)).model).toEqual(now)
  const again = await new Person(server, 'editor:an', an.client.doc).joined()
  again.bring()
  await until(() => again.client.acks.at(-1) === 1, 'taken up again')
  expect(again.client.takenBack).toEqual([])
  expect((await server.rooms.readModel(boardId)).model).toEqual(now)
})

it('[SYN103] add lets editors add and change their own cards', async () => {
  const { workshop, an, bo } = await startWorkshop()
  workshop.allow({ right: 'add', addsTo: ['outcomes'] })
  addCard(an, 'second', 'outcomes')
  rename(an, 'by-an', 'Still mine')
  await everywhere(() => bo.card('second') !== undefined)
  expect(bo.card('by-an')?.title['nl']).toBe('Still mine')
  addCard(an, 'elsewhere', 'activities')
  await takenBack(an, 'add')
  moveElements(an.board, [{ id: 'by-bo', position: { x: 5, y: 5 } }])
  await takenBack(an, 'add')
  await everywhere(() => an.card('elsewhere') === undefined && an.card('by-bo')?.position.x === 0)
  expect(bo.card('elsewhere')).toBeUndefined()
})

it('[SYN103] arrange lets editors move cards, and nothing be written', async () => {
  const { workshop, an, bo } = await startWorkshop()
  workshop.allow({ right: 'arrange' })
  moveElements(an.board, [
    { id: 'by-bo', position: { x: 3, y: 3 }, lane: { id: 'activities', type: 'activity' } },
  ])
  await everywhere(() => bo.card('by-bo')?.laneId === 'activities')
  rename(an, 'by-an', 'Not now')
  await takenBack(an, 'arrange')
  await everywhere(() => an.card('by-an')?.title['nl'] === 'by-an')
})

it('[SYN103] arrange lets editors put cards into a stack and take them out again', async () => {
  const { workshop, an, bo } = await startWorkshop()
  addCard(bo, 'same', 'outcomes')
  createLink(bo.board, { from: 'by-an', to: 'same', kind: 'leads-to' })
  await everywhere(() => an.model().links.length === 2)
  workshop.allow({ right: 'arrange' })
  mergeElements(an.board, 'by-bo', ['same'])
  await everywhere(() => bo.card('same') === undefined)
  expect(Object.keys(bo.card('by-bo')?.stack ?? {})).toEqual(['same'])
  expect(bo.model().links).toHaveLength(1)
  unstackElement(an.board, 'by-bo', 'same')
  await everywhere(() => bo.card('same') !== undefined && bo.model().links.length === 2)
  workshop.allow({ right: 'arrange', lockedElementIds: ['by-bo'] })
  mergeElements(an.board, 'by-bo', ['same'])
  await takenBack(an, 'locked-card')
  await everywhere(() => JSON.stringify(an.model()) === JSON.stringify(bo.model()))
  expect(bo.card('same')?.title['nl']).toBe('same')
  expect(bo.card('by-bo')?.stack).toBeUndefined()
  expect(bo.model().links).toHaveLength(2)
})

it('[SYN103] arrange lets a card out of a stack under another id where its own is taken', async () => {
  const { workshop, an, bo } = await startWorkshop()
  addCard(bo, 'same', 'outcomes')
  createLink(bo.board, { from: 'by-an', to: 'same', kind: 'leads-to' })
  await everywhere(() => an.model().links.length === 2)
  mergeElements(an.board, 'by-bo', ['same'])
  await everywhere(() => bo.card('same') === undefined)
  // As whoever had deleted it a moment before undoes that.
  addCard(bo, 'same', 'outcomes')
  await everywhere(() => an.card('same') !== undefined)
  workshop.allow({ right: 'arrange' })
  const id = unstackElement(an.board, 'by-bo', 'same') ?? ''
  expect(id).not.toBe('same')
  await everywhere(() => bo.card(id) !== undefined && bo.card('by-bo')?.stack === undefined)
  expect(bo.model().links.map(({ to }) => to)).toContain(id)
  expect(bo.card(id)?.title).toEqual(an.card('same')?.title)
})

it('[SYN103] link lets editors link, and a locked card be linked', async () => {
  const { workshop, an, bo } = await startWorkshop()
  workshop.allow({ right: 'link', lockedElementIds: ['by-bo'] })
  createLink(an.board, { from: 'by-bo', to: 'by-an', kind: 'feedback' })
  await everywhere(() => bo.model().links.length === 2)
  rename(bo, 'by-bo', 'Not now')
  await takenBack(bo, 'locked-card')
  expect(an.client.takenBack).toEqual([])
})

it('[SYN103] a locked lane keeps its cards, and none comes in', async () => {
  const { workshop, an, bo } = await startWorkshop()
  workshop.allow({ lockedLaneIds: ['outcomes'] })
  moveElements(an.board, [
    { id: 'by-an', position: { x: 0, y: 9 }, lane: { id: 'outcomes', type: 'outcome' } },
  ])
  await takenBack(an, 'locked-lane')
  deleteLane(bo.board, 'outcomes')
  await takenBack(bo, 'locked-lane')
  addLane(an.board, { type: 'impact', title: { nl: 'I' }, order: 2 })
  await everywhere(() => bo.model().lanes.length === 3 && bo.card('by-bo')?.laneId === 'outcomes')
  await everywhere(() => an.card('by-an')?.laneId === 'activities')
  expect(bo.card('by-bo')?.parked).toBeUndefined()
})

it('[SYN104] a card that may not be deleted keeps its links', async () => {
  const { workshop, an, bo } = await startWorkshop()
  workshop.allow({ lockedElementIds: ['by-bo'] })
  deleteElements(an.board, ['by-bo'])
  await takenBack(an, 'locked-card')
  expect(an.client.recordsTakenBack).toEqual(['elements/by-bo', 'links/by-an--by-bo'])
  await everywhere(() => an.model().links.length === 1)
  expect(bo.model().links).toHaveLength(1)
  expect(an.card('by-bo')).toEqual(bo.card('by-bo'))
})

it('[SYN105] what was made offline is judged when it arrives', async () => {
  const { live, workshop, an, bo } = await startWorkshop()
  an.client.close()
  an.isOnline = false
  addCard(an, 'offline', 'outcomes')
  rename(an, 'by-an', 'Also offline')
  rename(an, 'by-bo', 'Not mine')
  deleteElements(an.board, ['by-bo'])
  workshop.allow({ right: 'add' })
  rename(bo, 'by-bo', 'Bo goes on')
  const back = await new Person(live, 'editor:an', an.client.doc).joined()
  back.bring()
  await takenBack(back, 'add')
  await everywhere(() => bo.card('offline') !== undefined)
  expect(bo.card('by-an')?.title['nl']).toBe('Also offline')
  expect(bo.card('by-bo')?.title['nl']).toBe('Bo goes on')
  await everywhere(() => JSON.stringify(back.model()) === JSON.stringify(bo.model()))
  expect(bo.model().links).toHaveLength(1)
})

it('[SYN106] a card stays its maker’s after somebody tried to delete it', async () => {
  const { workshop, an, bo } = await startWorkshop()
  workshop.allow({ right: 'add' })
  deleteElements(an.board, ['by-bo'])
  await takenBack(an, 'add')
  await everywhere(() => an.card('by-bo') !== undefined)
  rename(bo, 'by-bo', 'Mine as before')
  await everywhere(() => an.card('by-bo')?.title['nl'] === 'Mine as before')
  rename(an, 'by-bo', 'Never mine')
  await takenBack(an, 'add')
  expect(bo.client.takenBack).toEqual([])
})

it('[SYN107] what was allowed can be undone and done again', async () => {
  const { workshop, an, bo } = await startWorkshop()
  const undo = new Y.UndoManager(undoScope(an.client.doc), {
    trackedOrigins: new Set([an.board.origin]),
    captureTimeout: 0,
  })
  workshop.allow({ right: 'add' })
  addCard(an, 'own', 'outcomes')
  await everywhere(() => bo.card('own') !== undefined)
  moveElements(an.board, [{ id: 'by-bo', position: { x: 7, y: 7 } }])
  await takenBack(an, 'add')
  await everywhere(() => an.card('by-bo')?.position.x === 0)
  // What was taken back is no step any more: undo goes on to the one before.
  undo.undo()
  await everywhere(() => bo.card('own') === undefined)
  expect(an.card('by-bo')?.position.x).toBe(0)
  undo.redo()
  await everywhere(() => bo.card('own') !== undefined)
  expect(an.client.takenBack).toEqual([])
  undo.destroy()
})
