import { useReading } from '#client/session/use-reading.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { isTimerSet, type Timer } from '#shared/workshop/timer.ts'
import type { PhasePart } from '#shared/workshop/view.ts'
import { TimeLeft } from './TimeLeft.tsx'

interface PhaseLineProps {
  readonly phase: PhasePart | undefined
  readonly timer: Timer | undefined
}

/** The phase that runs, what it asks, and how much time is left. */
export function PhaseLine({ phase, timer }: PhaseLineProps) {
  const hasTimer = timer !== undefined && isTimerSet(timer)
  if (phase === undefined && !hasTimer) return undefined
  return (
    <div className="flex items-start gap-3 border-b border-line bg-surface px-4 py-1.5 text-sm">
      <div aria-live="polite" className="min-w-0 flex-1">
        {phase === undefined ? undefined : <PhaseWords phase={phase} />}
      </div>
      {hasTimer ? <TimeLeft timer={timer} /> : undefined}
    </div>
  )
}

function PhaseWords({ phase }: { readonly phase: PhasePart }) {
  const { workshop } = useTexts()
  const reading = useReading()
  const title = reading.read(phase.title)
  const prompt = reading.read(phase.prompt)
  return (
    <p className="line-clamp-2 max-sm:line-clamp-4">
      <span className="mr-2 rounded-md bg-hover px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap tabular-nums">
        {workshop.phase(phase.number, phase.of)}
      </span>
      <strong lang={title.language}>{title.text}</strong>
      {prompt.text === '' ? undefined : (
        <span className="ml-2" lang={prompt.language}>
          {prompt.text}
        </span>
      )}
      {phase.isPrivate ? <span className="ml-2 text-muted">{workshop.private}</span> : undefined}
    </p>
  )
}
