import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { makeBoard } from '../http/made-board.ts'
import { useDataFolders } from './data-folder.ts'
import { giveCommand } from './give-command.ts'

const { newFolder } = useDataFolders()

let mounted: string | undefined

afterEach(() => {
  if (mounted !== undefined) execFileSync('umount', [mounted])
  mounted = undefined
})

/** A disk of that many kilobytes; false where this process may not mount one. */
function mountDisk(folder: string, kilobytes: number): boolean {
  mkdirSync(folder)
  try {
    const size = `size=${kilobytes}k`
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'none', folder], { stdio: 'pipe' })
    mounted = folder
    return true
  } catch {
    return false
  }
}

it('[STO48] leaves nothing behind where the disk for backups is full, and says so', async (context) => {
  const { folder, serve } = newFolder()
  const server = await serve()
  await makeBoard(server)
  const backups = join(folder, 'backups')
  if (!mountDisk(backups, 64)) return context.skip('a small disk can be mounted by root only')
  const { printed, exitCode } = await giveCommand('backup', folder)
  expect(exitCode).toBe(1)
  expect(printed).toContain(`No backup was made in ${backups}: `)
  expect(readdirSync(backups)).toEqual(['backups.lock'])
})
