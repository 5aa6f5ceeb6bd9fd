import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { anEdit, bytes } from '../samples.ts'

// A process that edits a board and begins its log anew, over and over.
const [file = '', boardId = '', times = '1'] = process.argv.slice(2)
const storage = await openSqliteStorage({ file })
for (let time = 0; time < Number(times); time += 1) {
  const epoch = (await storage.readBoard(boardId))?.epoch ?? 0
  const { seq } = await storage.append(anEdit(boardId, `edit ${time}`, { epoch }))
  const state = bytes(`all up to ${seq}`)
  await storage.replaceLog(boardId, {
    state,
    headSeq: seq,
    clientIds: [],
    owners: new Map(),
    at: 0,
  })
}
await storage.close()
