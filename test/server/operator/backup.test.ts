import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { packModel } from '#server/versions/packed-model.ts'
import { aModel } from '#test/support/change-model.ts'
import { makeBoard } from '../http/made-board.ts'
import { addElement, until } from '../sync/live-server.ts'
import { aVersion } from '../storage/samples.ts'
import { useDataFolders } from './data-folder.ts'
import { giveCommand } from './give-command.ts'

const { newFolder, connect } = useDataFolders()

function backupsIn(folder: string): readonly string[] {
  const backups = join(folder, 'backups')
  // The lock stays: who deletes it may delete it from under another one.
  return existsSync(backups) ? readdirSync(backups).filter((name) => name !== 'backups.lock') : []
}

async function withStorage(file: string, act: (storage: Storage) => Promise<void>): Promise<void> {
  const storage = await openSqliteStorage({ file })
  await act(storage)
  await storage.close()
}

/** A folder with two boards that nobody is on. */
async function quietFolder(): Promise<{ folder: string; file: string; boards: readonly string[] }> {
  const { folder, file, serve } = newFolder()
  const server = await serve()
  const boards = [await makeBoard(server), await makeBoard(server)].map(({ id }) => id)
  await server.close()
  return { folder, file, boards }
}

it('[STO48] makes and checks a backup beside a server that is being edited', async () => {
  const { folder, serve } = newFolder()
  const server = await serve()
  const { id, links } = await makeBoard(server)
  const { doc } = connect(server, id, links.editor.token)
  let count = 0
  const typing = setInterval(() => addElement(doc, `card ${(count += 1)}`), 10)
  await until(() => count > 10, 'being edited')
  const countBefore = await server.storage.headSeq(id)
  const { printed, exitCode } = await giveCommand('backup', folder)
  clearInterval(typing)
  expect(exitCode, printed).toBe(0)
  const [name = '', ...others] = backupsIn(folder)
  expect(others).toEqual([])
  expect(printed).toContain(`${join(folder, 'backups', name)} in`)
  expect(printed).toMatch(/checked: 1 boards, \d+ edits/)
  expect(statSync(join(folder, 'backups', name)).mode & 0o777).toBe(0o600)
  await withStorage(join(folder, 'backups', name), async (storage) => {
    expect(await storage.headSeq(id)).toBeGreaterThanOrEqual(countBefore)
    expect((await storage.readLog(id)).damaged).toEqual([])
  })
})

it('[STO48] names the board and the row of what is damaged, and keeps older backups', async () => {
  const { folder, file, boards } = await quietFolder()
  expect((await giveCommand('backup', folder)).exitCode).toBe(0)
  const [sound] = backupsIn(folder)
  const db = new DatabaseSync(file)
  db.prepare(`UPDATE updates SET content = x'00' WHERE board_id = ?`).run(boards[1] ?? '')
  db.close()
  writeFileSync(join(folder, 'backups', 'catena-20260101T000000Z.db.damaged'), '')
  const { printed, exitCode } = await giveCommand('backup', folder, '--keep', '1')
  expect(exitCode).toBe(1)
  expect(printed).toContain(`board ${boards[1]}: edit 1 is damaged`)
  expect(printed).not.toContain(`board ${boards[0]}`)
  // Of those with damage the newest stays, so that they do not fill the disk.
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '')
  expect(backupsIn(folder)).toEqual([
    sound,
    expect.stringMatching(new RegExp(`^catena-${day}T\\d{6}Z\\.db\\.damaged$`)),
  ])
})

it('[STO48] names the board of a damaged link, grant and version', async () => {
  const { folder, file, boards } = await quietFolder()
  const [boardId = ''] = boards
  await withStorage(file, async (storage) => {
    await storage.addVersion(aVersion(boardId, await packModel(aModel().build())))
    const grant = { sessionHash: 'hash', boardId, linkId: '', participantId: 'an' }
    await storage.grant({ ...grant, role: 'contributor', createdAt: 1 })
  })
  expect(await giveCommand('backup', folder)).toMatchObject({ exitCode: 0 })
  const db = new DatabaseSync(file)
  db.exec(`
    UPDATE links SET role = 'facilitator' WHERE board_id = '${boardId}';
    UPDATE grants SET role = 'facilitator' WHERE board_id = '${boardId}';
    UPDATE versions SET kind = 'automatic' WHERE board_id = '${boardId}';
  `)
  db.close()
  const { printed, exitCode } = await giveCommand('backup', folder)
  expect(exitCode).toBe(1)
  for (const kind of ['link', 'grant', 'version'])
    expect(printed).toContain(`board ${boardId}: ${kind} `)
})

it('[STO48] keeps the newest so many, none above 35 days, and nothing unfinished', async () => {
  const { folder } = await quietFolder()
  const backups = join(folder, 'backups')
  mkdirSync(backups)
  const names = ['01', '02', '03', '04'].map((day) => `catena-202601${day}T000000Z.db`)
  for (const name of [...names, 'catena-20260105T000000Z.db.unverified', 'mine.db'])
    writeFileSync(join(backups, name), '')
  const longAgo = Date.now() / 1000 - 36 * 24 * 60 * 60
  utimesSync(join(backups, names[3] ?? ''), longAgo, longAgo)
  expect((await giveCommand('backup', folder, '--keep', '3')).exitCode).toBe(0)
  const [one, made, other, ...more] = backupsIn(folder).toSorted()
  expect([one, other, more]).toEqual([names[2], 'mine.db', []])
  expect(made).toMatch(/^catena-20\d{6}T\d{6}Z\.db$/)
})

it('[STO48] says why it could not be made', async () => {
  const { folder } = await quietFolder()
  const notAFolder = join(folder, 'backups')
  writeFileSync(notAFolder, '')
  const { printed, exitCode } = await giveCommand('backup', folder)
  expect(exitCode).toBe(1)
  expect(printed).toContain(`No backup was made in ${notAFolder}`)
  const nowhere = newFolder()
  expect((await giveCommand('backup', nowhere.folder)).printed).toContain('There is no database')
})
