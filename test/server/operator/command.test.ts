import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { holdAlone } from '#server/storage/sqlite/held-open.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { useDataFolders } from './data-folder.ts'
import { giveCommand } from './give-command.ts'

const { newFolder } = useDataFolders()

async function emptyDatabase(): Promise<{ folder: string; file: string }> {
  const { folder, file } = newFolder()
  await (await openSqliteStorage({ file })).close()
  return { folder, file }
}

it('a command that is not understood to its last word does nothing and says how it is given', async () => {
  const { folder } = await emptyDatabase()
  const misgiven = [
    ['backup', '--kep', '2'],
    ['backup', 'here', 'there'],
    ['backup', '--keep'],
    ['erase', 'board', 'Jan', 'Jansen'],
    ['compact', '--all', '--quiet-hours'],
    ['compact', '--all', '--quiet-hours', ''],
    ['restore', '--despite-damge', 'x.db'],
    ['links', 'board', 'board'],
  ] as const
  const outcomes = await Promise.all(
    misgiven.map(([name, ...words]) => giveCommand(name, folder, ...words)),
  )
  for (const [index, { printed, exitCode }] of outcomes.entries()) {
    expect(exitCode, printed).toBe(1)
    expect(printed).toMatch(/npm run |is a number of hours/)
    expect(printed, String(misgiven[index])).not.toMatch(/\n +at /)
  }
  expect(readdirSync(folder).filter((name) => !name.startsWith('catena.db'))).toEqual([])
}, 20_000)

it('[STO47] no command works on a database while another one puts a backup in its place', async () => {
  const { folder, file } = await emptyDatabase()
  const alone = holdAlone(file)
  const outcomes = await Promise.all([
    giveCommand('backup', folder),
    giveCommand('links', folder, 'board'),
  ])
  alone?.release()
  for (const { printed, exitCode } of outcomes) {
    expect(exitCode).toBe(1)
    expect(printed).toBe(`${file} is being restored. Wait until it is.\n`)
  }
}, 20_000)

it('[STO48] a second backup into a folder leaves the first one alone', async () => {
  const { folder } = await emptyDatabase()
  const backups = join(folder, 'backups')
  mkdirSync(backups)
  const first = holdAlone(join(backups, 'backups'))
  const second = await giveCommand('backup', folder)
  first?.release()
  expect(second.exitCode).toBe(1)
  expect(second.printed).toContain(`Another backup into ${backups} is being made`)
})

it('a command brings no database up to date from under an older server', async () => {
  const { folder, file } = await emptyDatabase()
  const db = new DatabaseSync(file)
  db.exec('UPDATE schema_version SET version = version - 1')
  db.close()
  const { printed, exitCode } = await giveCommand('links', folder, 'board')
  expect(exitCode).toBe(1)
  expect(printed).toContain('is of an older Catena')
})
