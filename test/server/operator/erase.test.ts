import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { Origin } from '#shared/document/origin.ts'
import { allRoots } from '#shared/document/roots.ts'
import { addToSet, insertRecord } from '#shared/document/write.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import type { TestServer } from '#test/support/server.ts'
import { makeBoard, send } from '../http/made-board.ts'
import { addElement, synced, titles, until } from '../sync/live-server.ts'
import { useDataFolders } from './data-folder.ts'
import { giveCommand } from './give-command.ts'

const { newFolder, connect } = useDataFolders()
const marker = 'Zeewolde-Marker'

/** Files below a folder in which the marker stands, plainly or in a version that is packed. */
function filesWithMarker(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(marker) || isInVersions(file))
}

function isInVersions(file: string): boolean {
  if (!file.endsWith('.db')) return false
  const db = new DatabaseSync(file, { readOnly: true })
  const versions = db.prepare('SELECT model FROM versions').all() as { model: Uint8Array }[]
  db.close()
  return versions.some(({ model }) => gunzipSync(model).includes(marker))
}

interface Scene {
  readonly server: TestServer
  readonly folder: string
  readonly id: string
  readonly token: string
  readonly anna: WebsocketProvider
  readonly bert: WebsocketProvider
  /** Anna's participant id. */
  readonly participant: string
}

/** What Anna says around the cards. */
const around = {
  assumptions: { on: { kind: 'element', ref: 'bert1' }, status: 'testing', owner: marker },
  evidence: { kind: 'practice', stance: 'against', summary: marker },
  indicators: {
    elementId: 'bert1',
    measure: 'unit',
    measurements: [
      { value: 3, comment: marker, disaggregation: [{ dimension: 'a', group: marker }] },
    ],
  },
  stories: { source: marker, consent: 'named' },
} as const

/** Anna and Bert on a board. Anna typed the marker in a card of her own, in one of Bert's and around it; a version has it. */
async function aScene(): Promise<Scene> {
  const { folder, serve } = newFolder()
  const server = await serve()
  const { id, links } = await makeBoard(server)
  const { token } = links.facilitator
  const anna = connect(server, id, links.editor.token)
  const bert = connect(server, id, token)
  await Promise.all([synced(anna), synced(bert)])
  addElement(bert.doc, 'of Bert, ', 'bert1')
  await until(() => anna.doc.getMap('elements').has('bert1'), 'in step')
  const annas = { doc: anna.doc, origin: new Origin('participant') }
  addElement(anna.doc, marker, 'anna1')
  const title = (anna.doc.getMap('elements').get('bert1') as Y.Map<unknown>).get('title:en')
  if (title instanceof Y.Text) title.insert(title.length, marker)
  addToSet(annas, 'elements', 'bert1', 'tags', marker)
  for (const [list, record] of Object.entries(around)) {
    const words = { text: { nl: marker }, name: { nl: marker } }
    insertRecord(annas, list as keyof typeof around, 'anna1', { ...words, ...record })
  }
  await until(() => titles(bert.doc).includes(`of Bert, ${marker}`), 'seen')
  await until(() => server.rooms.stats().unacked === 0, 'on disk')
  const saved = await send(server, 'POST', `/api/boards/${id}/versions`, {
    token,
    body: { name: `with ${marker}` },
  })
  expect(saved.status).toBe(201)
  const participant = (await server.storage.clientIds(id)).get(anna.doc.clientID) ?? ''
  return { server, folder, id, token, anna, bert, participant }
}

async function titlesAt(server: TestServer, id: string): Promise<readonly string[]> {
  const { model } = await server.rooms.readModel(id)
  return model.elements.map(({ title }) => title['en'] ?? '').toSorted()
}

it('[STO49] leaves no letter of a person in database, log, versions, exports and a new backup', async () => {
  const { server, folder, id, token, anna, bert, participant } = await aScene()
  expect(filesWithMarker(folder)).not.toEqual([])
  const undo = new Y.UndoManager([...allRoots(bert.doc)], { trackedOrigins: new Set([bert]) })
  const closed = new Promise<number>((resolve) => {
    bert.on('connection-close', (event: { code: number } | null) => {
      if (event !== null) resolve(event.code)
    })
  })
  const { printed, exitCode } = await giveCommand('erase', folder, id, participant)
  expect(exitCode, printed).toBe(0)
  expect(printed).toMatch(/erased from \d+ places; 1 versions deleted/)
  expect(filesWithMarker(folder)).toEqual([])
  // The server that runs notices by itself; an old document is turned away for good, with its undo.
  expect(await closed).toBe(closeCodes.oldEpoch)
  undo.undo()
  const late = connect(server, id, token, bert.doc)
  await until(() => !late.wsconnected && late.wsUnsuccessfulReconnects >= 0, 'turned away')
  expect(await titlesAt(server, id)).toEqual(['', 'of Bert, '])
  const fresh = connect(server, id, token)
  await synced(fresh)
  expect(titles(fresh.doc)).toEqual(['', 'of Bert, '])
  anna.destroy()
  const answer = await send(server, 'GET', `/api/boards/${id}/exports/json`, { token })
  expect(answer.status).toBe(200)
  const left: unknown = await answer.json()
  expect(JSON.stringify(left)).not.toContain(marker)
  expect(left).toMatchObject({
    assumptions: [{ status: 'testing', owner: '' }],
    evidence: [{ stance: 'against', summary: '' }],
    indicators: [{ measurements: [{ value: 3, comment: '' }] }],
    stories: [{ consent: 'named', source: '' }],
  })
  addElement(fresh.doc, 'after it')
  await until(() => server.rooms.stats().unacked === 0, 'on disk')
  expect((await giveCommand('backup', folder)).exitCode).toBe(0)
  expect(filesWithMarker(folder)).toEqual([])
  const participants = await server.storage.participants(id)
  expect(participants.find((one) => one.id === participant)?.name).toBe('')
}, 40_000)

it('[STO54] one after the other can be erased from a board', async () => {
  const { server, folder, id, participant } = await aScene()
  const others = await server.storage.participants(id)
  const berts = others.find((one) => one.id !== participant)?.id ?? ''
  expect((await giveCommand('erase', folder, id, participant)).exitCode).toBe(0)
  await expect.poll(() => titlesAt(server, id), { timeout: 10_000 }).toEqual(['', 'of Bert, '])
  expect((await giveCommand('erase', folder, id, berts)).exitCode).toBe(0)
  await expect.poll(() => titlesAt(server, id), { timeout: 10_000 }).toEqual(['', ''])
}, 40_000)

it('[STO49] takes a text out of cards, tags, versions and names, and leaves everything else', async () => {
  const { server, folder, id, token } = await aScene()
  const { printed, exitCode } = await giveCommand('erase', folder, id, '--text', marker)
  expect(exitCode, printed).toBe(0)
  expect(filesWithMarker(folder)).toEqual([])
  await expect.poll(() => titlesAt(server, id), { timeout: 10_000 }).toEqual(['', 'of Bert, '])
  const [version] = await server.storage.listVersions(id)
  const path = `/api/boards/${id}/versions/${version?.id}/restore`
  expect((await send(server, 'POST', path, { token })).status).toBe(200)
  expect(await titlesAt(server, id)).toEqual(['', 'of Bert, '])
  expect(version?.name).toBe('with ')
}, 40_000)

it('[STO49] asks whom where a name is not enough, and erases nothing then', async () => {
  const { folder, serve } = newFolder()
  const server = await serve()
  const { id } = await makeBoard(server)
  for (const key of ['a', 'b'])
    await server.storage.participant({
      boardId: id,
      key,
      id: `id-${key}`,
      name: 'Anna',
      createdAt: 1,
    })
  const epoch = (await server.storage.readBoard(id))?.epoch
  const several = await giveCommand('erase', folder, id, 'Anna')
  expect(several.exitCode).toBe(1)
  for (const word of ['Several are called Anna', 'id-a', 'id-b'])
    expect(several.printed).toContain(word)
  expect((await giveCommand('erase', folder, id, '--text', 'ab')).exitCode).toBe(1)
  expect((await server.storage.readBoard(id))?.epoch).toBe(epoch)
}, 20_000)
