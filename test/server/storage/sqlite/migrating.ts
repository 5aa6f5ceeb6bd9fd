import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'

// A process that brings a database to today's schema, to be recorded or killed.
const [file = ''] = process.argv.slice(2)
const storage = await openSqliteStorage({ file })
await storage.close()
