import { fileURLToPath } from 'node:url'
import { fillFolder } from '../boards/catena-folder.ts'
import type { Contestant } from './contestant.ts'
import { startServer, temporaryFolder, type StartedServer } from './start-server.ts'

const main = fileURLToPath(new URL('../../../../server/main.ts', import.meta.url))

/** Of what one socket may send. */
const noLimits = ['messagesPerSecond', 'messageBurst', 'bytesPerSecond', 'byteBurst']
  .map((limit) => `${limit}=1000000000`)
  .join(',')

/** With the same flags as server/start.mjs gives. */
export function startCatena(folder: string, limits = '', port?: number): Promise<StartedServer> {
  const nodeFlags = ['--max-semi-space-size=8', '--heap-growing-percent=30']
  return startServer(
    main,
    { CATENA_DATA: folder, CATENA_LIMITS: limits },
    { readyPath: '/readyz', nodeFlags, port },
  )
}

/** Ours, as `npm start` runs it. */
export const catena: Contestant = {
  name: 'catena',
  about: 'as npm start runs it, SQLite with an fsync before anybody sees an edit',
  async open(wanted) {
    const { folder, remove } = temporaryFolder()
    const rooms = await fillFolder(folder, wanted)
    const server = await startCatena(folder, wanted.liftsLimits === true ? noLimits : '')
    return {
      target: {
        pid: server.pid,
        port: server.port,
        protocol: 'y-websocket',
        rooms,
        stateFile: undefined,
      },
      async close() {
        await server.close()
        remove()
      },
    }
  },
}
