import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { aBoard, anEdit } from '../samples.ts'

// A process whose writes are recorded. After each acknowledgement it prints the board and the number.
const [file = '', bursts = '0'] = process.argv.slice(2)
const storage = await openSqliteStorage({ file, commitEveryMs: 0 })
const boards = [aBoard('one'), aBoard('two')]
for (const board of boards) await storage.createBoard(board)

async function append(boardId: string, length: number): Promise<void> {
  const { seq } = await storage.append(anEdit(boardId, `${length} `.repeat(length)))
  process.stdout.write(`acknowledged ${boardId} ${seq}\n`)
}

for (let burst = 1; burst <= Number(bursts); burst += 1) {
  await Promise.all([append('one', burst), append('two', 5), append('one', 700)])
  if (burst % 4 === 0) {
    const seq = await storage.headSeq('one')
    await storage.saveSnapshot('one', { seq, state: new Uint8Array(9000).fill(burst) })
  }
  if (burst % 5 === 0) {
    // Deleting empties the write-ahead log into the database.
    const gone = aBoard(`gone ${burst}`)
    await storage.createBoard(gone)
    await storage.deleteBoard(gone.board.id)
  }
}
await storage.close()
