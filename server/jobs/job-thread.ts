import { Worker } from 'node:worker_threads'
import { problem, type ProblemDetails } from '#shared/problems/problem.ts'
import type { ProblemCode } from '#shared/problems/registry.ts'
import { jobKinds, type JobKind } from './job-kinds.ts'
import type { JobLimits } from './settings.ts'

/** What is sent to a thread. */
export interface JobOrder {
  readonly kind: JobKind
  readonly input: unknown
}

/** What comes back. */
export type JobAnswer =
  | { readonly output: unknown }
  | { readonly problem: { readonly code: ProblemCode; readonly details: ProblemDetails } }
  | { readonly mistake: string }

/** A job and whoever waits for it. */
export interface Task extends JobOrder {
  readonly resolve: (output: unknown) => void
  readonly reject: (error: Error) => void
}

interface ThreadEvents {
  /** Ready for the next job. */
  readonly onFree: (thread: JobThread) => void
  /** Gone; `error` says why where nobody asked it to go. */
  readonly onGone: (thread: JobThread, error: Error | undefined) => void
}

/** One thread with at most one job. What is too much for it ends it, with that job alone. */
export class JobThread {
  readonly #worker: Worker
  readonly #limits: JobLimits
  readonly #events: ThreadEvents
  #task: Task | undefined
  /** Runs while there is a job: its time is up; or while there is none: the thread is not needed. */
  #timer: NodeJS.Timeout | undefined
  #isGone = false

  constructor(limits: JobLimits, events: ThreadEvents) {
    this.#limits = limits
    this.#events = events
    this.#worker = new Worker(new URL('./job-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: limits.jobMemoryMegabytes },
      // Not what the process was started with: flags for the server are not for its threads.
      execArgv: [],
    })
    this.#worker.on('message', (answer: JobAnswer) => this.#finish(answer))
    this.#worker.on('error', (error: Error & { readonly code?: string }) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      this.#leave(isMemory ? this.#tooMuch() : undefined, error)
    })
    this.#worker.on('exit', (code) =>
      this.#leave(undefined, new Error(`a thread ended with code ${code}`)),
    )
    this.#worker.unref()
  }

  start(task: Task): void {
    clearTimeout(this.#timer)
    this.#task = task
    this.#timer = setTimeout(() => {
      this.#leave(this.#tooMuch(), new Error(`${task.kind} took too long`))
    }, this.#limits.maxJobMs)
    this.#worker.ref()
    this.#worker.postMessage({ kind: task.kind, input: task.input } satisfies JobOrder)
  }

  /** Ends it; a job that it has fails. */
  async close(): Promise<void> {
    this.#leave(problem('server-restarting'), undefined)
    await this.#worker.terminate()
  }

  #finish(answer: JobAnswer): void {
    const task = this.#task
    if (task === undefined) return
    this.#task = undefined
    clearTimeout(this.#timer)
    this.#worker.unref()
    if ('output' in answer) task.resolve(answer.output)
    else if ('problem' in answer) task.reject(problem(answer.problem.code, answer.problem.details))
    else task.reject(new Error(`${task.kind} failed in its thread: ${answer.mistake}`))
    this.#timer = setTimeout(() => this.#leave(undefined, undefined), this.#limits.jobThreadIdleMs)
    this.#timer.unref()
    this.#events.onFree(this)
  }

  #tooMuch(): Error | undefined {
    return this.#task === undefined ? undefined : problem(jobKinds[this.#task.kind].tooMuch)
  }

  #leave(told: Error | undefined, error: Error | undefined): void {
    if (this.#isGone) return
    this.#isGone = true
    clearTimeout(this.#timer)
    void this.#worker.terminate()
    this.#task?.reject(told ?? error ?? new Error('a thread ended'))
    this.#task = undefined
    this.#events.onGone(this, error)
  }
}
