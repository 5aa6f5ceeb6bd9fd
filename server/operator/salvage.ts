import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isDecodable } from '#server/sync/replay.ts'
import { refuseWithout, runCommand } from './command.ts'
import { refuseOtherSchema } from './refuse-other-schema.ts'
import { storedRows, type StoredRow } from './stored-rows.ts'

/**
 * `npm run salvage [-- <folder>]`: the bytes of every edit, snapshot and version that the server leaves out because it
 * cannot read them, a file each, as they stand in the database. Beside a running server; nothing is changed.
 */

const usage = 'npm run salvage [-- <folder>]'

await runCommand({ usage, mostWords: 1 }, async ({ config, file, words }) => {
  refuseWithout(file)
  refuseOtherSchema(file)
  const folder = words[0] ?? join(config.folder, 'salvaged')
  const db = new DatabaseSync(file, { readOnly: true, timeout: 5_000 })
  let count = 0
  try {
    for (const row of storedRows(db, (damage) => console.error(damage))) {
      if (isReadable(row)) continue
      console.log(write(folder, row))
      count += 1
    }
  } finally {
    db.close()
  }
  console.log(count === 0 ? 'Every edit, snapshot and version can be read.' : `${count} files`)
})

function isReadable({ kind, content, isIntact }: StoredRow): boolean {
  if (!isIntact) return false
  return kind !== 'edit' || (content instanceof Uint8Array && isDecodable(content))
}

function write(folder: string, { boardId, kind, id, content }: StoredRow): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // In a damaged row the names are no surer than the rest.
  const [board, number] = [boardId, String(id)].map((name) => encodeURIComponent(name).slice(0, 80))
  const target = join(folder, `board-${board}-${kind}-${number}.bin`)
  // Made anew, so that nobody else may read it.
  rmSync(target, { force: true })
  writeFileSync(target, content instanceof Uint8Array ? content : String(content), { mode: 0o600 })
  return target
}
