import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { startServer } from '#test/support/server.ts'

/**
 * The real server in a process of its own that tells, when asked, the longest piece of work of its main thread since it
 * was last asked. Processor time counts, so that what else runs on the machine does not.
 */

const everyMs = 2

const folder = mkdtempSync(join(tmpdir(), 'catena-watched-'))
const storage = await openSqliteStorage({ file: join(folder, 'catena.db') })
const server = await startServer({ storage })

let longestMs = 0
let spent = spentMs()
const timer = setInterval(() => {
  const now = spentMs()
  longestMs = Math.max(longestMs, now - spent)
  spent = now
}, everyMs)

process.on('message', (message) => {
  if (message === 'longest') {
    process.send?.({ longestMs })
    longestMs = 0
    spent = spentMs()
  }
})
process.on('disconnect', () => {
  clearInterval(timer)
  void server.close().then(() => rmSync(folder, { recursive: true, force: true }))
})
process.send?.({ url: server.url })

function spentMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
