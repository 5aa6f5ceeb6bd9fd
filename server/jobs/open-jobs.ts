import { problem } from '#shared/problems/problem.ts'
import { silentLog, type Log } from '#server/log.ts'
import { jobKinds, type JobKind } from './job-kinds.ts'
import { JobThread, type Task } from './job-thread.ts'
import type { JobInput, JobOutput, Jobs } from './jobs.ts'
import { defaultJobLimits, type JobLimits } from './settings.ts'

export interface JobsOptions {
  readonly limits?: Partial<JobLimits>
  readonly log?: Log
}

/** After how many seconds somebody who was turned away may try again. */
const busySeconds = 5

/** Jobs in threads that are started when there is work and end when there has been none for a while. */
export function openJobs({ limits, log = silentLog }: JobsOptions = {}): Jobs {
  return new ThreadedJobs({ ...defaultJobLimits, ...limits }, log)
}

class ThreadedJobs implements Jobs {
  readonly #limits: JobLimits
  readonly #log: Log
  readonly #threads = new Set<JobThread>()
  readonly #free: JobThread[] = []
  readonly #waiting: Task[] = []
  #isClosed = false

  constructor(limits: JobLimits, log: Log) {
    this.#limits = limits
    this.#log = log
  }

  async run<Kind extends JobKind>(kind: Kind, input: JobInput<Kind>): Promise<JobOutput<Kind>> {
    if (bytesIn(input) < this.#limits.smallJobBytes) {
      // The compiler does not see that this kind's job takes this kind's input and gives its output.
      const run = jobKinds[kind].run as unknown as (input: JobInput<Kind>) => JobOutput<Kind>
      return run(input)
    }
    if (this.#isClosed) throw problem('server-restarting')
    if (this.#waiting.length >= this.#limits.maxWaitingJobs) {
      throw problem('server-busy', { seconds: busySeconds })
    }
    const output = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.push({ kind, input, resolve, reject })
      this.#startNext()
    })
    return output as JobOutput<Kind>
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const { reject } of this.#waiting.splice(0)) reject(problem('server-restarting'))
    await Promise.all([...this.#threads].map((thread) => thread.close()))
  }

  #startNext(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#free.pop() ?? this.#addThread()
      const task = thread && this.#waiting.shift()
      if (task === undefined) return
      thread?.start(task)
    }
  }

  #addThread(): JobThread | undefined {
    if (this.#isClosed || this.#threads.size >= this.#limits.jobThreads) return undefined
    const thread = new JobThread(this.#limits, {
      onFree: (free) => {
        this.#free.push(free)
        this.#startNext()
      },
      onGone: (gone, error) => {
        if (error !== undefined) this.#log.warn('thread-ended', { error })
        this.#threads.delete(gone)
        const index = this.#free.indexOf(gone)
        if (index >= 0) this.#free.splice(index, 1)
        this.#startNext()
      },
    })
    this.#threads.add(thread)
    return thread
  }
}

/** What a job has to work through, by the bytes that were sent or stored. */
function bytesIn(input: unknown): number {
  if (input instanceof Uint8Array) return input.byteLength
  if (typeof input !== 'object' || input === null) return 0
  return Object.values(input).reduce<number>((sum, part) => sum + bytesIn(part), 0)
}
