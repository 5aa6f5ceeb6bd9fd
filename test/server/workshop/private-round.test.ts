import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, expect, it, vi } from 'vitest'
import { startServer, type TestServer } from '#test/support/server.ts'
import { useDataFolders } from '../operator/data-folder.ts'
import { EventReader } from './event-reader.ts'
import { aPhase, openBoard, type LiveBoard, type Phone } from './live-board.ts'

const limits = { contributionsPerSecond: 1_000, contributionBurst: 100 }
const marker = 'Zeewolde'
const { newFolder } = useDataFolders()
let server: TestServer | undefined
const readers: EventReader[] = []

afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close()
  await server?.close()
  server = undefined
})

async function privateRound(
  phones: number,
): Promise<{ board: LiveBoard; phones: readonly Phone[] }> {
  const started = await startServer({ limits })
  server = started
  const board = await openBoard(() => started)
  await board.begin(aPhase('alone', 'private', { laneIds: ['outcomes'] }), aPhase('talk', 'talk'))
  return { board, phones: await board.phones(phones) }
}

async function listen(board: LiveBoard, who: { cookie?: string; token?: string }) {
  const reader = await EventReader.open(server?.url ?? '', board.made.id, who)
  readers.push(reader)
  await reader.until(({ events }) => expect(events).not.toEqual([]))
  return reader
}

it('[WS8] what is written in private is told to nobody but its writer until it is revealed', async () => {
  const { board, phones } = await privateRound(2)
  const [anna, bert] = phones
  if (anna === undefined || bert === undefined) throw new Error('two phones')
  const streams = [
    await listen(board, { cookie: bert.cookie }),
    await listen(board, { token: board.made.links.editor.token }),
    await listen(board, { token: board.made.links.viewer.token }),
  ]
  const { body } = await anna.write(`${marker} is far`)
  expect(body.state).toBe('private')
  await streams[1]?.until(({ parts }) =>
    expect(parts.counts).toMatchObject({ cards: 1, waiting: 0 }),
  )
  const told = JSON.stringify(streams.map(({ events }) => events))
  const { editor, viewer } = board.made.links
  const files = await Promise.all(
    ['model', 'exports/json', 'exports/csv', 'exports/markdown', 'exports/html'].map(async (part) =>
      JSON.stringify(await board.askText(part)),
    ),
  )
  const others = [
    JSON.stringify(await board.listed(editor.token)),
    JSON.stringify(await bert.see()),
    JSON.stringify((await board.ask('GET', 'workshop', undefined, viewer.token)).body),
  ]
  expect([told, ...files, ...others].join()).not.toContain(marker)
  // Who leads may look, without a name.
  expect(await board.listed()).toMatchObject([{ text: `${marker} is far`, participantId: null }])
  await board.command({ type: 'reveal', phaseId: 'alone', names: 'kept' })
  await anna.until(body.id, 'on-board')
  expect(await board.titles()).toContain(`${marker} is far`)
  expect(await board.listed()).toMatchObject([{ participantId: await anna.id() }])
})

it('[WS8] takes nothing more once it is revealed', async () => {
  const { board, phones } = await privateRound(1)
  await board.command({ type: 'reveal', phaseId: 'alone', names: 'kept' })
  expect((await phones[0]?.write('Late'))?.body.code).toBe('phase-closed')
})

it('[WS8] a card that arrives while its round is being revealed comes onto the board too', async () => {
  const { board, phones } = await privateRound(6)
  const [sent] = await Promise.all([
    Promise.all(phones.map((phone, index) => phone.write(`Card ${index}`))),
    board.command({ type: 'reveal', phaseId: 'alone', names: 'kept' }),
  ])
  const taken = sent.filter(({ status }) => status === 201).length
  await vi.waitFor(async () => expect(await board.titles()).toHaveLength(3 + taken))
})

it('[WS8] [STO60] dropped names are gone: rows, order, files, what is told', async () => {
  const { folder, file, serve } = newFolder()
  const started = await serve({ limits })
  const board = await openBoard(() => started)
  await board.begin(aPhase('alone', 'private'))
  const phones = await board.phones(8)
  const ids = await Promise.all(phones.map((phone) => phone.id()))
  const sent: string[] = []
  for (const phone of phones) sent.push((await phone.write('Written alone')).body.id)
  await board.command({ type: 'reveal', phaseId: 'alone', names: 'dropped' })
  await vi.waitFor(async () => expect(await board.titles()).toHaveLength(3 + 8))
  const listed = await board.listed()
  expect(listed.map(({ participantId, name }) => [participantId, name])).toEqual(
    ids.map(() => [null, '']),
  )
  expect(new Set(listed.map(({ sentAt }) => sentAt)).size).toBe(1)
  // The order says nothing any more: it is that of the ids.
  expect(listed.map(({ id }) => id)).toEqual(sent.toSorted())
  for (const phone of phones) expect((await phone.see()).mine.contributions).toEqual([])
  await started.close()
  const db = new DatabaseSync(file, { readOnly: true })
  const rows = db.prepare('SELECT * FROM contributions').all()
  db.close()
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(ids.join('|')))
  // Nowhere in the files do an id of a card and its writer stand together any more.
  for (const name of readdirSync(folder)) {
    const bytes = readFileSync(join(folder, name)).toString('latin1')
    for (const [index, id] of sent.entries()) expect(bytes).not.toContain(`${id}${ids[index]}`)
  }
})
