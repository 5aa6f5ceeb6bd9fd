import * as Y from 'yjs'
import { limits } from '#shared/model/change-model.ts'
import type { UnreadableRecord } from '#shared/model/unreadable.ts'
import type { Skipped } from './read.ts'
import { collectionRoot } from './roots.ts'

/** Objects and lists inside each other; what lies deeper is left out. */
const mostDepth = 20
/** Characters of all records of a board together, as JSON. */
const mostCharacters = limits.stateBytes
const mostReason = 500

/** Gathers what stands where records could not be read, so that somebody may still make something of it. */
export function gatherUnreadable(): {
  readonly found: readonly UnreadableRecord[]
  readonly add: (skipped: Skipped, doc: Y.Doc) => void
} {
  const found: UnreadableRecord[] = []
  let left = mostCharacters
  return {
    found,
    add: ({ collection, id, reason }, doc) => {
      const raw = plainOf(collectionRoot(doc, collection).get(id), mostDepth)
      left -= JSON.stringify(raw).length
      const told = { collection, id, reason: reason.slice(0, mostReason) }
      found.push(left < 0 ? told : { ...told, raw })
    },
  }
}

/** Anything that stands in a document as plain JSON: what JSON cannot carry as it is becomes words, or nothing. */
function plainOf(stored: unknown, depth: number): unknown {
  if (typeof stored === 'string' || typeof stored === 'boolean') return stored
  if (typeof stored === 'number') return Number.isFinite(stored) ? stored : String(stored)
  if (typeof stored === 'bigint') return String(stored)
  if (typeof stored !== 'object' || stored === null || depth === 0) return null
  if (stored instanceof Y.Text || stored instanceof Uint8Array) return stored.toString()
  const inside = (value: unknown): unknown => plainOf(value, depth - 1)
  if (stored instanceof Y.Array) return stored.toArray().map(inside)
  if (Array.isArray(stored)) return stored.map(inside)
  if (stored instanceof Y.Map) return plainEntries([...stored.entries()], inside)
  // Nothing of Catena puts any other type, or a document in a document, on a board.
  if (stored instanceof Y.AbstractType || stored instanceof Y.Doc) return null
  return plainEntries(Object.entries(stored), inside)
}

function plainEntries(
  entries: readonly (readonly [string, unknown])[],
  inside: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(entries.map(([key, value]) => [key, inside(value)]))
}
