import * as Y from 'yjs'
import { newDocument } from '#shared/document/new-document.ts'
import { LeanDecoder } from './lean-decoder.ts'
import { scanUpdate } from './update-scan.ts'

/** What is stored of a board, as far as its checksums are right. */
export interface StoredParts {
  /** The newest state; it was once a document in this server's memory. */
  readonly state: Uint8Array | undefined
  /** The edits since, in order. */
  readonly updates: readonly Uint8Array[]
}

export function sizeOf({ state, updates }: StoredParts): number {
  return updates.reduce((sum, { length }) => sum + length, state?.length ?? 0)
}

/** Everything was let in once and may be large by now; it only has to be what it says it is. */
const anySize = {
  maxClients: Number.MAX_SAFE_INTEGER,
  maxStructs: Number.MAX_SAFE_INTEGER,
  maxEmptyTicks: Number.MAX_SAFE_INTEGER,
  maxDeletions: Number.MAX_SAFE_INTEGER,
}

/** Whether an update can be decoded without building anything from what it declares. */
export function isDecodable(update: Uint8Array): boolean {
  try {
    scanUpdate(update, () => Number.MAX_SAFE_INTEGER, anySize)
    return true
  } catch {
    return false
  }
}

/** The document that the parts make; throws where one of them can not be applied. */
export function replay({ state, updates }: StoredParts): Y.Doc {
  const doc = newDocument()
  doc.transact(() => {
    if (state !== undefined) Y.applyUpdateV2(doc, state, undefined, LeanDecoder)
    for (const update of updates) Y.applyUpdateV2(doc, update, undefined, LeanDecoder)
  })
  return doc
}

/**
 * The same without the edits that can not be read. A transaction that breaks off leaves half of itself in a document,
 * so it is built anew without the edit that broke it.
 */
export function replayReadable({ state, updates }: StoredParts): {
  readonly doc: Y.Doc
  readonly unreadable: number
} {
  const readable = updates.filter(isDecodable)
  for (;;) {
    const doc = newDocument()
    if (state !== undefined) Y.applyUpdateV2(doc, state, undefined, LeanDecoder)
    const broken = readable.findIndex((update) => !isApplicable(doc, update))
    if (broken === -1) return { doc, unreadable: updates.length - readable.length }
    readable.splice(broken, 1)
    doc.destroy()
  }
}

function isApplicable(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdateV2(doc, update, undefined, LeanDecoder)
    return true
  } catch {
    return false
  }
}
