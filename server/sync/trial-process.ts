import { buffer } from 'node:stream/consumers'
import { deserialize, serialize } from 'node:v8'
import { Worker } from 'node:worker_threads'
import * as Y from 'yjs'
import { readModel } from '#shared/document/read.ts'
import { dropParked } from './parked.ts'
import { replayReadable, type StoredParts } from './replay.ts'

/** What the trial of a board tells of it. */
export interface TrialOutcome {
  /** Everything that can be read, as one state. */
  readonly state: Uint8Array
  readonly unreadable: number
  /** Edits waited for others that are missing. */
  readonly hadParked: boolean
  /** Milliseconds of processor time that it takes to load that state and to read the model. */
  readonly ms: number
}

// A process of its own, because an array of the wrong size takes down the whole process that a worker lives in. What it
// is given was written by the server that started it. It ends by itself when it has worked too long: whoever started it
// may be gone by then.
const watch = new URL('trial-watch.ts', import.meta.url)
new Worker(watch, { workerData: Number(process.argv[2]) }).unref()
process.stdout.write(serialize(tryOut(deserialize(await buffer(process.stdin)) as StoredParts)))

function tryOut(parts: StoredParts): TrialOutcome {
  const { doc, unreadable } = replayReadable(parts)
  const hadParked = dropParked(doc)
  const state = Y.encodeStateAsUpdate(doc)
  const before = process.threadCpuUsage()
  const again = new Y.Doc()
  Y.applyUpdate(again, state)
  readModel(again, 'trial')
  const { user, system } = process.threadCpuUsage(before)
  return { state, unreadable, hadParked, ms: (user + system) / 1_000 }
}
