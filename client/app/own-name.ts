import { readStored, writeStored } from '#client/ui/stored.ts'

const storageKey = 'catena.name'

/** The name this person gave; empty for somebody who prefers none; undefined while nobody has asked. */
export function ownName(): string | undefined {
  return readStored(storageKey)
}

export function keepOwnName(name: string): void {
  writeStored(storageKey, name)
}
