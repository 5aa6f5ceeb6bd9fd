import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import {
  addElement,
  boardId,
  startLiveServer,
  synced,
  titles,
  until,
  type LiveServer,
} from '#test/server/sync/live-server.ts'
import { RawClient } from '#test/server/sync/raw-client.ts'
import { mountOwnDisk } from '#test/support/own-disk.ts'

const MB = 1024 * 1024
const closing: (() => Promise<void> | void)[] = []

afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function serveFrom(folder: string, minFreeBytes: number): Promise<LiveServer> {
  const storage = await openSqliteStorage({ file: join(folder, 'catena.db') })
  const server = await startLiveServer({
    storage,
    settings: { minFreeBytes, minFreeShare: 0, spaceCheckMs: 100 },
  })
  closing.push(async () => {
    await server.close()
    await storage.close()
  })
  return server
}

describe.each([
  ['before the disk is full', 1 * MB],
  ['when the disk refuses a write', 0],
])('[F3] boards take no edits %s', (_, minFreeBytes) => {
  it('[SYN80][SYN81] and lose none: everything comes back by itself once there is space', async (context) => {
    const disk = mountOwnDisk('3m')
    if (disk === undefined) return context.skip('mounting a disk of its own needs root')
    closing.push(() => disk.close())
    const server = await serveFrom(disk.folder, minFreeBytes)
    const stock = server.connect('editor:an')
    const own = server.connect('editor:cas')
    const telling = await new RawClient(server.url, 'token=editor:bo&ack=1').opened()
    await Promise.all([synced(stock), synced(own)])

    const text = 'x'.repeat(250)
    let count = 0
    const typing = setInterval(() => {
      for (let more = 0; more < 5; more++) addElement(stock.doc, `${(count += 1)} ${text}`)
    }, 20)
    closing.push(() => clearInterval(typing))
    await until(() => server.rooms.isReadOnly, 'read-only', 15_000)
    if (minFreeBytes > 0) {
      await until(() => telling.states.at(-1) === 1, 'told')
      expect(stock.wsconnected).toBe(true)
    }
    addElement(own.doc, 'from another')
    clearInterval(typing)
    // Neither is there anybody who could see it, nor does the server give up.
    const atDisk = (await server.rooms.readModel(boardId)).model.elements.length
    expect(atDisk).toBeLessThan(count + 1)
    await expect(server.rooms.edit(boardId, undefined, () => {})).rejects.toMatchObject({
      code: 'storage-full',
    })

    disk.grow('32m')
    const grownAt = performance.now()
    await until(() => !server.rooms.isReadOnly, 'takes edits again', 10_000)
    const fresh = server.connect('viewer:dirk')
    await until(() => titles(fresh.doc).length === count + 1, 'all edits', 10_000)
    expect(performance.now() - grownAt).toBeLessThan(10_000)
    expect(titles(fresh.doc)).toContain('from another')
    if (minFreeBytes > 0) expect(telling.states.at(-1)).toBe(0)
    telling.close()
  })
})
