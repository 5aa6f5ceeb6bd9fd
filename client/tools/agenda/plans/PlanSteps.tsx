import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { inLanguage } from '#shared/model/language.ts'
import { minutesOf, type Step } from '#shared/workshop/plans/plan.ts'
import { useDuration } from '../../use-duration.ts'

interface PlanStepsProps {
  readonly title: string
  readonly steps: readonly Step[]
  readonly onUse: () => void
  /** Further buttons. */
  readonly children?: ReactNode
}

/** A meeting that could become the agenda: how long it takes, what happens in it, and a button that takes it. */
export function PlanSteps({ title, steps, onUse, children }: PlanStepsProps) {
  const { tools, phaseModes } = useTexts()
  const { language } = useLanguage()
  const { fallbacks } = useReading()
  const duration = useDuration()
  const [isOpen, setOpen] = useState(false)
  const numbered = steps.map((step, index) => ({ step, number: index + 1 }))
  return (
    <div className="py-2">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <button
          aria-expanded={isOpen}
          className="flex min-h-10 min-w-40 flex-1 items-center gap-1.5 rounded-lg text-left coarse:min-h-11 hover:bg-hover"
          onClick={() => setOpen(!isOpen)}
          type="button"
        >
          <ChevronRight
            aria-hidden="true"
            className={`shrink-0 transition-transform ${isOpen ? 'rotate-90' : ''}`}
            size={18}
          />
          <span className="min-w-0">
            <span className="font-semibold">{title}</span>{' '}
            <span className="text-sm text-muted">
              {tools.phaseCount(steps.length)} · {duration(minutesOf(steps))}
            </span>
          </span>
        </button>
        {children}
        <Button onPress={onUse}>
          <span aria-hidden="true">{tools.apply}</span>
          <span className="sr-only">{tools.applyNamed(title)}</span>
        </Button>
      </div>
      {isOpen ? (
        <ol className="mt-1 mb-2 space-y-1.5 pl-6">
          {numbered.map(({ step, number }) => {
            const name = inLanguage(step.title, language, ...fallbacks)
            return (
              <li className="text-sm" key={number}>
                <span className="mr-1 text-muted tabular-nums">{number}.</span>
                <span className="font-semibold">
                  {name === '' ? phaseModes[step.mode] : name}
                </span>{' '}
                <span className="text-muted">
                  {name === '' ? '' : `${phaseModes[step.mode]} · `}
                  {step.minutes > 0 ? duration(step.minutes) : ''}
                </span>
                <span className="block text-muted">
                  {inLanguage(step.prompt, language, ...fallbacks)}
                </span>
              </li>
            )
          })}
        </ol>
      ) : undefined}
    </div>
  )
}
