import { ChevronLeft, ChevronRight, Play, Square } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { useFacilitation, useWorkshop } from '../facilitation.ts'
import { noAgenda } from '../use-agenda.ts'
import { useCommand } from '../use-command.ts'
import { usePhaseTitle } from '../use-phase-title.ts'
import { Counters } from './Counters.tsx'
import { goTo, runOf, settlesIn } from './run.ts'

interface RunControlsProps {
  /** For a phone in the hand: larger, and page keys work. */
  readonly isLarge?: boolean
}

/** What runs now, how many take part, and the buttons that go on and back. */
export function RunControls({ isLarge = false }: RunControlsProps) {
  const { tools, phaseModes } = useTexts()
  const reading = useReading()
  const titleOf = usePhaseTitle()
  const tell = useCommand()
  const agenda = useWorkshop((workshop) => workshop.agenda) ?? noAgenda
  const { current, next, before } = runOf(agenda)
  const isSettling = useIsSettling()
  const go = async (to: typeof next) => {
    if (isSettling) return
    if (!(await tell(goTo(agenda, to)))) return
    if (to === undefined) showToast({ text: tools.ended })
  }
  usePageKeys(
    isLarge,
    next === undefined ? undefined : () => void go(next),
    before === undefined ? undefined : () => void go(before),
  )
  const size = isLarge ? 'min-h-16 text-base' : ''
  if (current === undefined) {
    return (
      <div>
        <p className={`font-bold ${isLarge ? 'text-xl' : 'text-lg'}`}>{tools.notStarted}</p>
        {next === undefined ? (
          <p className="mt-1 text-sm text-muted">{tools.noAgendaYet}</p>
        ) : (
          <Button
            className={`mt-3 w-full ${size}`}
            icon={Play}
            onPress={() => void go(next)}
            variant="primary"
          >
            {tools.startWith(titleOf(next))}
          </Button>
        )}
      </div>
    )
  }
  const number = agenda.phases.indexOf(current) + 1
  const title = reading.read(current.title)
  const prompt = reading.read(current.prompt)
  return (
    <div>
      <p className="text-sm text-muted">
        {tools.phaseOf(number, agenda.phases.length)} · {phaseModes[current.mode]}
      </p>
      <p
        className={`mt-0.5 leading-tight font-bold ${isLarge ? 'text-2xl' : 'text-lg'}`}
        lang={title.language}
      >
        {titleOf(current)}
      </p>
      {prompt.text === '' ? undefined : (
        <p
          className={`mt-1 text-sm text-muted ${isLarge ? '' : 'line-clamp-3'}`}
          lang={prompt.language}
        >
          {prompt.text}
        </p>
      )}
      <Counters />
      <div className="mt-3 flex gap-2">
        <Button
          className={`${size} ${isLarge ? 'flex-1' : ''}`}
          icon={ChevronLeft}
          isDisabled={before === undefined}
          isPending={isSettling}
          onPress={() => void go(before)}
        >
          <span aria-hidden="true">{tools.back}</span>
          <span className="sr-only">
            {before === undefined ? tools.back : tools.backTo(titleOf(before))}
          </span>
        </Button>
        {next === undefined ? (
          <Button
            className={`${size} flex-1`}
            icon={Square}
            isPending={isSettling}
            onPress={() => void go(undefined)}
            variant="primary"
          >
            {tools.end}
          </Button>
        ) : (
          <Button
            className={`${size} min-w-0 flex-1 ${isLarge ? 'flex-[2]' : ''}`}
            icon={ChevronRight}
            isPending={isSettling}
            onPress={() => void go(next)}
            variant="primary"
          >
            {tools.nextIs(titleOf(next))}
          </Button>
        )}
      </div>
      {isLarge ? (
        <p className="mt-2 text-sm text-muted coarse:hidden">{tools.clicker}</p>
      ) : undefined}
    </div>
  )
}

/** Whether a phase has just begun, for as long as nobody can have meant to go on from it. */
function useIsSettling(): boolean {
  const { now } = useFacilitation()
  const startedAt = useWorkshop(({ phase }) => phase?.startedAt)
  const [settled, setSettled] = useState(() =>
    settlesIn(startedAt, now()) === 0 ? startedAt : undefined,
  )
  useEffect(() => {
    const timer = setTimeout(() => setSettled(startedAt), settlesIn(startedAt, now()))
    return () => clearTimeout(timer)
  }, [startedAt, now])
  return settled !== startedAt
}

/** A presenter in the hand sends PageDown and PageUp. */
function usePageKeys(
  isOn: boolean,
  onNext: (() => void) | undefined,
  onBack: (() => void) | undefined,
): void {
  useEffect(() => {
    if (!isOn) return
    const handleKey = (event: KeyboardEvent) => {
      const isDialogOpen = document.querySelector('[role=dialog],[role=alertdialog]') !== null
      if (event.repeat || isDialogOpen) return
      const act = event.key === 'PageDown' ? onNext : event.key === 'PageUp' ? onBack : undefined
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', handleKey)
    return () => window.removeEventListener('keydown', handleKey)
  }, [isOn, onNext, onBack])
}
