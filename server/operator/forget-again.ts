import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Erasure, Storage } from '#server/storage/storage.ts'
import { eraseParticipant } from './erasures.ts'

const revokedLink = z.object({ boardId: z.string(), id: z.string(), revokedAt: z.number() })
const revokedLinks = `SELECT board_id AS boardId, id, revoked_at AS revokedAt
  FROM links WHERE revoked_at IS NOT NULL`

const erasure = z.object({
  boardId: z.string(),
  kind: z.enum(['participant', 'text']),
  subject: z.string(),
  erasedAt: z.number(),
})
const erasures = `SELECT board_id AS boardId, kind, subject, erased_at AS erasedAt FROM erasures`

/** What was erased or revoked since the backup stands in what it replaces; erasures also in the newest backup. */
export async function forgetAgain(
  incoming: string,
  replaced: string,
  backups: readonly string[],
): Promise<void> {
  const storage = await openSqliteStorage({ file: incoming })
  try {
    for (const link of readRows(replaced, revokedLinks, revokedLink))
      await storage.revokeLink(link.boardId, link.id, link.revokedAt)
    const known = new Map<string, Erasure>()
    for (const source of [...backups, replaced])
      for (const row of readRows(source, erasures, erasure)) known.set(keyOf(row), row)
    for (const done of await storage.erasures()) known.delete(keyOf(done))
    for (const undone of known.values()) await eraseAgain(storage, undone)
  } finally {
    await storage.close()
  }
}

async function eraseAgain(storage: Storage, erasure: Erasure): Promise<void> {
  const { boardId, kind, subject, erasedAt } = erasure
  if ((await storage.readBoard(boardId)) === undefined) return storage.noteErasure(erasure)
  if (kind === 'participant') {
    await eraseParticipant(storage, boardId, subject, erasedAt)
    console.log(`erased again: participant ${subject} of board ${boardId}`)
    return
  }
  const when = new Date(erasedAt).toISOString()
  console.log(
    `TO BE ERASED AGAIN, since it is not kept anywhere: the text that was erased ${when}:`,
  )
  console.log(`  npm run erase -- ${boardId} --text "…"`)
}

function keyOf({ boardId, kind, subject }: Erasure): string {
  return [boardId, kind, subject].join(' ')
}

/** The rows of another database; none where it cannot be read any more. */
function readRows<Row>(file: string, select: string, row: z.ZodType<Row>): readonly Row[] {
  if (!existsSync(file)) return []
  try {
    const db = new DatabaseSync(file, { readOnly: true })
    try {
      return row.array().parse(db.prepare(select).all())
    } finally {
      db.close()
    }
  } catch (error) {
    console.log(`What was erased and revoked since cannot be read from ${file}: ${String(error)}`)
    return []
  }
}
