import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useCanEdit, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useTexts } from '#client/ui/language.tsx'
import type { Element } from '#shared/model/change-model.ts'
import { Chips } from '../fields/WordsField.tsx'

// The 169 targets are read only when somebody chooses.
const SdgDialog = lazy(async () => ({ default: (await import('./SdgDialog.tsx')).SdgDialog }))

interface SdgFieldProps {
  readonly element: Element
}

/** The Sustainable Development Goals that a card contributes to, as goals or their targets. */
export function SdgField({ element }: SdgFieldProps) {
  const { inspector, sdgGoals } = useTexts()
  const canEdit = useCanEdit()
  const { actions } = useSession()
  const [isOpen, setIsOpen] = useState(false)
  const goals: Readonly<Record<string, string>> = sdgGoals
  const codes = element.sdgTargets ?? []
  return (
    <div>
      <p className={fieldLabel}>{inspector.sdgTargets}</p>
      <Chips
        names={codes.map((code) => {
          const goal = goals[code.split('.')[0] ?? '']
          return { id: code, label: goal === undefined ? code : `${code} ${goal}` }
        })}
        onRemove={
          canEdit
            ? (code) => actions.removeFromSet('elements', element.id, 'sdgTargets', code)
            : undefined
        }
      />
      {canEdit ? (
        <Button icon={Plus} onPress={() => setIsOpen(true)}>
          {inspector.chooseSdgTargets}
        </Button>
      ) : undefined}
      {isOpen ? (
        <Suspense>
          <SdgDialog element={element} onClose={() => setIsOpen(false)} />
        </Suspense>
      ) : undefined}
    </div>
  )
}
