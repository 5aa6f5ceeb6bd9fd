import { useCallback, useSyncExternalStore } from 'react'
import { isTimerSet, remainingMs, stoppedTimer } from '#shared/workshop/timer.ts'
import { useFacilitation, useWorkshop } from '../facilitation.ts'

/** Often enough that no second is late to the eye. */
const tickMs = 200

/** How the timer stands on this screen. */
interface TimerFace {
  readonly isSet: boolean
  readonly isRunning: boolean
  /** Whole seconds, rounded up, so that 0 is when the time is up; never below. */
  readonly seconds: number
}

/** Follows the timer by the server's clock, a new value each second. */
export function useTimer(): TimerFace {
  const { now } = useFacilitation()
  const timer = useWorkshop((workshop) => workshop.timer) ?? stoppedTimer
  const isRunning = timer.endsAt !== undefined
  const listen = useCallback(
    (onTick: () => void) => {
      if (!isRunning) return () => undefined
      const clock = setInterval(onTick, tickMs)
      return () => clearInterval(clock)
    },
    [isRunning],
  )
  // Compared with what is on screen, not with what was shown before this timer began.
  const seconds = useSyncExternalStore(listen, () =>
    Math.max(0, Math.ceil(remainingMs(timer, now()) / 1000)),
  )
  return { isSet: isTimerSet(timer), isRunning, seconds }
}
