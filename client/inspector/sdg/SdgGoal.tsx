import { ChevronDown } from 'lucide-react'
import { useId, useState } from 'react'
import { useTexts } from '#client/ui/language.tsx'
import type { FoundGoal } from './find-targets.ts'

interface SdgGoalProps {
  readonly goal: FoundGoal
  readonly chosen: ReadonlySet<string>
  readonly startsOpen: boolean
  readonly onToggle: (code: string, isOn: boolean) => void
}

/** One goal, to tick as a whole or, unfolded, target by target. */
export function SdgGoal({ goal, chosen, startsOpen, onToggle }: SdgGoalProps) {
  const { inspector } = useTexts()
  const [isOpen, setIsOpen] = useState(startsOpen)
  const targetsId = useId()
  const count = goal.targets.filter(({ code }) => chosen.has(code)).length
  return (
    <li className="py-1">
      <div className="flex items-center gap-2">
        <Tick
          code={goal.number}
          isBold
          isOn={chosen.has(goal.number)}
          onToggle={onToggle}
          text={goal.title}
        />
        <button
          aria-controls={targetsId}
          aria-expanded={isOpen}
          aria-label={inspector.sdgTargetsOf(goal.number, count)}
          className="inline-flex min-h-9 min-w-11 shrink-0 items-center justify-end gap-1 rounded-md px-2 text-sm text-muted hover:bg-hover coarse:min-h-11"
          onClick={() => setIsOpen(!isOpen)}
          type="button"
        >
          {count === 0 ? undefined : <span>{count}</span>}
          <ChevronDown
            aria-hidden="true"
            className={`transition-transform ${isOpen ? 'rotate-180' : ''}`}
            size={16}
          />
        </button>
      </div>
      <ul className="pb-2 pl-7" hidden={!isOpen} id={targetsId}>
        {isOpen
          ? goal.targets.map(({ code, text, lang }) => (
              <li key={code}>
                <Tick
                  code={code}
                  isOn={chosen.has(code)}
                  lang={lang}
                  onToggle={onToggle}
                  text={text}
                />
              </li>
            ))
          : undefined}
      </ul>
    </li>
  )
}

interface TickProps {
  readonly code: string
  readonly text: string
  readonly lang?: string | undefined
  readonly isOn: boolean
  readonly isBold?: boolean
  readonly onToggle: (code: string, isOn: boolean) => void
}

function Tick({ code, text, lang, isOn, isBold = false, onToggle }: TickProps) {
  return (
    <label className="flex min-h-9 min-w-0 flex-1 items-start gap-2.5 rounded-md px-1.5 py-1.5 text-sm hover:bg-hover coarse:min-h-11">
      <input
        checked={isOn}
        className="mt-0.5 size-4.5 shrink-0"
        onChange={(event) => onToggle(code, event.target.checked)}
        type="checkbox"
      />
      <span className={`min-w-8 shrink-0 tabular-nums ${isBold ? 'font-bold' : 'text-muted'}`}>
        {code}
        <span className="sr-only">: </span>
      </span>
      <span className={`min-w-0 ${isBold ? 'font-semibold' : ''}`} lang={lang}>
        {text}
      </span>
    </label>
  )
}
