import { DatabaseSync } from 'node:sqlite'
import { migrations } from '#server/storage/sqlite/migrations.ts'
import { Refusal } from './refusal.ts'

/** A command never brings a database up to date: the server that still runs on it may be older than the command. */
export function refuseOtherSchema(file: string): void {
  const version = readSchema(file)
  if (version > migrations.length)
    throw new Refusal(`${file} is of a newer Catena (schema ${version}). Install that first.`)
  if (version < migrations.length)
    throw new Refusal(
      `${file} is of an older Catena. Restart the server once: it brings it up to date.`,
    )
}

/** Refuses what holds no boards, such as the empty file that a copy to a full disk leaves; `named` is its name in words. */
export function readSchema(file: string, named = file): number {
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 })
  try {
    return Number(db.prepare('SELECT version FROM schema_version').get()?.['version'] ?? 0)
  } catch (cause) {
    throw new Refusal(`${named} is not a database of Catena, or it is damaged from its start.`, {
      cause,
    })
  } finally {
    db.close()
  }
}
