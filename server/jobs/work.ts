import { flushCompileCache } from 'node:module'
import { Problem } from '#shared/problems/problem.ts'
import { jobKinds, type JobKind } from './job-kinds.ts'
import type { JobAnswer, JobMessage, JobOrder } from './job-process.ts'
import { rememberBoard, type ReadBoard } from './read-board.ts'

/** What a process for heavy work runs: one job after the other, as long as the server is there. */

// A terminal and a service manager send these to all processes; the server then finishes what it has begun.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

const read = rememberBoard()

process.on('message', ({ kind, input }: JobOrder) => {
  void answer(kind, input).then((answered) => {
    process.send?.(answered)
    // What Node has made of the sources is kept now: this process will be killed, not ended.
    flushCompileCache()
  })
})

process.send?.({ isReady: true } satisfies JobMessage)

async function answer(kind: JobKind, input: unknown): Promise<JobAnswer> {
  try {
    // The pool has typed the input by its kind.
    const run = jobKinds[kind].run as (input: unknown, read: ReadBoard) => unknown
    return { output: await run(input, read) }
  } catch (error) {
    if (error instanceof Problem) return { problem: { code: error.code, details: error.details } }
    return { mistake: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
