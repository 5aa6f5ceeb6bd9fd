import { problem } from '#shared/problems/problem.ts'
import { silentLog, type Log } from '#server/log.ts'
import { jobKinds, type JobDefinition, type JobKind } from './job-kinds.ts'
import { JobProcess, type Task } from './job-process.ts'
import type { JobInput, JobOptions, JobOutput, Jobs, JobStats } from './jobs.ts'
import { defaultJobLimits, type JobLimits } from './settings.ts'

export interface JobsOptions {
  readonly limits?: Partial<JobLimits>
  readonly log?: Log
}

/** After how many seconds somebody who was turned away may try again. */
const busySeconds = 5

/** Jobs in processes that are started when there is work and end when there has been none for a while. */
export function openJobs({ limits, log = silentLog }: JobsOptions = {}): Jobs {
  return new PooledJobs({ ...defaultJobLimits, ...limits }, log)
}

class PooledJobs implements Jobs {
  readonly #limits: JobLimits
  readonly #log: Log
  readonly #processes = new Set<JobProcess>()
  readonly #free: JobProcess[] = []
  readonly #waiting: Task[] = []
  #isClosed = false

  constructor(limits: JobLimits, log: Log) {
    this.#limits = limits
    this.#log = log
  }

  async run<Kind extends JobKind>(
    kind: Kind,
    input: JobInput<Kind>,
    { participantId, signal }: JobOptions = {},
  ): Promise<JobOutput<Kind>> {
    if (signal?.aborted === true) throw problem('job-cancelled')
    if (!isApart(kind, input) && bytesIn(input) < this.#limits.smallJobBytes) {
      // The compiler does not see that this kind's job takes this kind's input and gives its output.
      const run = jobKinds[kind].run as unknown as (input: JobInput<Kind>) => JobOutput<Kind>
      return run(input)
    }
    this.#refuseTooMany(participantId)
    let cancel = (): void => {}
    const output = await new Promise<unknown>((resolve, reject) => {
      const task: Task = { kind, input, participantId, resolve, reject }
      cancel = () => this.#cancel(task)
      signal?.addEventListener('abort', cancel)
      this.#waiting.push(task)
      this.#startNext()
    }).finally(() => signal?.removeEventListener('abort', cancel))
    return output as JobOutput<Kind>
  }

  ahead(participantId: string): number | undefined {
    const place = this.#inTurn().findIndex((task) => task.participantId === participantId)
    return place < 0 ? undefined : place
  }

  stats(): JobStats {
    const atWork = [...this.#processes].filter(({ task }) => task !== undefined).length
    return { processes: this.#processes.size, atWork, waiting: this.#waiting.length }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const { reject } of this.#waiting.splice(0)) reject(problem('server-restarting'))
    await Promise.all([...this.#processes].map((process) => process.close()))
  }

  #refuseTooMany(participantId: string | undefined): void {
    if (this.#isClosed) throw problem('server-restarting')
    if (this.#waiting.length >= this.#limits.maxWaitingJobs) {
      throw problem('server-busy', { seconds: busySeconds })
    }
    if (participantId === undefined) return
    const own = this.#waiting.filter((task) => task.participantId === participantId)
    if (own.length >= this.#limits.maxWaitingJobsEach) {
      throw problem('files-waiting', { count: own.length, seconds: busySeconds })
    }
  }

  #cancel(task: Task): void {
    const index = this.#waiting.indexOf(task)
    if (index >= 0) {
      this.#waiting.splice(index, 1)
      task.reject(problem('job-cancelled'))
    }
    for (const process of this.#processes) if (process.task === task) process.cancel()
  }

  #startNext(): void {
    while (this.#waiting.length > 0) {
      const process = this.#free.pop() ?? this.#addProcess()
      const task = process && this.#takeNext()
      if (task === undefined) return
      process?.start(task)
    }
  }

  /** The line as it is now: those who have the fewest at work go first. */
  #inTurn(): readonly Task[] {
    return this.#waiting.toSorted((one, other) => this.#atWorkFor(one) - this.#atWorkFor(other))
  }

  #takeNext(): Task | undefined {
    const [next] = this.#inTurn()
    if (next !== undefined) this.#waiting.splice(this.#waiting.indexOf(next), 1)
    return next
  }

  #atWorkFor({ participantId }: Task): number {
    if (participantId === undefined) return 0
    return [...this.#processes].filter(({ task }) => task?.participantId === participantId).length
  }

  #addProcess(): JobProcess | undefined {
    if (this.#isClosed || this.#processes.size >= this.#limits.jobProcesses) return undefined
    const process = new JobProcess(this.#limits, {
      onFree: (free) => {
        this.#free.push(free)
        this.#startNext()
      },
      onGone: (gone, error) => {
        if (error !== undefined) this.#log.warn('job-process-ended', { error })
        this.#processes.delete(gone)
        const index = this.#free.indexOf(gone)
        if (index >= 0) this.#free.splice(index, 1)
        this.#startNext()
      },
    })
    this.#processes.add(process)
    return process
  }
}

function isApart<Kind extends JobKind>(kind: Kind, input: JobInput<Kind>): boolean {
  const definition: JobDefinition = jobKinds[kind]
  // As above.
  return (definition.isApart as ((input: unknown) => boolean) | undefined)?.(input) ?? false
}

/** What a job has to work through, by the bytes that were sent or stored. */
function bytesIn(input: unknown): number {
  if (input instanceof Uint8Array) return input.byteLength
  if (typeof input !== 'object' || input === null) return 0
  return Object.values(input).reduce<number>((sum, part) => sum + bytesIn(part), 0)
}
