import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { makeBoard } from '../http/made-board.ts'
import { useDataFolders } from './data-folder.ts'
import { giveCommand } from './give-command.ts'

const { newFolder } = useDataFolders()

it('[STO70] hands out the bytes of what the server leaves out, and changes nothing', async () => {
  const { folder, file, serve } = newFolder()
  const server = await serve()
  const { id: damaged } = await makeBoard(server)
  const { id: poisoned } = await makeBoard(server)
  await server.close()
  // As it was written, and no update at all.
  const garbage = Uint8Array.from([1, 255, 255, 255, 15])
  const storage = await openSqliteStorage({ file })
  const epoch = (await storage.readBoard(poisoned))?.epoch ?? 0
  const entry = { boardId: poisoned, epoch, participantId: 'an', receivedAt: 1, clientIds: [] }
  const { seq } = await storage.append({ ...entry, update: garbage })
  await storage.close()
  const db = new DatabaseSync(file)
  db.prepare("UPDATE updates SET content = CAST('half an edit' AS BLOB) WHERE board_id = ?").run(
    damaged,
  )
  db.close()

  const before = readFileSync(file)
  const { printed, exitCode } = await giveCommand('salvage', folder)
  expect(exitCode, printed).toBe(0)
  const salvaged = join(folder, 'salvaged')
  const half = `board-${damaged}-edit-1.bin`
  const poison = `board-${poisoned}-edit-${seq}.bin`
  expect(readdirSync(salvaged).toSorted()).toEqual([half, poison].toSorted())
  expect(readFileSync(join(salvaged, half), 'utf8')).toBe('half an edit')
  expect([...readFileSync(join(salvaged, poison))]).toEqual([...garbage])
  expect(statSync(join(salvaged, half)).mode & 0o777).toBe(0o600)
  expect(readFileSync(file).equals(before)).toBe(true)
})

it('[STO70] says so where all can be read, also beside a running server', async () => {
  const { folder, serve } = newFolder()
  await makeBoard(await serve())
  const { printed, exitCode } = await giveCommand('salvage', folder, join(folder, 'elsewhere'))
  expect(exitCode, printed).toBe(0)
  expect(printed).toContain('Every edit, snapshot and version can be read.')
  expect(existsSync(join(folder, 'elsewhere'))).toBe(false)
})
