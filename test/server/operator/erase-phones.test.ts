import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { mergeElements } from '#shared/document/merge-elements.ts'
import { aPhase, openBoard } from '../workshop/live-board.ts'
import { useDataFolders } from './data-folder.ts'
import { giveCommand } from './give-command.ts'

const { newFolder } = useDataFolders()
const marker = 'Zeewolde-Marker'

function filesWithMarker(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(marker))
}

/** Cards with the marker from two phones: on the board, merged into another card, waiting in the inbox. */
async function aScene() {
  const { folder, file, serve } = newFolder()
  const server = await serve()
  const board = await openBoard(() => server)
  const [anna, bert] = [await board.phone(), await board.phone()]
  const first = (await anna.write(`${marker} on the board`)).body.id
  const merged = (await anna.write(`${marker} merged`)).body.id
  const other = (await bert.write('Of Bert')).body.id
  for (const [phone, id] of [
    [anna, first],
    [anna, merged],
    [bert, other],
  ] as const)
    await phone.until(id, 'on-board')
  await board.change((it) => mergeElements(it, 'one', [merged]))
  await board.begin(
    aPhase('write', 'collect', { needsApproval: true, prompt: { en: `Ask ${marker}` } }),
  )
  const waiting = (await anna.write(`${marker} waits`)).body.id
  expect(filesWithMarker(folder)).not.toEqual([])
  return { folder, file, server, board, anna, bert, ids: { first, merged, other, waiting } }
}

it('[STO49] [STO60] a person’s cards from a phone lose their words everywhere, and others keep theirs', async () => {
  const { folder, board, anna, bert, ids } = await aScene()
  await board.command({ type: 'set-agenda', phases: [], revision: 1 })
  const { printed, exitCode } = await giveCommand('erase', folder, board.made.id, await anna.id())
  expect(exitCode, printed).toBe(0)
  expect(filesWithMarker(folder)).toEqual([])
  const titles = await board.titles()
  expect(titles).toContain('Of Bert')
  expect(titles).toHaveLength(5)
  // The server that runs notices by itself.
  await vi.waitFor(
    async () => {
      const listed = await board.listed()
      const texts = new Map(listed.map(({ id, text }) => [id, text]))
      expect([ids.first, ids.merged, ids.waiting, ids.other].map((id) => texts.get(id))).toEqual([
        '',
        '',
        '',
        'Of Bert',
      ])
    },
    { timeout: 5_000 },
  )
  expect((await bert.see()).mine.contributions).toMatchObject([{ text: 'Of Bert' }])
}, 40_000)

it('[STO49] a text is erased from what phones have sent and from the agenda', async () => {
  const { folder, board } = await aScene()
  const { printed, exitCode } = await giveCommand('erase', folder, board.made.id, '--text', marker)
  expect(exitCode, printed).toBe(0)
  expect(filesWithMarker(folder)).toEqual([])
  await vi.waitFor(
    async () => {
      const texts = (await board.listed()).map(({ text }) => text)
      expect(texts.toSorted()).toEqual([' merged', ' on the board', ' waits', 'Of Bert'])
      const { body } = await board.ask('GET', 'workshop')
      expect(JSON.stringify(body)).not.toContain(marker)
    },
    { timeout: 5_000 },
  )
}, 40_000)
