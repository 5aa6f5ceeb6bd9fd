import { newId } from '#shared/model/id.ts'
import { readStored, writeStored } from '#client/ui/stored.ts'

// 32 characters of the ids' alphabet: 154 bits.
const secretLength = 32

/**
 * The secret by which a board knows this device again, so that edits made offline stay its own. It stands beside the
 * edits and goes with them.
 */
export function deviceSecret(boardId: string): string {
  const key = keyOf(boardId)
  const known = readStored(key)
  if (known !== undefined) return known
  const secret = newId(secretLength)
  writeStored(key, secret)
  return secret
}

export function forgetDevice(boardId: string): void {
  writeStored(keyOf(boardId), undefined)
}

function keyOf(boardId: string): string {
  return `catena.device.${boardId}`
}
