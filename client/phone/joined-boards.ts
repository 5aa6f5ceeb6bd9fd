import { askServer, type Answer } from './ask-server.ts'
import type { PhoneStorage } from './phone-storage.ts'

/** A board that this browser was let into by its code. */
export interface JoinedBoard {
  readonly boardId: string
  readonly code: string
  /** Empty until the board has told it. */
  readonly title: string
}

const storageKey = 'catena.joined'
const keptBoards = 10

/** The boards of this browser, the last joined first. */
export function joinedBoards(storage: PhoneStorage): readonly JoinedBoard[] {
  try {
    const boards: unknown = JSON.parse(storage.get(storageKey) ?? '[]')
    // Only this page writes under its key.
    return Array.isArray(boards) ? (boards as readonly JoinedBoard[]) : []
  } catch {
    // Not JSON: another program's value counts as none.
    return []
  }
}

export function rememberJoined(storage: PhoneStorage, board: JoinedBoard): void {
  const others = joinedBoards(storage).filter(({ boardId }) => boardId !== board.boardId)
  storage.set(storageKey, JSON.stringify([board, ...others].slice(0, keptBoards)))
}

export interface Joining {
  readonly code: string
  /** Undefined where nobody gave one. */
  readonly name: string | undefined
}

/** Comes in by a code; the browser's cookie remembers it from then on. */
export async function joinBoard(
  { code, name }: Joining,
  storage: PhoneStorage,
): Promise<string | Exclude<Answer, { readonly kind: 'ok' }>> {
  const body = { code, ...(name === undefined ? {} : { name }) }
  const answer = await askServer('/api/join', { method: 'POST', body })
  if (answer.kind !== 'ok') return answer
  const { boardId } = answer.body as { readonly boardId: string }
  rememberJoined(storage, { boardId, code, title: '' })
  return boardId
}
