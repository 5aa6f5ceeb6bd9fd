import { availableParallelism } from 'node:os'

/** Limits of heavy work. Times in milliseconds, sizes in bytes unless the name says otherwise. */
export const defaultJobLimits = {
  /** One core stays with everybody's edits. */
  jobProcesses: Math.max(1, Math.min(2, availableParallelism() - 1)),
  /** How long a process without work is kept: starting one takes a few hundred milliseconds. */
  jobProcessIdleMs: 30_000,
  /** For starting one, which is no fault of its first job. */
  jobProcessStartMs: 30_000,
  jobMemoryMegabytes: 256,
  /**
   * Of the space for what lives a moment, twice that of V8's own choice: a whole board is made at once, and with too
   * little all of it is copied again and again while it is made.
   */
  jobYoungMemoryMegabytes: 32,
  /** By the clock: on a machine that is busy with edits a file takes several times as long as on a quiet one. */
  maxJobMs: 20_000,
  /** More than these who wait are told to come back. */
  maxWaitingJobs: 32,
  /** Of one participant: a quarter of the line. */
  maxWaitingJobsEach: 8,
  /** An input below this is worked on at once: that takes tens of milliseconds, starting a process hundreds. */
  smallJobBytes: 64 * 1024,
}

export type JobLimits = Readonly<typeof defaultJobLimits>
