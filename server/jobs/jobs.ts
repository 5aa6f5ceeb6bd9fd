import type { JobKind, jobKinds } from './job-kinds.ts'

/**
 * Work that would hold up everybody's edits if this process did it: files, whole models, versions. A job is a pure
 * function of its input; what goes in and comes out can be copied between processes.
 */
export interface Jobs {
  /** Throws what the job throws, its own problem where it took too much, `server-busy` where too many wait. */
  run<Kind extends JobKind>(kind: Kind, input: JobInput<Kind>): Promise<JobOutput<Kind>>
  stats(): JobStats
  /** Lets go of all processes; what has not ended fails. */
  close(): Promise<void>
}

export interface JobStats {
  readonly processes: number
  /** Jobs that no process has taken yet. */
  readonly waiting: number
}

export type JobInput<Kind extends JobKind> = Parameters<(typeof jobKinds)[Kind]['run']>[0]
export type JobOutput<Kind extends JobKind> = Awaited<ReturnType<(typeof jobKinds)[Kind]['run']>>
