import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { listBackups } from '#server/operator/backup-files.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { toJson } from '#shared/model/json.ts'
import type { TestServer } from '#test/support/server.ts'
import { makeBoard, send } from '../http/made-board.ts'
import { addElement, synced, titles, until } from '../sync/live-server.ts'
import { goldenFile } from '../storage/sqlite/golden/projection.ts'
import { useDataFolders } from './data-folder.ts'
import { giveCommand } from './give-command.ts'

const { newFolder, connect } = useDataFolders()

function backupIn(folder: string): string {
  const [newest = ''] = listBackups(join(folder, 'backups'))
  return newest
}

async function jsonOf(server: TestServer, boardId: string): Promise<string> {
  return toJson((await server.rooms.readModel(boardId)).model)
}

async function titlesOf(server: TestServer, boardId: string): Promise<readonly string[]> {
  const { model } = await server.rooms.readModel(boardId)
  return model.elements.map(({ title }) => title['en'] ?? '')
}

it('[F21] a restored board has every edit before the backup, and the later ones from whoever holds them', async () => {
  const source = newFolder()
  const before = await source.serve()
  const { id, links } = await makeBoard(before, { title: 'Drill' })
  const anna = connect(before, id, links.editor.token)
  const bert = connect(before, id, links.facilitator.token)
  await Promise.all([synced(anna), synced(bert)])
  const countBefore = titles(anna.doc).length
  let count = 0
  const typing = setInterval(() => {
    count += 1
    addElement((count % 2 === 0 ? anna : bert).doc, `card ${count}`)
  }, 10)
  await until(() => titles(bert.doc).length > 30 && titles(anna.doc).length > 30, 'under load')
  const onDisk = await titlesOf(before, id)
  expect((await giveCommand('backup', source.folder)).exitCode).toBe(0)
  const atBackup = count
  await until(() => count > atBackup + 20, 'edits after the backup')
  clearInterval(typing)
  await until(
    () => [anna, bert].every(({ doc }) => titles(doc).length === countBefore + count),
    'in step',
  )
  const all = titles(anna.doc)
  const whole = await jsonOf(before, id)
  // Anna alone comes back, with what Bert wrote too.
  bert.destroy()
  anna.disconnect()
  await before.close()

  const target = newFolder()
  const startedAt = performance.now()
  const { printed, exitCode } = await giveCommand('restore', target.folder, backupIn(source.folder))
  expect(exitCode, printed).toBe(0)
  const after = await target.serve()
  const restoredMs = performance.now() - startedAt
  const restored = await titlesOf(after, id)
  expect(onDisk.filter((title) => !restored.includes(title))).toEqual([])
  expect(restored.length).toBeLessThan(all.length)
  expect(restoredMs).toBeLessThan(60_000)

  const back = connect(after, id, links.editor.token, anna.doc)
  await synced(back)
  await until(() => after.rooms.stats().unacked === 0, 'on disk')
  await expect
    .poll(async () => (await after.rooms.readModel(id)).model.elements.length)
    .toBe(all.length)
  expect(await jsonOf(after, id)).toBe(whole)
  // The server's own edits still go well with a client that holds its earlier ones.
  const { status } = await send(after, 'PUT', `/api/boards/${id}/model`, {
    token: links.facilitator.token,
    body: JSON.parse(whole),
  })
  expect(status).toBe(200)
}, 60_000)

it('is refused while a server runs, and then moves aside what is there', async () => {
  const { folder, file, serve } = newFolder()
  const server = await serve()
  const kept = await makeBoard(server)
  expect((await giveCommand('backup', folder)).exitCode).toBe(0)
  const later = await makeBoard(server)
  const early = await giveCommand('restore', folder, backupIn(folder))
  expect(early.exitCode).toBe(1)
  expect(early.printed).toContain('Stop it first')
  expect(await server.storage.readBoard(later.id)).toBeDefined()
  await server.close()
  const backup = backupIn(folder)
  const bytes = readFileSync(backup)
  const { printed, exitCode } = await giveCommand('restore', folder, backup)
  expect(exitCode, printed).toBe(0)
  expect(readFileSync(backup).equals(bytes)).toBe(true)
  const after = await openSqliteStorage({ file })
  expect(await after.readBoard(kept.id)).toBeDefined()
  expect(await after.readBoard(later.id)).toBeUndefined()
  await after.close()
  const aside = / is now (.*)/.exec(printed)?.[1] ?? ''
  const old = new DatabaseSync(aside)
  expect(old.prepare('SELECT id FROM boards').all()).toHaveLength(2)
  old.close()
  expect(readdirSync(folder).filter((name) => name.includes('incoming'))).toEqual([])
})

it('takes the place of a database that cannot be opened any more', async () => {
  const { folder, file, serve } = newFolder()
  const server = await serve()
  const { id } = await makeBoard(server)
  await server.close()
  expect((await giveCommand('backup', folder)).exitCode).toBe(0)
  writeFileSync(file, 'broken')
  const { printed, exitCode } = await giveCommand('restore', folder, backupIn(folder))
  expect(exitCode, printed).toBe(0)
  const after = await openSqliteStorage({ file })
  expect(await after.readBoard(id)).toBeDefined()
  await after.close()
  expect(readFileSync(/ is now (.*)/.exec(printed)?.[1] ?? '', 'utf8')).toBe('broken')
})

it('brings a backup of an older version up to date, and leaves no copy of it behind', async () => {
  const { folder, file } = newFolder()
  const { printed, exitCode } = await giveCommand('restore', folder, goldenFile)
  expect(exitCode, printed).toBe(0)
  expect(readdirSync(folder).toSorted()).toEqual(['catena.db', 'catena.db.lock'])
  const after = await openSqliteStorage({ file })
  expect(await after.listBoards('', 100)).not.toEqual([])
  await after.close()
})

it('takes the last edits along that stand in a log beside a copied database', async () => {
  const source = newFolder()
  const server = await source.serve()
  const { id } = await makeBoard(server)
  // As whoever saves a folder from a dead machine has them.
  const copied = newFolder()
  for (const ending of ['', '-wal']) copyFileSync(source.file + ending, copied.file + ending)
  const target = newFolder()
  const { printed, exitCode } = await giveCommand('restore', target.folder, copied.file)
  expect(exitCode, printed).toBe(0)
  expect(printed).toContain('checked: 1 boards')
  const after = await openSqliteStorage({ file: target.file })
  expect(await after.readBoard(id)).toBeDefined()
  await after.close()
})

it('refuses a damaged backup by name and leaves the database alone', async () => {
  const { folder, file, serve } = newFolder()
  const server = await serve()
  const { id } = await makeBoard(server)
  await server.close()
  expect((await giveCommand('backup', folder)).exitCode).toBe(0)
  const backup = backupIn(folder)
  const db = new DatabaseSync(backup)
  db.exec(`UPDATE updates SET content = x'00'`)
  db.close()
  const before = readFileSync(file)
  const { printed, exitCode } = await giveCommand('restore', folder, backup)
  expect(exitCode).toBe(1)
  expect(printed).toContain(`board ${id}: edit 1 is damaged`)
  expect(readFileSync(file).equals(before)).toBe(true)
  // Empty is what a copy to a full disk leaves: as a database it would be one without boards.
  for (const content of ['no database', '']) {
    writeFileSync(backup, content)
    const { printed, exitCode } = await giveCommand('restore', folder, backup)
    expect(exitCode).toBe(1)
    expect(printed).toContain(`${backup} is not a database of Catena`)
  }
  expect(readFileSync(file).equals(before)).toBe(true)
  expect((await giveCommand('restore', folder, join(folder, 'none.db'))).exitCode).toBe(1)
  expect(existsSync(`${file}.incoming`)).toBe(false)
})

it('erases again whom was erased after the backup, and keeps revoked links revoked', async () => {
  const { folder, file, serve } = newFolder()
  const server = await serve()
  const { id, links } = await makeBoard(server)
  const anna = connect(server, id, links.editor.token)
  const bert = connect(server, id, links.facilitator.token)
  await Promise.all([synced(anna), synced(bert)])
  addElement(anna.doc, 'secret of Anna')
  await until(() => titles(bert.doc).includes('secret of Anna'), 'seen')
  expect((await giveCommand('backup', folder)).exitCode).toBe(0)
  const storedLinks = await server.storage.listLinks(id)
  const linkOfViewers = storedLinks.find(({ role }) => role === 'viewer')
  await server.storage.revokeLink(id, linkOfViewers?.id ?? '', Date.now())
  const owners = await server.storage.clientIds(id)
  const participant = owners.get(anna.doc.clientID) ?? ''
  for (const words of [[participant], ['--text', 'Drill']])
    expect((await giveCommand('erase', folder, id, ...words)).exitCode).toBe(0)
  await server.close()
  const { printed, exitCode } = await giveCommand('restore', folder, backupIn(folder))
  expect(exitCode, printed).toBe(0)
  expect(printed).toContain(`erased again: participant ${participant} of board ${id}`)
  expect(printed).toContain(`npm run erase -- ${id} --text`)
  expect(readFileSync(file).includes('secret of Anna')).toBe(false)
  const after = await openSqliteStorage({ file })
  expect((await after.findLink(linkOfViewers?.tokenHash ?? ''))?.revokedAt).toBeDefined()
  await after.close()
}, 30_000)
