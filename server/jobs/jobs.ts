import type { JobKind, jobKinds } from './job-kinds.ts'

/**
 * Work that would hold up everybody's edits if the main thread did it: files, whole models, versions. A job is a pure
 * function of its input; what goes in and comes out can be copied between threads.
 */
export interface Jobs {
  /** Throws what the job throws, its own problem where it took too much, `server-busy` where too many wait. */
  run<Kind extends JobKind>(kind: Kind, input: JobInput<Kind>): Promise<JobOutput<Kind>>
  /** Lets go of all threads; what has not ended fails. */
  close(): Promise<void>
}

export type JobInput<Kind extends JobKind> = Parameters<(typeof jobKinds)[Kind]['run']>[0]
export type JobOutput<Kind extends JobKind> = Awaited<ReturnType<(typeof jobKinds)[Kind]['run']>>
