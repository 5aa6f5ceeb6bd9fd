import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { toJson } from '#shared/model/json.ts'
import { makeBoard } from '../http/made-board.ts'
import { addElement, synced } from '../sync/live-server.ts'
import { useDataFolders } from './data-folder.ts'
import { giveCommand } from './give-command.ts'

const { newFolder, connect } = useDataFolders()

/** What so many people have written in the same place. */
function editByMany(people: number): Uint8Array {
  const doc = new Y.Doc()
  for (let person = 0; person < people; person += 1) {
    const own = new Y.Doc()
    own.getMap('board').set('written', person)
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(own))
  }
  return Y.encodeStateAsUpdate(doc)
}

it('[STO53] begins a board anew where it pays, and it says the same', async () => {
  const { folder, file, serve } = newFolder()
  const before = await serve()
  const busy = await makeBoard(before, { title: 'Busy' })
  const small = await makeBoard(before, { title: 'Small' })
  await before.close()
  const storageBefore = await openSqliteStorage({ file })
  await storageBefore.append({
    boardId: busy.id,
    epoch: 0,
    participantId: 'anna',
    receivedAt: Date.now(),
    update: editByMany(2_001),
    clientIds: [7],
  })
  await storageBefore.close()
  const again = await serve()
  const model = toJson((await again.rooms.readModel(busy.id)).model)
  await again.close()

  const early = await giveCommand('compact', folder, '--all')
  expect(early.printed.match(/left: edited in the last 12 hours/g)).toHaveLength(2)
  const { printed, exitCode } = await giveCommand('compact', folder, '--all', '--quiet-hours', '0')
  expect(exitCode, printed).toBe(0)
  expect(printed).toMatch(
    new RegExp(`${busy.id} compacted: \\d+ kB → \\d+ kB, client ids \\d+ → 1`),
  )
  expect(printed).toContain(`${small.id} left: it would not pay`)
  const storage = await openSqliteStorage({ file })
  expect((await storage.readBoard(small.id))?.epoch).toBe(0)
  expect((await storage.retiredClientIds(busy.id)).size).toBeGreaterThan(2_001)
  await storage.close()

  const after = await serve()
  expect(toJson((await after.rooms.readModel(busy.id)).model)).toBe(model)
  const fresh = connect(after, busy.id, busy.links.editor.token)
  await synced(fresh)
  addElement(fresh.doc, 'later')
  await expect
    .poll(async () => (await after.rooms.readModel(busy.id)).model.elements.at(-1)?.title['en'])
    .toBe('later')
}, 40_000)
