import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { makeBoard, send } from '#test/server/http/made-board.ts'
import { useDataFolders } from '#test/server/operator/data-folder.ts'
import { addElement, synced, titles, until } from '#test/server/sync/live-server.ts'

const { newFolder, connect } = useDataFolders()

it('[F5] a facilitator is told that part of a board could not be read, the others go on', async () => {
  const { file, serve } = newFolder()
  const before = await serve()
  const damaged = await makeBoard(before, { title: 'Damaged' })
  const whole = await makeBoard(before, { title: 'Whole' })
  const anna = connect(before, damaged.id, damaged.links.editor.token)
  await synced(anna)
  const countBefore = titles(anna.doc).length
  addElement(anna.doc, 'one')
  addElement(anna.doc, 'two')
  await until(() => before.rooms.stats().unacked === 0, 'on disk')
  expect(titles(anna.doc).length).toBe(countBefore + 2)
  anna.destroy()
  await before.close()

  const db = new DatabaseSync(file)
  const { seq } = db
    .prepare('SELECT max(seq) AS seq FROM updates WHERE board_id = ?')
    .get(damaged.id) as { seq: number }
  db.prepare("UPDATE updates SET content = x'78' WHERE board_id = ? AND seq = ?").run(
    damaged.id,
    seq,
  )
  db.prepare('DELETE FROM snapshots WHERE board_id = ?').run(damaged.id)
  db.close()

  const after = await serve()
  const told = async (board: typeof damaged, role: 'facilitator' | 'editor') => {
    const { token } = board.links[role]
    const answer = await send(after, 'GET', `/api/boards/${board.id}`, { token })
    return ((await answer.json()) as { isDamaged: boolean }).isDamaged
  }
  expect(await told(damaged, 'facilitator')).toBe(true)
  expect(await told(damaged, 'editor')).toBe(false)
  expect(await told(whole, 'facilitator')).toBe(false)
})
