import { useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { inLanguage } from '#shared/model/language.ts'
import { placeSteps } from '#shared/workshop/plans/place-steps.ts'
import type { Step } from '#shared/workshop/plans/plan.ts'
import { plans } from '#shared/workshop/plans/registry.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import { useFacilitation } from '../../facilitation.ts'
import { noAgenda, useAgendaEdit } from '../../use-agenda.ts'
import { OwnPlans } from './OwnPlans.tsx'
import { PlanSteps } from './PlanSteps.tsx'

interface PlansDialogProps {
  readonly onClose: () => void
}

/** Plans to start from: ready-made ones, and those of one's own. */
export function PlansDialog({ onClose }: PlansDialogProps) {
  const { tools } = useTexts()
  const { language } = useLanguage()
  const { fallbacks } = useReading()
  const say = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language, ...fallbacks)
  const { workshop } = useFacilitation()
  const [asked, setAsked] = useState<readonly Step[]>()
  const use = useApply(onClose)
  const handleUse = (steps: readonly Step[]) => {
    if ((workshop.get().agenda ?? noAgenda).phases.length > 0) setAsked(steps)
    else void use(steps, 'replace')
  }
  return (
    <>
      <Dialog isOpen onClose={onClose} size="large" title={tools.plans}>
        <p className="max-w-prose text-muted">{tools.plansMore}</p>
        <h3 className="mt-5 font-bold">{tools.readyPlans}</h3>
        <ul className="mt-2 space-y-3">
          {plans.map((plan) => (
            <li className="rounded-lg border border-line p-4" key={plan.id}>
              <h4 className="font-semibold">{say(plan.name)}</h4>
              <p className="mt-0.5 text-sm text-muted">{say(plan.description)}</p>
              <ul className="mt-2 divide-y divide-line">
                {plan.sessions.map((session) => (
                  <li key={session.id}>
                    <PlanSteps
                      onUse={() => handleUse(session.steps)}
                      steps={session.steps}
                      title={say(session.title)}
                    />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        <OwnPlans onUse={handleUse} />
      </Dialog>
      {asked === undefined ? undefined : (
        <ApplyQuestion
          onClose={() => setAsked(undefined)}
          onUse={(how) => {
            setAsked(undefined)
            void use(asked, how)
          }}
        />
      )}
    </>
  )
}

type Way = 'replace' | 'append'

/** Puts steps on the agenda, which can be taken back. */
function useApply(onDone: () => void): (steps: readonly Step[], way: Way) => Promise<void> {
  const { tools } = useTexts()
  const { snapshot } = useSession()
  const { workshop } = useFacilitation()
  const edit = useAgendaEdit()
  return async (steps, way) => {
    const before = (workshop.get().agenda ?? noAgenda).phases
    const placed = placeSteps(steps, snapshot.get().lanes)
    const kept = way === 'replace' ? 0 : before.length
    if (kept + placed.length > workshopLimits.phases) {
      showToast({
        text: tools.tooManyPhases(workshopLimits.phases),
        detail: tools.tooManyPhasesMore,
        tone: 'problem',
      })
      return
    }
    const outcome = await edit((phases) => (way === 'replace' ? placed : [...phases, ...placed]))
    if (outcome !== 'done') return
    onDone()
    const ids = new Set(placed.map(({ id }) => id))
    showToast({
      text: tools.applied(placed.length),
      action: {
        label: tools.undo,
        onPress: () =>
          void edit((phases) => {
            const others = phases.filter(({ id }) => !ids.has(id))
            return way === 'replace' ? [...before, ...others] : others
          }),
      },
    })
  }
}

interface ApplyQuestionProps {
  readonly onUse: (way: Way) => void
  readonly onClose: () => void
}

function ApplyQuestion({ onUse, onClose }: ApplyQuestionProps) {
  const { tools, ui } = useTexts()
  const { workshop } = useFacilitation()
  const isRunning = (workshop.get().agenda?.runningId ?? null) !== null
  return (
    <Dialog
      footer={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button onPress={() => onUse('append')}>{tools.applyAppend}</Button>
          <Button onPress={() => onUse('replace')} variant="primary">
            {tools.applyReplace}
          </Button>
        </>
      }
      isAlert
      isOpen
      onClose={onClose}
      size="small"
      title={tools.applyQuestion}
    >
      {isRunning ? <p>{tools.applyWhileRunning}</p> : undefined}
    </Dialog>
  )
}
