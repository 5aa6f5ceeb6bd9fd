import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as Y from 'yjs'
import { readModel } from '#shared/document/read.ts'
import { toJson } from '#shared/model/json.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { unpackModel } from '#server/versions/packed-model.ts'

/** Everything people would miss of a board, in one text: it is the same before and after a migration. */
async function projectBoard(storage: Storage, boardId: string): Promise<string> {
  const board = await storage.readBoard(boardId)
  if (board === undefined) return `no board ${boardId}`
  const log = await storage.readLog(boardId)
  const doc = new Y.Doc()
  if (log.snapshot !== undefined) Y.applyUpdate(doc, log.snapshot.state)
  for (const { update } of log.updates) Y.applyUpdate(doc, update)
  const { id, joinCode, createdAt } = board
  const links = await storage.listLinks(boardId)
  const people = await storage.participants(boardId)
  const versions = await storage.listVersions(boardId)
  const parts = [
    JSON.stringify({ id, joinCode, createdAt, headSeq: log.headSeq, damaged: log.damaged }),
    JSON.stringify({ lastEditAt: await storage.lastEditAt(boardId), links, people, versions }),
    JSON.stringify(await storage.grants('e'.repeat(64), boardId)),
    JSON.stringify(
      [...(await storage.clientIds(boardId))].toSorted(([one], [other]) => one - other),
    ),
    toJson(readModel(doc, boardId)),
  ]
  for (const version of versions) {
    const stored = await storage.readVersion(boardId, version.id)
    if (stored !== undefined) parts.push(toJson(await unpackModel(stored)))
  }
  doc.destroy()
  return parts.join('\n')
}

/** A database as the first released schema wrote it, and what its boards say. */
export const goldenFile = join(import.meta.dirname, 'schema-1.db')

export function goldenProjection(): string {
  return readFileSync(join(import.meta.dirname, 'schema-1.txt'), 'utf8')
}

/** Opens a file, bringing it to today's schema, and says what the golden boards are in it. */
export async function projectGolden(file: string): Promise<string> {
  const storage = await openSqliteStorage({ file })
  const texts: string[] = []
  for (const board of ['youth-weekend-school', 'second']) {
    texts.push(await projectBoard(storage, board))
  }
  await storage.close()
  return `${texts.join('\n\n')}\n`
}
