import { ChevronDown, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { AssumptionDetails } from './AssumptionDetails.tsx'
import { statusLooks } from './assumption-status.ts'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { TextInLanguages } from './fields/TextInLanguages.tsx'

interface AssumptionCardProps {
  readonly id: string
  readonly number: number
  /** The link or card it is about: others see who types there. */
  readonly owner: string
  readonly takesFocus: boolean
}

export function AssumptionCard({ id, number, owner, takesFocus }: AssumptionCardProps) {
  const { inspector, assumptionStatuses, assumptionKinds } = useTexts()
  const canEdit = useCanEdit()
  const { actions, undo } = useSession()
  const assumption = useModel((snapshot) => snapshot.assumptions.get(id))
  const [isOpen, setIsOpen] = useState(false)
  if (assumption === undefined) return undefined
  const { Icon, tone } = statusLooks[assumption.status]
  return (
    <li
      aria-label={inspector.assumptionNumber(number)}
      className="space-y-3 rounded-lg border border-line bg-canvas p-3"
      data-assumption={id}
    >
      <div className="flex items-start gap-2">
        <Icon aria-hidden="true" className={`mt-0.5 shrink-0 ${tone}`} size={18} />
        <div className="min-w-0 flex-1 space-y-3">
          <TextInLanguages
            isCompact
            label={
              assumption.kind === 'hypothesis'
                ? assumptionKinds.hypothesis
                : inspector.assumptionNumber(number)
            }
            of={{ collection: 'assumptions', id, field: 'text' }}
            owner={owner}
            placeholder={inspector.noAssumptions}
            takesFocus={takesFocus}
            text={assumption.text}
          />
          <ChoiceField
            isRequired
            label={inspector.status}
            onChange={(status) => actions.setField('assumptions', id, 'status', status)}
            options={assumptionStatuses}
            value={assumption.status}
          />
        </div>
      </div>
      <div className="flex items-center justify-between gap-2">
        <button
          aria-expanded={isOpen}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md px-1.5 text-sm font-semibold hover:bg-hover coarse:min-h-11"
          onClick={() => setIsOpen(!isOpen)}
          type="button"
        >
          <ChevronDown
            aria-hidden="true"
            className={`transition-transform ${isOpen ? 'rotate-180' : ''}`}
            size={16}
          />
          {inspector.moreOnAssumption}
        </button>
        {canEdit ? (
          <IconButton
            icon={Trash2}
            isSmall
            label={inspector.deleteAssumption}
            onPress={() => {
              actions.deleteAssumption(id)
              showToast({
                text: inspector.assumptionDeleted,
                action: { label: inspector.undo, onPress: undo.latest() },
              })
            }}
          />
        ) : undefined}
      </div>
      {isOpen ? <AssumptionDetails assumption={assumption} /> : undefined}
    </li>
  )
}
