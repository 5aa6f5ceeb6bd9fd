import { describe } from 'vitest'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import { storageContract } from '../contract.ts'
import { retentionContract } from '../retention-contract.ts'
import { useDatabaseFiles } from './database-file.ts'

describe('SQLite storage', () => {
  const newFile = useDatabaseFiles()

  storageContract((options) => openSqliteStorage({ file: newFile(), ...options }))
  retentionContract(() => openSqliteStorage({ file: newFile() }))
})
