import { join } from 'node:path'
import * as Y from 'yjs'
import { cookieName } from '#server/access/credentials.ts'
import { newLink } from '#server/access/new-link.ts'
import { hashSecret, newSecret } from '#server/access/secrets.ts'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { defaultSyncSettings } from '#server/sync/settings.ts'
import type { TargetRoom } from '../load/target.ts'
import type { BoardHistory } from './board-history.ts'

export interface BoardsWanted {
  readonly rooms: number
  readonly history: BoardHistory
  readonly people: number
}

/** Boards that were never compacted. */
const epoch = 0
const day = 24 * 3600 * 1000
const roles = ['facilitator', 'editor', 'commenter', 'viewer', 'contributor'] as const
/** Letters that a join code may have; a number in them is a code of its own. */
const codeLetters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Writes boards into a folder as a server would have left them there: log, snapshots, links, people. */
export async function fillFolder(folder: string, wanted: BoardsWanted): Promise<TargetRoom[]> {
  const storage = await openSqliteStorage({ file: join(folder, 'catena.db') })
  try {
    const rooms = Array.from({ length: wanted.rooms }, (_, index) =>
      addBoard(storage, index, wanted),
    )
    return await Promise.all(rooms)
  } finally {
    await storage.close()
  }
}

async function addBoard(
  storage: Storage,
  index: number,
  { history, people }: BoardsWanted,
): Promise<TargetRoom> {
  const boardId = `board-${index}`
  const createdAt = Date.now() - 365 * day
  const links = roles.map((role) => newLink(boardId, role, '', createdAt).link)
  const board = { id: boardId, joinCode: joinCode(index), createdAt, epoch }
  await storage.createBoard({ board, links, update: history.first })
  const link = links.find(({ role }) => role === 'editor')
  if (link === undefined) throw new Error('no link for editors')
  const guests = Array.from({ length: people }, (_, seat) =>
    addPerson(storage, { boardId, linkId: link.id, seat }),
  )
  const cookies = await Promise.all(guests)
  await addEdits(storage, boardId, history)
  return { name: boardId, path: `/sync/${boardId}?ack=1`, cookies }
}

/** Somebody who has once come in by the link, and the cookie that their browser has since. */
async function addPerson(
  storage: Storage,
  { boardId, linkId, seat }: { boardId: string; linkId: string; seat: number },
): Promise<string> {
  const session = newSecret()
  const sessionHash = hashSecret(session)
  const createdAt = Date.now()
  const id = `person-${seat}`
  const name = `Person ${seat}`
  await storage.participant({ boardId, key: sessionHash, id, name, createdAt })
  const grant = { sessionHash, boardId, linkId, role: 'editor', participantId: id } as const
  await storage.grant({ ...grant, createdAt })
  return `${cookieName}=${session}`
}

/** The log with the snapshots that the server would have kept beside it. */
async function addEdits(storage: Storage, boardId: string, history: BoardHistory): Promise<void> {
  const { edits, first } = history
  if (edits.length === 0) return
  const startedAt = Date.now() - 365 * day
  const known = new Set<number>()
  const appends = edits.map(({ update, clientId }, index) => {
    const clientIds = known.has(clientId) ? [] : [clientId]
    known.add(clientId)
    const receivedAt = startedAt + Math.floor((index / edits.length) * 365 * day)
    return storage.append({
      boardId,
      epoch,
      participantId: undefined,
      receivedAt,
      update,
      clientIds,
    })
  })
  await Promise.all(appends)
  const { snapshotUpdates } = defaultSyncSettings
  const sealed = Math.floor(edits.length / snapshotUpdates) * snapshotUpdates
  if (sealed === 0) return
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of [first, ...edits.slice(0, sealed).map((edit) => edit.update)])
      Y.applyUpdate(doc, update)
  })
  await storage.saveSnapshot(boardId, { seq: 1 + sealed, state: Y.encodeStateAsUpdate(doc) })
  doc.destroy()
}

function joinCode(index: number): string {
  const base = codeLetters.length
  let code = ''
  for (let rest = index, place = 0; place < 6; place++, rest = Math.floor(rest / base))
    code += codeLetters[rest % base] ?? ''
  return code
}
