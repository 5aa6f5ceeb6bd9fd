/** A countdown that every screen computes by itself from the server's clock. */
export interface Timer {
  /** How long it was set for; 0 where none is set. */
  readonly durationMs: number
  /** When it runs out; undefined while it stands still. */
  readonly endsAt: number | undefined
  /** What is left while it stands still. */
  readonly remainingMs: number
}

export const stoppedTimer: Timer = { durationMs: 0, endsAt: undefined, remainingMs: 0 }

const longestMs = 24 * 3_600_000

export function startTimer(durationMs: number, now: number): Timer {
  const bounded = Math.min(durationMs, longestMs)
  return { durationMs: bounded, endsAt: now + bounded, remainingMs: 0 }
}

/** What is left; below zero once the time is over. */
export function remainingMs({ endsAt, remainingMs }: Timer, now: number): number {
  return endsAt === undefined ? remainingMs : endsAt - now
}

export function pauseTimer(timer: Timer, now: number): Timer {
  if (timer.endsAt === undefined) return timer
  return { ...timer, endsAt: undefined, remainingMs: Math.max(0, timer.endsAt - now) }
}

export function resumeTimer(timer: Timer, now: number): Timer {
  if (timer.endsAt !== undefined || timer.remainingMs === 0) return timer
  return { ...timer, endsAt: now + timer.remainingMs, remainingMs: 0 }
}

/** Gives more time; one that is over, or was never set, begins anew with it. */
export function extendTimer(timer: Timer, addedMs: number, now: number): Timer {
  const left = Math.max(0, remainingMs(timer, now))
  const wanted = Math.min(left + addedMs, longestMs)
  const durationMs = Math.max(timer.durationMs, wanted)
  const standsStill = timer.endsAt === undefined && timer.remainingMs > 0
  return standsStill
    ? { durationMs, endsAt: undefined, remainingMs: wanted }
    : { durationMs, endsAt: now + wanted, remainingMs: 0 }
}

/** Whether a time is set, running or not. */
export function isTimerSet({ durationMs }: Timer): boolean {
  return durationMs > 0
}

/** How a timer reads: `last` in its last minute, `over` when nothing is left. */
export type TimerStage = 'running' | 'last' | 'over'

const lastMinuteMs = 60_000

export function timerStage(leftMs: number): TimerStage {
  if (leftMs <= 0) return 'over'
  return leftMs <= lastMinuteMs ? 'last' : 'running'
}

/** As on a kitchen clock: `4:05`, `1:00:00`. Seconds are rounded up, so that 0:00 is when the time is over. */
export function clockFace(leftMs: number): string {
  const seconds = Math.ceil(Math.max(0, leftMs) / 1000)
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const two = (value: number) => String(value).padStart(2, '0')
  const rest = two(seconds % 60)
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`
}
