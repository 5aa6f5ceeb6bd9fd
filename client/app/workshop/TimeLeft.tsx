import { Pause, Timer as TimerIcon } from 'lucide-react'
import { useEffect } from 'react'
import { useServerSecond } from '#client/session/use-server-second.ts'
import { announce } from '#client/ui/announcer.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { clockFace, remainingMs, timerStage, type Timer } from '#shared/workshop/timer.ts'

/** The time that is left, by the server's clock; its last minute and its end are also said. */
export function TimeLeft({ timer }: { readonly timer: Timer }) {
  const { workshop } = useTexts()
  const left = Math.max(0, remainingMs(timer, useServerSecond()))
  const isPaused = timer.endsAt === undefined
  const state = timerStage(left)
  useEffect(() => {
    if (isPaused) return
    if (state === 'over') announce(workshop.timeUp, 'assertive')
    if (state === 'last') announce(workshop.lastMinute)
  }, [isPaused, state, workshop])
  const time = clockFace(left)
  return (
    <span
      aria-label={isPaused ? workshop.timePaused(time) : workshop.timeLeft(time)}
      className={`flex shrink-0 items-center gap-1.5 rounded-md px-2 py-0.5 font-semibold tabular-nums ${looks[state]}`}
      role="timer"
    >
      <Icon size={15} source={isPaused ? Pause : TimerIcon} />
      {state === 'over' && !isPaused ? workshop.timeUp : time}
    </span>
  )
}

const looks = {
  running: 'bg-hover',
  last: 'bg-warn-tint text-warn',
  over: 'bg-danger-tint text-danger',
} as const
