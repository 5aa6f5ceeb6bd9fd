import type { Participant } from '#server/storage/storage.ts'
import { presenceColorCount } from '#shared/sync/presence.ts'

/** Neighbours in a room get different colours; who comes back has the same one. */
export function presenceColor({ number }: Participant): number {
  return number % presenceColorCount
}
