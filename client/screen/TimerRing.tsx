import { useServerSecond } from '#client/session/use-server-second.ts'
import { useTexts } from '#client/ui/language.tsx'
import {
  clockFace,
  remainingMs,
  timerStage,
  type Timer,
  type TimerStage,
} from '#shared/workshop/timer.ts'

const radius = 44
const around = 2 * Math.PI * radius

/** The time as a ring and in figures; its last minute is told by weight, colour and words, and never flashes. */
export function TimerRing({ timer }: { readonly timer: Timer }) {
  const { screen } = useTexts()
  const now = useServerSecond()
  const left = Math.max(0, remainingMs(timer, now))
  const part = timer.durationMs === 0 ? 0 : Math.min(1, left / timer.durationMs)
  const isPaused = timer.endsAt === undefined
  const state = timerStage(left)
  const said = clockFace(left)
  return (
    <div className="screen-timer" data-state={isPaused ? 'paused' : state}>
      <svg aria-label={screen.timeLeft(said)} role="img" viewBox="0 0 100 100">
        <circle className="screen-timer-track" cx="50" cy="50" r={radius} />
        <circle
          className="screen-timer-left"
          cx="50"
          cy="50"
          r={radius}
          strokeDasharray={around}
          strokeDashoffset={around * (1 - part)}
          transform="rotate(-90 50 50)"
        />
        <text data-long={said.length > 5} x="50" y="50">
          {said}
        </text>
      </svg>
      <p>{isPaused ? screen.paused : wordsOf(state, screen)}</p>
    </div>
  )
}

function wordsOf(state: TimerStage, screen: ReturnType<typeof useTexts>['screen']): string {
  if (state === 'over') return screen.timeUp
  return state === 'last' ? screen.lastMinute : ''
}
