import { askServer } from './ask-server.ts'
import type { PhoneStorage } from './phone-storage.ts'

/** As `limits.name` of the change model. */
export const longestName = 40

/** The same key as in the app: who gave a name there has given it here. */
const storageKey = 'catena.name'

/** The name this person gave; undefined while nobody has asked. */
export function ownName(storage: PhoneStorage): string | undefined {
  return storage.get(storageKey)
}

export function keepOwnName(storage: PhoneStorage, name: string): void {
  storage.set(storageKey, name)
}

/** Tells the board the name; false where that did not work. */
export async function tellName(boardId: string, name: string): Promise<boolean> {
  const path = `/api/boards/${encodeURIComponent(boardId)}/me`
  const answer = await askServer(path, { method: 'PATCH', body: { name } })
  return answer.kind === 'ok'
}
