import { useEffect, useState } from 'react'
import { isTimerSet, remainingMs, stoppedTimer, type Timer } from '#shared/workshop/timer.ts'
import { useFacilitation, useWorkshop } from '../facilitation.ts'

/** How the timer stands on this screen. */
export interface TimerFace {
  readonly timer: Timer
  readonly isSet: boolean
  readonly isRunning: boolean
  /** Whole seconds, rounded up, so that 0 is when the time is up; never below. */
  readonly seconds: number
}

/** Follows the timer by the server's clock, a new value each second. */
export function useTimer(): TimerFace {
  const { now } = useFacilitation()
  const timer = useWorkshop((workshop) => workshop.timer) ?? stoppedTimer
  const secondsNow = () => Math.max(0, Math.ceil(remainingMs(timer, now()) / 1000))
  const [, setSeconds] = useState(secondsNow)
  const isRunning = timer.endsAt !== undefined
  useEffect(() => {
    if (!isRunning) return
    const clock = setInterval(
      () => setSeconds(Math.max(0, Math.ceil(remainingMs(timer, now()) / 1000))),
      200,
    )
    return () => clearInterval(clock)
  }, [isRunning, timer, now])
  return { timer, isSet: isTimerSet(timer), isRunning, seconds: secondsNow() }
}

/** As on a kitchen clock: `4:05`, `1:00:00`. */
export function clockFace(seconds: number): string {
  const hours = Math.floor(seconds / 3600)
  const rest = seconds % 3600
  const minutes = Math.floor(rest / 60)
  const two = (value: number) => String(value).padStart(2, '0')
  return hours === 0 ? `${minutes}:${two(rest % 60)}` : `${hours}:${two(minutes)}:${two(rest % 60)}`
}
