import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hashSecret, newBoardId } from '#server/access/secrets.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { firstUpdate } from '#server/sync/first-update.ts'
import { roles } from '#shared/model/role.ts'
import { chain } from '#shared/templates/chain.ts'
import { useDataFolders } from './data-folder.ts'
import { giveCommand } from './give-command.ts'

const { newFolder } = useDataFolders()

it('makes a working link for every role of a board whose links are lost', async () => {
  const { folder, file } = newFolder()
  const id = newBoardId()
  const before = await openSqliteStorage({ file })
  const board = { id, joinCode: 'ABCDEF', createdAt: Date.now(), epoch: 0 }
  await before.createBoard({ board, links: [], update: firstUpdate(chain.build('nl')) })
  await before.close()
  const { printed } = await giveCommand('links', folder, id)
  const secrets = [...printed.matchAll(/#k=(\S+)/g)].map(([, secret]) => secret ?? '')
  const after = await openSqliteStorage({ file })
  const found = await Promise.all(secrets.map((secret) => after.findLink(hashSecret(secret))))
  await after.close()
  expect(found.map((link) => [link?.boardId, link?.role])).toEqual(roles.map((role) => [id, role]))
  const wrong = await giveCommand('links', folder, 'none')
  expect(wrong).toMatchObject({ exitCode: 1 })
  expect(wrong.printed).toContain('no board none')
})

it('makes no database where there is none', async () => {
  const { folder, file } = newFolder()
  expect((await giveCommand('links', folder, 'none')).exitCode).toBe(1)
  expect(existsSync(file)).toBe(false)
})
