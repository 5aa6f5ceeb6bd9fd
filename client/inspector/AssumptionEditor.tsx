import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Assumption } from '#shared/model/change-model.ts'
import { AssumptionCard } from './AssumptionCard.tsx'

export interface AssumptionEditorProps {
  /** The link or card that they are about. */
  readonly on: Assumption['on']
}

const none: readonly string[] = []

/** All assumptions on one link or card, with their status. */
export function AssumptionEditor({ on }: AssumptionEditorProps) {
  const { inspector } = useTexts()
  const canEdit = useCanEdit()
  const { actions } = useSession()
  const ids = useModel((snapshot) => snapshot.assumptionsOn.get(on.ref)) ?? none
  const [addedId, setAddedId] = useState<string>()
  return (
    <div className="space-y-3">
      {ids.length === 0 ? (
        <p className="text-sm text-muted">{inspector.noAssumptions}</p>
      ) : undefined}
      {ids.length === 0 ? undefined : (
        <ol className="space-y-3">
          {ids.map((id, index) => (
            <AssumptionCard
              id={id}
              key={id}
              number={index + 1}
              owner={on.ref}
              takesFocus={id === addedId}
            />
          ))}
        </ol>
      )}
      {canEdit ? (
        <Button
          icon={Plus}
          onPress={() =>
            setAddedId(actions.addAssumption({ on: { kind: on.kind, ref: on.ref }, text: {} }))
          }
        >
          {inspector.addAssumption}
        </Button>
      ) : undefined}
    </div>
  )
}
