import { Pause, Play, Square } from 'lucide-react'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { clockFace } from '#shared/workshop/timer.ts'
import { useCommand } from '../use-command.ts'
import { useTimer } from './use-timer.ts'

interface TimerBarProps {
  /** For a phone in the hand. */
  readonly isLarge?: boolean
}

/** The time that is left, always in sight, and more of it. */
export function TimerBar({ isLarge = false }: TimerBarProps) {
  const { tools } = useTexts()
  const tell = useCommand()
  const { isSet, isRunning, seconds } = useTimer()
  const state = !isSet
    ? tools.timerOff
    : !isRunning
      ? tools.paused
      : seconds === 0
        ? tools.timeUp
        : seconds <= 60
          ? tools.lastMinute
          : undefined
  const isPressing = isSet && isRunning && seconds <= 60
  const button = isLarge ? 'min-h-14 min-w-14 text-base' : ''
  return (
    <section aria-label={tools.timer} className="flex flex-wrap items-center gap-x-1 gap-y-1">
      <p
        className={`mr-1 flex ${isLarge ? 'basis-full' : 'min-w-0 flex-1'} items-baseline gap-2 tabular-nums ${isPressing ? 'text-danger' : ''}`}
      >
        {isSet ? (
          <span
            className={`${isLarge ? 'text-4xl' : 'text-2xl'} ${isPressing ? 'font-extrabold' : 'font-bold'}`}
            role="timer"
          >
            {clockFace(seconds * 1000)}
          </span>
        ) : undefined}
        {state === undefined ? undefined : (
          <span className={`text-sm ${isPressing ? 'font-bold' : 'text-muted'}`}>{state}</span>
        )}
      </p>
      <div className="flex items-center gap-1">
        {([1, 5] as const).map((minutes) => (
          <Button
            className={`tabular-nums ${button} px-2.5`}
            key={minutes}
            onPress={() => void tell({ type: 'extend-timer', seconds: minutes * 60 })}
          >
            <span aria-hidden="true">+{minutes}</span>
            <span className="sr-only">{tools.addMinutes(minutes)}</span>
          </Button>
        ))}
        <IconButton
          className={button}
          icon={isRunning ? Pause : Play}
          isDisabled={!isSet || seconds === 0}
          label={isRunning ? tools.pause : tools.resume}
          onPress={() => void tell({ type: isRunning ? 'pause-timer' : 'resume-timer' })}
        />
        <IconButton
          className={button}
          icon={Square}
          isDisabled={!isSet}
          label={tools.stop}
          onPress={() => void tell({ type: 'stop-timer' })}
        />
      </div>
    </section>
  )
}
