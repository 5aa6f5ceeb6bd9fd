import * as Y from 'yjs'

/** Whether whoever has this state vector holds something of one of these clients. */
export function knowsAny(stateVector: Uint8Array, clientIds: ReadonlySet<number>): boolean {
  if (clientIds.size === 0) return false
  for (const clientId of Y.decodeStateVector(stateVector).keys())
    if (clientIds.has(clientId)) return true
  return false
}
