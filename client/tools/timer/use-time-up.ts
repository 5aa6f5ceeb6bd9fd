import { useEffect, useEffectEvent, useRef } from 'react'
import { announce } from '#client/ui/announcer.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { beep } from './beep.ts'
import type { TimerFace } from './use-timer.ts'

/** Says the last minute and the end, once each, to those who do not look at it. */
export function useTimeUp({ seconds, isRunning }: TimerFace, hasSound: boolean): void {
  const { tools } = useTexts()
  const before = useRef<number>(undefined)
  const sayEnd = useEffectEvent(() => {
    announce(tools.timeUp, 'assertive')
    if (hasSound) beep()
  })
  const sayLastMinute = useEffectEvent(() => announce(tools.lastMinute))
  useEffect(() => {
    const was = before.current
    before.current = isRunning ? seconds : undefined
    // A timer that was over when this screen opened is not said again.
    if (!isRunning || was === undefined) return
    if (was > 0 && seconds === 0) sayEnd()
    else if (was > 60 && seconds <= 60) sayLastMinute()
  }, [seconds, isRunning])
}
