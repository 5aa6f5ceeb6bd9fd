import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { roles } from '#shared/model/role.ts'
import { linkUrl, newLink } from './access/new-link.ts'
import { readConfig } from './config.ts'
import { openSqliteStorage } from './storage/sqlite/sqlite-storage.ts'

/** `npm run links -- <board>`: new links for whoever runs the server, when all of a board's links are lost. */

const boardId = process.argv[2]
const config = readConfig(process.env)
const file = join(config.folder, 'catena.db')

if (boardId === undefined) {
  refuse('Say which board: npm run links -- <board>. It is what stands in its address after /b/.')
} else if (!existsSync(file)) {
  refuse(`There is no database at ${file}. CATENA_DATA says in which folder it is.`)
} else {
  await printNewLinks(boardId)
}

async function printNewLinks(boardId: string): Promise<void> {
  const storage = await openSqliteStorage({ file })
  try {
    const board = await storage.readBoard(boardId)
    if (board === undefined) return refuse(`There is no board ${boardId} in ${file}.`)
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
}

function refuse(why: string): void {
  console.error(why)
  process.exitCode = 1
}
