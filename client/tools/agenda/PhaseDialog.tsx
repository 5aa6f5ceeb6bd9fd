import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { newId } from '#shared/model/id.ts'
import { isSameJson } from '#shared/model/same.ts'
import { inserted, replaced, type AgendaEdit } from '#shared/workshop/agenda-edits.ts'
import type { Phase } from '#shared/workshop/phase.ts'
import { useWorkshop } from '../facilitation.ts'
import { useAgendaEdit } from '../use-agenda.ts'
import { usePhaseTitle } from '../use-phase-title.ts'
import { PhaseForm } from './PhaseForm.tsx'

interface PhaseDialogProps {
  /** As it was when it was opened. */
  readonly opened: Phase
  /** Not yet on the agenda. */
  readonly isNew: boolean
  readonly onClose: () => void
}

/**
 * A phase in all its parts. Where another facilitator changes the same phase meanwhile, what was typed stays, and one
 * chooses; any other change of the agenda is gone along with.
 */
export function PhaseDialog({ opened, isNew, onClose }: PhaseDialogProps) {
  const { tools, ui } = useTexts()
  const titleOf = usePhaseTitle()
  const edit = useAgendaEdit()
  const [base, setBase] = useState(isNew ? undefined : opened)
  const [draft, setDraft] = useState(opened)
  const [isPending, setPending] = useState(false)
  const theirs = useWorkshop(({ agenda }) => agenda?.phases.find(({ id }) => id === opened.id))
  const clash =
    base === undefined || isSameJson(base, theirs)
      ? undefined
      : theirs === undefined
        ? 'gone'
        : 'changed'

  const save = async (change: Parameters<typeof edit>[0]) => {
    setPending(true)
    const outcome = await edit(change)
    setPending(false)
    if (outcome === 'done') onClose()
  }
  const saveUnlessChanged: AgendaEditOrNone = (phases) => {
    const now = phases.find(({ id }) => id === opened.id)
    return isSameJson(base, now) ? replaced(draft)(phases) : undefined
  }
  const submit = () => void save(base === undefined ? inserted(draft) : saveUnlessChanged)
  return (
    <Dialog
      footer={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          {clash === undefined ? (
            <Button isPending={isPending} onPress={submit} variant="primary">
              {tools.save}
            </Button>
          ) : clash === 'gone' ? (
            <Button
              isPending={isPending}
              onPress={() => void save(inserted({ ...draft, id: newId() }))}
              variant="primary"
            >
              {tools.addMine}
            </Button>
          ) : (
            <Button
              isPending={isPending}
              onPress={() => void save(replaced(draft))}
              variant="primary"
            >
              {tools.keepMine}
            </Button>
          )}
        </>
      }
      isAlert
      isOpen
      onClose={onClose}
      title={isNew ? tools.newPhase : tools.editPhaseNamed(titleOf(opened))}
    >
      {clash === undefined ? undefined : (
        <div className="mb-4 rounded-lg bg-warn-tint p-3 text-sm" role="alert">
          <p className="font-semibold">{clash === 'gone' ? tools.phaseGone : tools.phaseChanged}</p>
          <p>{tools.draftKept}</p>
          {theirs === undefined ? undefined : (
            <Button
              className="mt-2"
              onPress={() => {
                setBase(theirs)
                setDraft(theirs)
              }}
            >
              {tools.takeTheirs}
            </Button>
          )}
        </div>
      )}
      <PhaseForm draft={draft} onChange={setDraft} />
    </Dialog>
  )
}

type AgendaEditOrNone = (phases: Parameters<AgendaEdit>[0]) => ReturnType<AgendaEdit> | undefined
