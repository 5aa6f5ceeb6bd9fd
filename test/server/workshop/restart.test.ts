import { randomUUID } from 'node:crypto'
import { expect, it, vi } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { deleteElements } from '#shared/document/write.ts'
import { useDataFolders } from '../operator/data-folder.ts'
import { aPhase, openBoard } from './live-board.ts'

const { newFolder } = useDataFolders()
const limits = { contributionsPerSecond: 1_000, contributionBurst: 100 }

it('[WS5] what was answered with 201 comes onto the board after a restart, and once', async () => {
  const { file, serve } = newFolder()
  // Never within this test: as if the server ended in between.
  let server = await serve({ limits: { ...limits, promoteEveryMs: 60_000 } })
  const board = await openBoard(() => server)
  await board.begin(aPhase('write', 'collect'))
  const phones = await board.phones(5)
  const first = await phones[0]?.write('The first')
  await phones[0]?.until(first?.body.id ?? '', 'on-board')
  const keys = phones.map(() => randomUUID())
  const write = () =>
    Promise.all(phones.map((phone, index) => phone.write(`Card ${index}`, {}, keys[index])))
  const sent = await write()
  expect(sent.map(({ status }) => status)).toEqual(phones.map(() => 201))
  await server.close()
  // What stands on the board already, but whose row does not say so yet, is passed over.
  const storage = await openSqliteStorage({ file })
  await storage.workshop.changeContributions(board.made.id, [
    { id: first?.body.id ?? '', from: ['promoted'], state: 'received' },
  ])
  await storage.close()
  server = await serve({ limits })
  const again = await write()
  expect(again.map(({ status }) => status)).toEqual(phones.map(() => 200))
  expect(again.map(({ body }) => body.id)).toEqual(sent.map(({ body }) => body.id))
  const texts = ['The first', ...phones.map((_, index) => `Card ${index}`)]
  await vi.waitFor(async () => {
    const titles = await board.titles()
    expect(titles.filter((title) => texts.includes(title)).toSorted()).toEqual(texts.toSorted())
  })
})

it('[WS5] what somebody has taken off the board does not come back with a restart', async () => {
  const { serve } = newFolder()
  let server = await serve({ limits })
  const board = await openBoard(() => server)
  const phone = await board.phone()
  const key = randomUUID()
  const { id } = (await phone.write('Removed', {}, key)).body
  await phone.until(id, 'on-board')
  await board.change((it) => deleteElements(it, [id]))
  await server.close()
  server = await serve({ limits })
  expect((await phone.write('Removed', {}, key)).status).toBe(200)
  await phone.until(id, 'removed')
  expect(await board.titles()).not.toContain('Removed')
})

it('[WS11] [WS2] a server that ends in the middle of a vote loses no dot and counts none twice', async () => {
  const { serve } = newFolder()
  let server = await serve({ limits })
  const board = await openBoard(() => server)
  await board.begin(aPhase('vote', 'vote', { dots: 2 }))
  const phones = await board.phones(20)
  const votes = phones.map((phone, index) => ({
    phone,
    key: randomUUID(),
    card: ['one', 'two', 'three'][index % 3] ?? '',
  }))
  const give = ({ phone, key, card }: (typeof votes)[number]) => phone.vote(card, 2, key)
  // Half of them are under way when it ends; their phones keep them and send them again.
  const early = Promise.allSettled(votes.slice(0, 10).map(give))
  await server.close()
  await early
  server = await serve({ limits })
  const answers = await Promise.all([...votes, ...votes.slice(0, 5)].map(give))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  const asked = await board.ask<{ rounds: { voters: number; results: { dots: number }[] }[] }>(
    'GET',
    'votes',
  )
  const [round] = asked.body.rounds
  expect(round?.voters).toBe(20)
  expect(round?.results.map(({ dots }) => dots)).toEqual([14, 14, 12])
})

it('[WS8] a private round that a restart comes between is revealed all the same', async () => {
  const { serve } = newFolder()
  let server = await serve({ limits: { ...limits, promoteEveryMs: 60_000 } })
  const board = await openBoard(() => server)
  await board.begin(aPhase('alone', 'private'))
  const phone = await board.phone()
  await phone.write('Written alone')
  await board.command({ type: 'reveal', phaseId: 'alone', names: 'dropped' })
  await server.close()
  server = await serve({ limits })
  expect((await phone.see()).view.phase).toMatchObject({ isPrivate: false, isRevealed: true })
  await vi.waitFor(async () => expect(await board.titles()).toContain('Written alone'))
  expect(await board.listed()).toMatchObject([{ participantId: null }])
})
