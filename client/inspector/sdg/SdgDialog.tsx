import { useState } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { TextField } from '#client/ui/TextField.tsx'
import type { Element } from '#shared/model/change-model.ts'
import { SdgGoal } from './SdgGoal.tsx'
import { findTargets } from './find-targets.ts'

interface SdgDialogProps {
  readonly element: Element
  readonly onClose: () => void
}

/** The 17 goals with their targets, to tick; each tick is kept at once. */
export function SdgDialog({ element, onClose }: SdgDialogProps) {
  const { inspector, sdgGoals } = useTexts()
  const { language } = useLanguage()
  const { actions } = useSession()
  const [wanted, setWanted] = useState('')
  const chosen = new Set(element.sdgTargets)
  const goals = findTargets(wanted, language, sdgGoals)
  const isSearching = wanted.trim() !== ''
  const count = goals.reduce((sum, goal) => sum + goal.targets.length, 0)
  return (
    <Dialog
      footer={
        <Button onPress={onClose} variant="primary">
          {inspector.done}
        </Button>
      }
      isOpen
      onClose={onClose}
      title={inspector.chooseSdgTargets}
    >
      <TextField
        isLabelHidden
        label={inspector.findSdgTarget}
        onChange={setWanted}
        placeholder={inspector.findSdgTarget}
        takesFocus
        type="search"
        value={wanted}
      />
      <p aria-live="polite" className="mt-2 text-sm text-muted">
        {isSearching ? inspector.sdgTargetsFound(count) : ''}
      </p>
      <ul className="mt-2 divide-y divide-line">
        {goals.map((goal) => (
          <SdgGoal
            chosen={chosen}
            goal={goal}
            // What was found is shown; what was folded away by hand comes back with the next word.
            key={`${goal.number} ${isSearching}`}
            onToggle={(code, isOn) =>
              (isOn ? actions.addToSet : actions.removeFromSet)(
                'elements',
                element.id,
                'sdgTargets',
                code,
              )
            }
            startsOpen={isSearching}
          />
        ))}
      </ul>
      <p className="mt-4 text-sm text-muted">{inspector.sdgSource}</p>
    </Dialog>
  )
}
