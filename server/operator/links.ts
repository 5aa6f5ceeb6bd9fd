import { linkUrl, newLink } from '#server/access/new-link.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { roles } from '#shared/model/role.ts'
import { Refusal, refuseWithout, runCommand } from './command.ts'

/** `npm run links -- <board>`: new links for whoever runs the server, when all of a board's links are lost. */

await runCommand(async ({ config, file, words: [boardId] }) => {
  if (boardId === undefined) {
    const where = 'It is what stands in its address after /b/.'
    throw new Refusal(`Say which board: npm run links -- <board>. ${where}`)
  }
  refuseWithout(file)
  const storage = await openSqliteStorage({ file })
  try {
    const board = await storage.readBoard(boardId)
    if (board === undefined) throw new Refusal(`There is no board ${boardId} in ${file}.`)
    const origin = config.publicUrl ?? `http://localhost:${config.port}`
    for (const role of roles) {
      const { link, token } = newLink(board.id, role, '', Date.now())
      await storage.addLink(link)
      console.log(`${role.padEnd(12)} ${linkUrl(origin, board.id, token)}`)
    }
    console.log(`${'join code'.padEnd(12)} ${board.joinCode}`)
  } finally {
    await storage.close()
  }
})
