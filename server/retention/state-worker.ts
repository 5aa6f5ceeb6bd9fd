import { parentPort } from 'node:worker_threads'
import * as Y from 'yjs'
import type { StateAnswer, StateQuestion } from './state-reader.ts'

// Loads what a snapshot and edits say and answers the state encoded, or nothing where something cannot be read.
parentPort?.on('message', ({ parts }: StateQuestion) => {
  const answer: StateAnswer = { state: encodedState(parts) }
  parentPort?.postMessage(answer)
})

function encodedState(parts: readonly Uint8Array[]): Uint8Array | undefined {
  const doc = new Y.Doc()
  try {
    doc.transact(() => {
      for (const part of parts) Y.applyUpdate(doc, part)
    })
    const isWhole = doc.store.pendingStructs === null && doc.store.pendingDs === null
    return isWhole ? Y.encodeStateAsUpdate(doc) : undefined
  } catch {
    // The answer says it: whoever asks keeps the edits one by one then.
    return undefined
  } finally {
    doc.destroy()
  }
}
