import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { startServer, type TestServer, type TestServerOptions } from '#test/support/server.ts'
import { openStockClient } from '../sync/live-server.ts'
import type { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'

export interface DataFolder {
  readonly folder: string
  /** The database in it. */
  readonly file: string
  serve(settings?: TestServerOptions): Promise<TestServer>
}

/** Folders with servers and clients on them, which are gone after each test. */
export function useDataFolders(): {
  newFolder(): DataFolder
  connect(server: TestServer, boardId: string, token: string, doc?: Y.Doc): WebsocketProvider
} {
  const endings: (() => unknown)[] = []

  afterEach(async () => {
    for (const end of endings.splice(0).toReversed()) await end()
  })

  return {
    newFolder() {
      const folder = mkdtempSync(join(tmpdir(), 'catena-operator-'))
      const file = join(folder, 'catena.db')
      endings.push(() => rmSync(folder, { recursive: true, force: true }))
      return {
        folder,
        file,
        async serve(settings) {
          const storage = await openSqliteStorage({ file })
          const server = await startServer({ storage, ...settings })
          endings.push(() => server.close())
          return server
        },
      }
    },
    connect(server, boardId, token, doc = new Y.Doc()) {
      const provider = openStockClient(
        `${server.url.replace('http', 'ws')}/sync`,
        token,
        doc,
        boardId,
      )
      endings.push(() => provider.destroy())
      return provider
    },
  }
}
