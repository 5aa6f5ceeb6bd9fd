import { linkUrl, newLink } from '#server/access/new-link.ts'
import { roles } from '#shared/model/role.ts'
import { runCommand, withStorage } from './command.ts'
import { Refusal } from './refusal.ts'

/** `npm run links -- <board>`: new links for whoever runs the server, when all of a board's links are lost. */

const usage = `npm run links -- <board>, which is what stands in its address after /b/.`

await runCommand({ usage, mostWords: 1 }, async ({ config, file, words: [boardId] }) => {
  if (boardId === undefined) throw new Refusal(`Say which board: ${usage}`)
  await withStorage(file, async (storage) => {
    const board = await storage.readBoard(boardId)
    if (board === undefined) throw new Refusal(`There is no board ${boardId} in ${file}.`)
    const origin = config.publicUrl ?? `http://localhost:${config.port}`
    for (const role of roles) {
      const { link, token } = newLink(board.id, role, '', Date.now())
      await storage.addLink(link)
      console.log(`${role.padEnd(12)} ${linkUrl(origin, board.id, token)}`)
    }
    console.log(`${'join code'.padEnd(12)} ${board.joinCode}`)
  })
})
