import { ListPlus, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { announce } from '#client/ui/announcer.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { newId } from '#shared/model/id.ts'
import { inserted, insertedAfter, moved, removed } from '#shared/workshop/agenda-edits.ts'
import { usualPhase, type Phase } from '#shared/workshop/phase.ts'
import { minutesOf } from '#shared/workshop/plans/plan.ts'
import { useWorkshop } from '../facilitation.ts'
import { noAgenda, useAgendaEdit } from '../use-agenda.ts'
import { useCommand } from '../use-command.ts'
import { usePhaseTitle } from '../use-phase-title.ts'
import { PlansDialog } from './plans/PlansDialog.tsx'
import { useDuration } from '../use-duration.ts'
import { PhaseDialog } from './PhaseDialog.tsx'
import { PhaseRow } from './PhaseRow.tsx'
import { goTo } from './run.ts'
import { useDragOrder, type RowDrag } from './use-drag-order.ts'

/** The phases of the workshop: to look at, to change, to jump to. */
export function Agenda() {
  const { tools } = useTexts()
  const titleOf = usePhaseTitle()
  const duration = useDuration()
  const edit = useAgendaEdit()
  const tell = useCommand()
  const agenda = useWorkshop((workshop) => workshop.agenda) ?? noAgenda
  const [edited, setEdited] = useState<Phase>()
  const [showsPlans, setShowsPlans] = useState(false)
  const { phases, runningId } = agenda
  const { list, keepFocusOn } = useFocusKept(phases)

  const remove = async (phase: Phase) => {
    const index = phases.indexOf(phase)
    if ((await edit(removed(phase.id))) !== 'done') return
    showToast({
      text: tools.phaseDeleted(titleOf(phase)),
      action: { label: tools.undo, onPress: () => void edit(inserted(phase, index)) },
    })
  }
  const move = async (phase: Phase, places: number) => {
    const place = phases.indexOf(phase) + places
    if (place < 0 || place >= phases.length) return
    keepFocusOn(phase.id)
    if ((await edit(moved(phase.id, places))) === 'done')
      announce(tools.movedTo(place + 1, phases.length))
  }
  const { drag, gripOf } = useDragOrder(list, (id, places) => {
    const phase = phases.find((one) => one.id === id)
    if (phase !== undefined) void move(phase, places)
  })
  return (
    <div>
      {phases.length === 0 ? (
        <div className="rounded-lg bg-canvas p-4">
          <p className="font-semibold">{tools.agendaEmpty}</p>
          <p className="mt-1 text-sm text-muted">{tools.agendaEmptyMore}</p>
        </div>
      ) : (
        <>
          <p className="mb-1 text-sm text-muted">
            {tools.phaseCount(phases.length)} · {duration(minutesOf(phases))}
          </p>
          <ol className="-mx-2" ref={list}>
            {phases.map((phase, index) => (
              <PhaseRow
                dropSide={dropSideOf(drag, index, phases.length)}
                grip={gripOf(phase.id, index)}
                isDragged={phase.id === drag?.id}
                isRunning={phase.id === runningId}
                key={phase.id}
                number={index + 1}
                onDelete={() => void remove(phase)}
                onDuplicate={() => void edit(insertedAfter({ ...phase, id: newId() }, phase.id))}
                onEdit={() => setEdited(phase)}
                onMove={(places) => void move(phase, places)}
                onStart={() => void tell(goTo(agenda, phase))}
                phase={phase}
                total={phases.length}
              />
            ))}
          </ol>
          <p className="mt-1 text-xs text-muted coarse:hidden">{tools.reorderHint}</p>
        </>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          icon={ListPlus}
          onPress={() => setShowsPlans(true)}
          variant={phases.length === 0 ? 'primary' : undefined}
        >
          {tools.choosePlan}
        </Button>
        <Button
          icon={Plus}
          onPress={() =>
            setEdited({ ...usualPhase, laneIds: [], id: newId(), mode: 'collect', minutes: 10 })
          }
        >
          {tools.addPhase}
        </Button>
      </div>
      {edited === undefined ? undefined : (
        <PhaseDialog
          isNew={!phases.some(({ id }) => id === edited.id)}
          key={edited.id}
          onClose={() => setEdited(undefined)}
          opened={edited}
        />
      )}
      {showsPlans ? <PlansDialog onClose={() => setShowsPlans(false)} /> : undefined}
    </div>
  )
}

/** The line between two rows is drawn by the lower one, the last line by the last row. */
function dropSideOf(
  drag: RowDrag | undefined,
  index: number,
  total: number,
): 'above' | 'below' | undefined {
  if (drag === undefined || drag.places === 0) return undefined
  if (drag.gap === index) return 'above'
  return drag.gap === total && index === total - 1 ? 'below' : undefined
}

/** The keyboard stays on a phase that is moved: a row that changes place in the page loses it. */
function useFocusKept(phases: readonly Phase[]) {
  const list = useRef<HTMLOListElement>(null)
  const move = useRef<{ readonly id: string; readonly before: readonly Phase[] }>(undefined)
  useEffect(() => {
    if (move.current === undefined || move.current.before === phases) return
    const { id } = move.current
    move.current = undefined
    if (document.activeElement !== document.body) return
    list.current?.querySelector<HTMLElement>(`[data-phase="${CSS.escape(id)}"] button`)?.focus()
  })
  return {
    list,
    keepFocusOn: (id: string) => {
      move.current = { id, before: phases }
    },
  }
}
