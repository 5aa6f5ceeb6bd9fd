import { ChevronDown, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useCanEdit, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { Stakeholder } from '#shared/model/change-model.ts'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { PlainText } from './fields/PlainText.tsx'
import { TextInLanguages } from './fields/TextInLanguages.tsx'

interface StakeholderCardProps {
  readonly stakeholder: Stakeholder
}

/** One target group or other stakeholder; unfolds to be changed. */
export function StakeholderCard({ stakeholder }: StakeholderCardProps) {
  const { stakeholderRoles } = useTexts()
  const { read } = useReading()
  const [isOpen, setIsOpen] = useState(false)
  const roles: Readonly<Record<string, string>> = stakeholderRoles
  const { role } = stakeholder
  const name = read(stakeholder.name)
  return (
    <li>
      <button
        aria-expanded={isOpen}
        className="flex min-h-11 w-full items-center gap-2 rounded-lg px-3 py-2 text-left outline-offset-[-3px] hover:bg-hover"
        onClick={() => setIsOpen(!isOpen)}
        type="button"
      >
        <span className="min-w-0 flex-1">
          <span className="block break-words" lang={name.language}>
            {name.text === '' ? stakeholder.id : name.text}
          </span>
          {role === undefined ? undefined : (
            <span className="block text-sm text-muted">{roles[role] ?? role}</span>
          )}
        </span>
        <ChevronDown
          aria-hidden="true"
          className={`shrink-0 text-muted transition-transform ${isOpen ? 'rotate-180' : ''}`}
          size={16}
        />
      </button>
      {isOpen ? <StakeholderDetails stakeholder={stakeholder} /> : undefined}
    </li>
  )
}

function StakeholderDetails({ stakeholder }: StakeholderCardProps) {
  const { inspector, stakeholderRoles } = useTexts()
  const { actions, undo } = useSession()
  const canEdit = useCanEdit()
  const { id, size } = stakeholder
  const set = (field: string, value: unknown) => actions.setField('stakeholders', id, field, value)
  const known = Object.keys(stakeholderRoles) as (keyof typeof stakeholderRoles)[]
  return (
    <div className="space-y-3 px-3 pt-1 pb-4">
      <TextInLanguages
        label={inspector.stakeholderName}
        of={{ collection: 'stakeholders', id, field: 'name' }}
        text={stakeholder.name}
      />
      <ChoiceField
        label={inspector.stakeholderRole}
        onChange={(role) => set('role', role)}
        options={stakeholderRoles}
        value={known.find((role) => role === stakeholder.role)}
      />
      <PlainText
        label={inspector.stakeholderSize}
        onCommit={(text) => set('size', text === '' ? undefined : Number(text))}
        problemIn={(draft) => (/^\d*$/.test(draft.trim()) ? undefined : inspector.notANumber)}
        value={size === undefined ? '' : String(size)}
      />
      {canEdit ? (
        <Button
          icon={Trash2}
          onPress={() => {
            actions.deleteStakeholder(id)
            showToast({
              text: inspector.stakeholderDeleted,
              action: { label: inspector.undo, onPress: undo.latest() },
            })
          }}
        >
          {inspector.delete}
        </Button>
      ) : undefined}
    </div>
  )
}
