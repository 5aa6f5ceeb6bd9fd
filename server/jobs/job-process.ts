import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { problem, type ProblemDetails } from '#shared/problems/problem.ts'
import type { ProblemCode } from '#shared/problems/registry.ts'
import { jobKinds, type JobKind } from './job-kinds.ts'
import type { JobLimits } from './settings.ts'

/** What is sent to a process. */
export interface JobOrder {
  readonly kind: JobKind
  readonly input: unknown
}

/** What comes back: first that the process has started, then an answer for every job. */
export type JobMessage = { readonly isReady: true } | JobAnswer

export type JobAnswer =
  | { readonly output: unknown }
  | { readonly problem: { readonly code: ProblemCode; readonly details: ProblemDetails } }
  | { readonly mistake: string }

/** A job and whoever waits for it. */
export interface Task extends JobOrder {
  readonly participantId: string | undefined
  readonly resolve: (output: unknown) => void
  readonly reject: (error: Error) => void
}

interface ProcessEvents {
  /** Ready for the next job. */
  readonly onFree: (process: JobProcess) => void
  /** Gone; `error` says why where nobody asked it to go. */
  readonly onGone: (process: JobProcess, error: Error | undefined) => void
}

const program = fileURLToPath(new URL('./work.ts', import.meta.url))

/**
 * One process with at most one job. What is too much for it ends it, with that job alone. Not a thread: V8 ends the
 * whole process, not only the thread, for most of the ways in which a thread can run out of its memory.
 */
export class JobProcess {
  readonly #child: ChildProcess
  readonly #limits: JobLimits
  readonly #events: ProcessEvents
  #task: Task | undefined
  /** Runs while there is a job: its time is up; or while there is none: the process is not needed. */
  #timer: NodeJS.Timeout | undefined
  #isReady = false
  #isGone = false

  constructor(limits: JobLimits, events: ProcessEvents) {
    this.#limits = limits
    this.#events = events
    // Where the server keeps what Node has made of its sources, in a folder of this version of Node.
    const compiled = getCompileCacheDir()
    this.#child = fork(program, {
      execArgv: [
        `--max-old-space-size=${limits.jobMemoryMegabytes}`,
        // Nearly every job is over before half of that is full: V8 need not tidy it earlier, in the middle of a file.
        `--initial-old-space-size=${Math.floor(limits.jobMemoryMegabytes / 2)}`,
        `--max-semi-space-size=${limits.jobYoungMemoryMegabytes}`,
      ],
      // Copies bytes as they are.
      serialization: 'advanced',
      // What the server was told, and the secrets in it, are no business of what files may do.
      env: compiled === undefined ? {} : { NODE_COMPILE_CACHE: dirname(compiled) },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#child.on('message', (message: JobMessage) => {
      // On a busy machine starting takes a while: that time is not the job's.
      if ('isReady' in message) {
        this.#isReady = true
        this.#startClock()
      } else this.#finish(message)
    })
    this.#child.on('error', (error) => this.#leave(undefined, error))
    this.#child.on('exit', (code, signal) => {
      // By a signal it ends when its memory is full, or when the machine's is.
      const error = new Error(`a process for heavy work ended: ${signal ?? code}`)
      this.#leave(signal === null ? undefined : this.#tooMuch(), error)
    })
    this.#keepsServerAlive(false)
  }

  get task(): Task | undefined {
    return this.#task
  }

  start(task: Task): void {
    this.#task = task
    this.#startClock()
    this.#keepsServerAlive(true)
    const order: JobOrder = { kind: task.kind, input: task.input }
    this.#child.send(order, (error) => error !== null && this.#leave(undefined, error))
  }

  /** Ends it with its job, which cannot be stopped in any other way. */
  cancel(): void {
    this.#leave(problem('job-cancelled'), undefined)
  }

  /** Ends it; a job that it has fails. */
  async close(): Promise<void> {
    const hasEnded = this.#child.exitCode !== null || this.#child.signalCode !== null
    const ended = hasEnded ? undefined : once(this.#child, 'exit')
    // Whoever closes has more to close after it: the wait must not be what ends the server.
    this.#child.ref()
    this.#leave(problem('server-restarting'), undefined)
    await ended
  }

  #startClock(): void {
    clearTimeout(this.#timer)
    if (this.#task === undefined) return
    const { kind } = this.#task
    this.#timer = setTimeout(
      () => {
        this.#leave(this.#tooMuch(), new Error(`${kind} took too long`))
      },
      this.#limits[this.#isReady ? 'maxJobMs' : 'jobProcessStartMs'],
    )
  }

  #finish(answer: JobAnswer): void {
    const task = this.#task
    if (task === undefined) return
    this.#task = undefined
    clearTimeout(this.#timer)
    this.#keepsServerAlive(false)
    if ('output' in answer) task.resolve(answer.output)
    else if ('problem' in answer) task.reject(problem(answer.problem.code, answer.problem.details))
    else task.reject(new Error(`${task.kind} failed in its process: ${answer.mistake}`))
    this.#timer = setTimeout(() => this.#leave(undefined, undefined), this.#limits.jobProcessIdleMs)
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
    this.#child.kill('SIGKILL')
    this.#task?.reject(told ?? error ?? new Error('a process for heavy work ended'))
    this.#task = undefined
    this.#events.onGone(this, error)
  }

  #keepsServerAlive(isNeeded: boolean): void {
    const { channel } = this.#child
    if (isNeeded) {
      this.#child.ref()
      channel?.ref()
    } else {
      this.#child.unref()
      channel?.unref()
    }
  }
}
