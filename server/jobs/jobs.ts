import type { JobKind, jobKinds } from './job-kinds.ts'

/**
 * Work that would hold up everybody's edits if this process did it: files, whole models, versions. A job is a pure
 * function of its input; what goes in and comes out can be copied between processes.
 */
export interface Jobs {
  /**
   * Throws what the job throws, its own problem where it took too much, `server-busy` where too many wait,
   * `files-waiting` where too many of the same person do, `job-cancelled` where nobody wants it any more.
   */
  run<Kind extends JobKind>(
    kind: Kind,
    input: JobInput<Kind>,
    options?: JobOptions,
  ): Promise<JobOutput<Kind>>
  /** How many jobs go before the first that this person waits for; undefined where none waits. */
  ahead(participantId: string): number | undefined
  stats(): JobStats
  /** Lets go of all processes; what has not ended fails. */
  close(): Promise<void>
}

export interface JobOptions {
  /** Who asks: those who have the fewest at work go first, and nobody fills the line alone. */
  readonly participantId?: string
  /** Ends the job, whether it waits or is at work. */
  readonly signal?: AbortSignal
}

export interface JobStats {
  readonly processes: number
  readonly atWork: number
  /** Jobs that no process has taken yet. */
  readonly waiting: number
}

export type JobInput<Kind extends JobKind> = Parameters<(typeof jobKinds)[Kind]['run']>[0]
export type JobOutput<Kind extends JobKind> = Awaited<ReturnType<(typeof jobKinds)[Kind]['run']>>
