// Hocuspocus as its documentation shows it. Its SQLite extension needs a native build that many machines cannot make,
// so this is what that extension does, query by query, over the SQLite of Node.
import { join } from 'node:path'
import process from 'node:process'
import { DatabaseSync } from 'node:sqlite'
import { Database } from '@hocuspocus/extension-database'
import { Server } from '@hocuspocus/server'

const db = new DatabaseSync(join(process.env.PEER_DATA, 'hocuspocus.db'))
db.exec(`CREATE TABLE IF NOT EXISTS "documents" (
  "name" varchar(255) NOT NULL,
  "data" blob NOT NULL,
  UNIQUE(name)
)`)
const select = db.prepare('SELECT data FROM "documents" WHERE name = ? ORDER BY rowid DESC')
const upsert = db.prepare(`INSERT INTO "documents" ("name", "data") VALUES (?, ?)
  ON CONFLICT(name) DO UPDATE SET data = excluded.data`)

const server = new Server({
  port: Number(process.env.PORT),
  address: process.env.HOST,
  quiet: true,
  extensions: [
    new Database({
      fetch: async ({ documentName }) => select.get(documentName)?.data ?? null,
      store: async ({ documentName, state }) => void upsert.run(documentName, state),
    }),
  ],
})
await server.listen()
