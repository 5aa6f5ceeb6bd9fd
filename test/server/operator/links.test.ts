import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hashSecret, newBoardId } from '#server/access/secrets.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { firstUpdate } from '#server/sync/first-update.ts'
import { roles } from '#shared/model/role.ts'
import { chain } from '#shared/templates/chain.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catena-links-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function links(boardId: string): Promise<{ readonly printed: string; readonly failed: boolean }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['server/operator/links.ts', boardId],
      { cwd: root, env: { ...process.env, CATENA_DATA: folder } },
      (error, stdout, stderr) => resolve({ printed: stdout + stderr, failed: error !== null }),
    )
  })
}

it('makes a working link for every role of a board whose links are lost', async () => {
  const file = join(folder, 'catena.db')
  const id = newBoardId()
  const before = await openSqliteStorage({ file })
  const board = { id, joinCode: 'ABCDEF', createdAt: Date.now(), epoch: 0 }
  await before.createBoard({ board, links: [], update: firstUpdate(chain.build('nl')) })
  await before.close()
  const { printed } = await links(id)
  const secrets = [...printed.matchAll(/#k=(\S+)/g)].map(([, secret]) => secret ?? '')
  const after = await openSqliteStorage({ file })
  const found = await Promise.all(secrets.map((secret) => after.findLink(hashSecret(secret))))
  await after.close()
  expect(found.map((link) => [link?.boardId, link?.role])).toEqual(roles.map((role) => [id, role]))
  expect(await links('none')).toMatchObject({
    failed: true,
    printed: expect.stringContaining('no board none') as string,
  })
})

it('makes no database where there is none', async () => {
  expect((await links('none')).failed).toBe(true)
  expect(existsSync(join(folder, 'catena.db'))).toBe(false)
})
