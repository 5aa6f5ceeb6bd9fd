import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { anEdit } from '../samples.ts'

// A process that appends edits until it is killed. It prints the number of each edit that was acknowledged.
const [file = '', boardId = '', pace = 'steady'] = process.argv.slice(2)
const storage = await openSqliteStorage({ file })
let count = 0

async function appendOne(): Promise<void> {
  const { seq } = await storage.append(anEdit(boardId, `edit ${(count += 1)}`))
  process.stdout.write(`${seq}\n`)
}

for (;;) {
  await Promise.all(Array.from({ length: pace === 'burst' ? 20 : 1 }, appendOne))
}
