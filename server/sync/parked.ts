import type * as Y from 'yjs'

/** Forgets what waits for missing parts; it comes again with them. Whether there was any. */
export function dropParked(doc: Y.Doc): boolean {
  const { store } = doc
  const hadAny = store.pendingStructs !== null || store.pendingDs !== null
  store.pendingStructs = null
  store.pendingDs = null
  return hadAny
}
