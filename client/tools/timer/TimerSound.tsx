import { useEffect } from 'react'
import { stoppedTimer } from '#shared/workshop/timer.ts'
import { useFacilitation, useWorkshop } from '../facilitation.ts'
import { beep } from './beep.ts'
import { hasTimerSound } from './sound.ts'

/** Sounds when time is up, where this device was asked to; also while the panel is closed. */
export function TimerSound() {
  const { now } = useFacilitation()
  const { endsAt } = useWorkshop((workshop) => workshop.timer) ?? stoppedTimer
  useEffect(() => {
    const leftMs = endsAt === undefined ? 0 : endsAt - now()
    // One that was over before is not sounded again.
    if (leftMs <= 0) return
    const end = setTimeout(() => {
      if (hasTimerSound()) beep()
    }, leftMs)
    return () => clearTimeout(end)
  }, [endsAt, now])
  return undefined
}
