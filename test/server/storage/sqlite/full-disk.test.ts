import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { anEdit, aVersion, newBoard } from '../samples.ts'

/** A disk of two megabytes; undefined where this process may not mount one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'catena-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'none', folder], { stdio: 'pipe' })
    return folder
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
}

const mayMount = 'a small disk to fill can be mounted by root only'

describe('a full disk', () => {
  const closing: (() => void | Promise<void>)[] = []

  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close()
  })

  async function openOnSmallDisk(): Promise<{ storage: Storage; folder: string } | undefined> {
    const folder = mountSmallDisk()
    if (folder === undefined) return undefined
    closing.push(() => {
      execFileSync('umount', [folder])
      rmSync(folder, { recursive: true })
    })
    const storage = await openSqliteStorage({ file: join(folder, 'catena.db') })
    closing.push(() => storage.close())
    return { storage, folder }
  }

  /** Appends, many at once and then one by one, until nothing fits; gives the numbers that were acknowledged. */
  async function fill(storage: Storage, board: string): Promise<readonly number[]> {
    const acknowledged: number[] = []
    for (const atOnce of [5, 1]) {
      for (let isFull = false; !isFull;) {
        const edits = Array.from({ length: atOnce }, () => anEdit(board, 'x'.repeat(3000)))
        for (const outcome of await Promise.allSettled(edits.map((edit) => storage.append(edit)))) {
          if (outcome.status === 'fulfilled') acknowledged.push(outcome.value.seq)
          else expect(outcome.reason).toMatchObject({ code: 'storage-full' })
          isFull = outcome.status === 'rejected'
        }
      }
    }
    return acknowledged
  }

  it('[STO30] [F3] loses nothing acknowledged, writes nothing half, and goes on when there is space', async ({
    skip,
  }) => {
    const opened = await openOnSmallDisk()
    if (opened === undefined) return skip(mayMount)
    const { storage, folder } = opened
    const board = await newBoard(storage)
    const acknowledged = await fill(storage, board)
    expect(acknowledged.length).toBeGreaterThan(50)
    const full = await storage.readLog(board)
    expect(full.damaged).toEqual([])
    expect(full.updates.map(({ seq }) => seq)).toEqual([1, ...acknowledged])
    await expect(storage.checkWritable(64 * 1024)).rejects.toMatchObject({ code: 'storage-full' })
    const version = aVersion(board, { model: new Uint8Array(64 * 1024) })
    await expect(storage.addVersion(version)).rejects.toMatchObject({ code: 'storage-full' })
    expect((await storage.space())?.freeBytes).toBeLessThan(64 * 1024)

    execFileSync('mount', ['-o', 'remount,size=6m', folder])
    const startedAt = performance.now()
    expect(await storage.append(anEdit(board, 'next'))).toEqual({ seq: full.headSeq + 1 })
    expect(performance.now() - startedAt).toBeLessThan(10_000)
    await storage.checkWritable()
    expect((await storage.readLog(board)).damaged).toEqual([])
  })

  it('[STO30] [F3] closes on a full disk and has everything when it is opened again', async ({
    skip,
  }) => {
    const opened = await openOnSmallDisk()
    if (opened === undefined) return skip(mayMount)
    const { storage, folder } = opened
    const board = await newBoard(storage)
    const acknowledged = await fill(storage, board)
    await storage.close()
    execFileSync('mount', ['-o', 'remount,size=6m', folder])
    const again = await openSqliteStorage({
      file: join(folder, 'catena.db'),
      onDamage: () => expect.unreachable(),
    })
    closing.push(() => again.close())
    const log = await again.readLog(board)
    expect(log).toMatchObject({ damaged: [], headSeq: acknowledged.length + 1 })
  })
})
