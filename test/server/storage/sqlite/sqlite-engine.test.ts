import { describe, expect, it } from 'vitest'
import { CommitQueue } from '#server/storage/commit-queue.ts'
import { openDatabase } from '#server/storage/sqlite/open-database.ts'
import { sqliteEngine } from '#server/storage/sqlite/sqlite-engine.ts'
import { useDatabaseFiles } from './database-file.ts'

describe('SQLite engine', () => {
  const newFile = useDatabaseFiles()

  it('[STO8] fails the writes that a full disk does not take, and goes on when there is room', async () => {
    const db = openDatabase(newFile())
    db.exec('CREATE TABLE cards (title TEXT) STRICT')
    const insert = db.prepare('INSERT INTO cards VALUES (?)')
    const queue = new CommitQueue(sqliteEngine(db), {})
    const page = 'x'.repeat(4096)
    db.exec('PRAGMA max_page_count = 12')
    const outcomes = await Promise.allSettled(
      Array.from({ length: 30 }, () => queue.write(() => insert.run(page), 'board')),
    )
    const stored = outcomes.filter(({ status }) => status === 'fulfilled').length
    const failed = outcomes.find(({ status }) => status === 'rejected')
    expect(failed).toMatchObject({ reason: { code: 'storage-full' } })
    expect(db.prepare('SELECT count(*) AS stored FROM cards').get()).toEqual({ stored })

    db.exec('PRAGMA max_page_count = 1000')
    await queue.write(() => insert.run(page))
    expect(db.prepare('SELECT count(*) AS stored FROM cards').get()).toEqual({ stored: stored + 1 })
    await queue.close()
    db.close()
  })

  it('[STO9] undoes a failed write alone, with all its statements', async () => {
    const db = openDatabase(newFile())
    db.exec('CREATE TABLE cards (title TEXT UNIQUE) STRICT')
    const insert = db.prepare('INSERT INTO cards VALUES (?)')
    const queue = new CommitQueue(sqliteEngine(db), {})
    const outcomes = await Promise.allSettled([
      queue.write(() => insert.run('first')),
      queue.write(() => [insert.run('half'), insert.run('first')]),
      queue.write(() => insert.run('last')),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(db.prepare('SELECT title FROM cards ORDER BY rowid').all()).toEqual([
      { title: 'first' },
      { title: 'last' },
    ])
    await queue.close()
    db.close()
  })
})
