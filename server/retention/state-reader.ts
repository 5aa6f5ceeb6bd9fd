import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Reads encoded states away from the thread that serves people: a year of work takes a third of a second. */
export interface StateReader {
  /** The state that the parts make together; undefined where they cannot be read or are not whole. */
  read(parts: readonly Uint8Array[]): Promise<Uint8Array | undefined>
  close(): Promise<void>
}

export interface StateQuestion {
  readonly parts: readonly Uint8Array[]
}

export interface StateAnswer {
  readonly state: Uint8Array | undefined
}

const maxHeapMb = 256

/** Answers one question at a time. The worker is there only from the first question until it is closed. */
export function createStateReader(): StateReader {
  let worker: Worker | undefined

  return {
    async read(parts) {
      worker ??= new Worker(new URL('./state-worker.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
      })
      const asked = worker
      try {
        const question: StateQuestion = { parts }
        asked.postMessage(question)
        // Rejects when the worker fails, as it does where a state is too large for it.
        const [answer] = (await once(asked, 'message')) as [StateAnswer]
        return answer.state
      } catch (error) {
        worker = undefined
        await asked.terminate()
        throw error
      }
    },
    async close() {
      const closing = worker
      worker = undefined
      await closing?.terminate()
    },
  }
}
