import { fileURLToPath } from 'node:url'
import { fillFolder } from '../boards/catena-folder.ts'
import type { Contestant } from './contestant.ts'
import { startServer, temporaryFolder } from './start-server.ts'

export const catenaMain = fileURLToPath(new URL('../../../../server/main.ts', import.meta.url))

/** Ours, as `npm start` runs it. */
export const catena: Contestant = {
  name: 'catena',
  about: 'as npm start runs it, SQLite with an fsync before anybody sees an edit',
  async open(wanted) {
    const { folder, remove } = temporaryFolder()
    const rooms = await fillFolder(folder, wanted)
    const server = await startServer(catenaMain, { CATENA_DATA: folder }, '/readyz')
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
