import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Target } from '../load/target.ts'
import type { Contestant } from './contestant.ts'
import { startServer, temporaryFolder } from './start-server.ts'

interface Peer extends Pick<Contestant, 'name' | 'about'> {
  readonly script: string
  readonly protocol: Target['protocol']
  pathOf(room: string): string
}

export const hocuspocus = peer({
  name: 'hocuspocus',
  about:
    '@hocuspocus/server 4.7.0, extension-database 4.7.0 over node:sqlite as its SQLite extension',
  script: 'hocuspocus.mjs',
  protocol: 'hocuspocus',
  pathOf: () => '/',
})

export const yWebsocketServer = peer({
  name: 'y-websocket-server',
  about: '@y/websocket-server 0.1.5 on yjs 13.6.33 with y-leveldb 0.2.0',
  script: 'y-websocket-server.mjs',
  protocol: 'y-websocket',
  pathOf: (room) => `/${room}`,
})

/** A peer gets its documents from the first who comes into a room. */
function peer({ name, about, script, protocol, pathOf }: Peer): Contestant {
  return {
    name,
    about,
    async open({ rooms, history }) {
      const { folder, remove } = temporaryFolder()
      const stateFile = join(folder, 'state')
      writeFileSync(stateFile, history.state)
      const file = fileURLToPath(new URL(`../peers/${script}`, import.meta.url))
      const server = await startServer(file, { PEER_DATA: folder })
      const names = Array.from({ length: rooms }, (_, index) => `board-${index}`)
      return {
        target: {
          pid: server.pid,
          port: server.port,
          protocol,
          rooms: names.map((room) => ({ name: room, path: pathOf(room), cookies: [] })),
          stateFile,
        },
        async close() {
          await server.close()
          remove()
        },
      }
    },
  }
}
