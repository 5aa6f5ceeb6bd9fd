import { parentPort } from 'node:worker_threads'
import { Problem } from '#shared/problems/problem.ts'
import { jobKinds, type JobKind } from './job-kinds.ts'
import type { JobAnswer, JobOrder } from './job-thread.ts'

/** What a thread runs: one job after the other. */

parentPort?.on('message', ({ kind, input }: JobOrder) => {
  void answer(kind, input).then((answered) =>
    parentPort?.postMessage(answered, transferable(answered)),
  )
})

async function answer(kind: JobKind, input: unknown): Promise<JobAnswer> {
  try {
    // The pool has typed the input by its kind.
    const run = jobKinds[kind].run as (input: unknown) => unknown
    return { output: await run(input) }
  } catch (error) {
    if (error instanceof Problem) return { problem: { code: error.code, details: error.details } }
    return { mistake: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Bytes that nobody here needs any more are handed over, not copied. */
function transferable(answered: JobAnswer): ArrayBuffer[] {
  if (!('output' in answered) || typeof answered.output !== 'object') return []
  return Object.values(answered.output ?? {}).flatMap((value: unknown) =>
    value instanceof Uint8Array &&
    value.buffer instanceof ArrayBuffer &&
    value.byteLength === value.buffer.byteLength
      ? [value.buffer]
      : [],
  )
}
