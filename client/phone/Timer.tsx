/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks'
import {
  clockFace,
  isTimerSet,
  remainingMs,
  type Timer as TimerState,
} from '#shared/workshop/timer.ts'
import { useTexts } from './language.tsx'
import type { ServerClock } from '#shared/workshop/server-clock.ts'

interface TimerProps {
  readonly timer: TimerState | undefined
  readonly clock: ServerClock
}

/** What is left, by the server's clock; told aloud at one minute and at the end. */
export function Timer({ timer, clock }: TimerProps) {
  const texts = useTexts()
  const [, setTick] = useState(0)
  const left = timer === undefined ? 0 : remainingMs(timer, clock.now())
  const isRunning = timer?.endsAt !== undefined && left > -1000
  useEffect(() => {
    if (!isRunning) return
    // At the next full second, so that all phones of a room change together.
    const wait = setTimeout(
      () => setTick((tick) => tick + 1),
      ((left % 1000) + 1000) % 1000 || 1000,
    )
    return () => clearTimeout(wait)
  })
  if (timer === undefined || !isTimerSet(timer)) return undefined
  const seconds = Math.max(0, Math.ceil(left / 1000))
  const isSoon = seconds <= 60
  return (
    <p class={isSoon ? 'timer soon' : 'timer'}>
      <span class="unseen">{texts.timeLeft} </span>
      {seconds === 0 ? texts.timeOver : clockFace(left)}
      <span class="unseen" role="status">
        {isSoon && isRunning ? (seconds === 0 ? texts.timeOver : texts.minuteLeft) : ''}
      </span>
    </p>
  )
}
