import { newId } from '#shared/model/id.ts'
import type {
  LogEntry,
  NewBoard,
  NewParticipant,
  Storage,
  StoredLink,
  StoredVersion,
} from '#server/storage/storage.ts'

const createdAt = 1_700_000_000_000

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function text(content: Uint8Array | undefined): string {
  return new TextDecoder().decode(content)
}

export function aLink(boardId: string, changes: Partial<StoredLink> = {}): StoredLink {
  return {
    id: newId(),
    boardId,
    role: 'editor',
    name: 'Group 1',
    tokenHash: newId(64),
    createdAt,
    revokedAt: undefined,
    ...changes,
  }
}

export function aBoard(id = newId(), firstEdit = 'start'): NewBoard {
  // Longer than a real code: among 10,000 samples two of six characters would often be the same.
  const joinCode = newId()
  return {
    board: { id, joinCode, createdAt, epoch: 1 },
    links: [aLink(id, { role: 'facilitator' }), aLink(id)],
    update: bytes(firstEdit),
  }
}

export function anEdit(boardId: string, edit: string, changes: Partial<LogEntry> = {}): LogEntry {
  return {
    boardId,
    epoch: 1,
    participantId: 'anna',
    receivedAt: createdAt + 1000,
    update: bytes(edit),
    clientIds: [],
    ...changes,
  }
}

export function aParticipant(
  boardId: string,
  changes: Partial<NewParticipant> = {},
): NewParticipant {
  return { boardId, key: newId(64), id: newId(), name: 'Anna', createdAt, ...changes }
}

export function aVersion(boardId: string, changes: Partial<StoredVersion> = {}): StoredVersion {
  return {
    id: newId(),
    boardId,
    seq: 1,
    kind: 'named',
    name: 'After the break',
    participantId: 'anna',
    createdAt,
    summary: '{"added":3}',
    model: new Uint8Array([0x1f, 0x8b, 0, 255]),
    sha256: newId(64),
    ...changes,
  }
}

/** A board that has just been made, by id. */
export async function newBoard(storage: Storage, firstEdit?: string): Promise<string> {
  const made = aBoard(newId(), firstEdit)
  await storage.createBoard(made)
  return made.board.id
}

/** The edits after the snapshot, as text. */
export async function readEdits(storage: Storage, boardId: string): Promise<readonly string[]> {
  const { updates } = await storage.readLog(boardId)
  return updates.map(({ seq, update }) => `${seq} ${text(update)}`)
}
