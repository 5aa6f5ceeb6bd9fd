import type { Timer } from '#shared/workshop/timer.ts'
import { TimerRing } from './TimerRing.tsx'

/** A break: the time alone. */
export function BreakView({ timer }: { readonly timer: Timer | undefined }) {
  return (
    <div className="screen-break">
      {timer === undefined || timer.durationMs === 0 ? undefined : <TimerRing timer={timer} />}
    </div>
  )
}
