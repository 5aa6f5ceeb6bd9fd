import { Trash2 } from 'lucide-react'
import { useReading } from '#client/session/use-reading.tsx'
import { useCanEdit, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { Stakeholder } from '#shared/model/change-model.ts'
import { ChoiceField } from './fields/ChoiceField.tsx'
import { FoldCard } from './fields/FoldCard.tsx'
import { NumberText } from './fields/NumberText.tsx'
import { SwitchField } from './fields/SwitchField.tsx'
import { TextInLanguages } from './fields/TextInLanguages.tsx'

interface StakeholderCardProps {
  readonly stakeholder: Stakeholder
}

/** One target group or other stakeholder; unfolds to be changed. */
export function StakeholderCard({ stakeholder }: StakeholderCardProps) {
  const { stakeholderRoles } = useTexts()
  const { read } = useReading()
  const roles: Readonly<Record<string, string>> = stakeholderRoles
  const { role } = stakeholder
  const name = read(stakeholder.name)
  return (
    <FoldCard
      lang={name.language}
      note={role === undefined ? undefined : (roles[role] ?? role)}
      recordId={stakeholder.id}
      title={name.text === '' ? stakeholder.id : name.text}
    >
      <StakeholderDetails stakeholder={stakeholder} />
    </FoldCard>
  )
}

function StakeholderDetails({ stakeholder }: StakeholderCardProps) {
  const { inspector, stakeholderRoles, beneficiaryLevels, catchmentAreas } = useTexts()
  const { actions, undo } = useSession()
  const canEdit = useCanEdit()
  const { id } = stakeholder
  const set = (field: string, value: unknown) => actions.setField('stakeholders', id, field, value)
  const known = Object.keys(stakeholderRoles) as (keyof typeof stakeholderRoles)[]
  return (
    <>
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
      <NumberText
        label={inspector.stakeholderSize}
        onCommit={(size) => set('size', size)}
        problemIn={(size) =>
          Number.isInteger(size) && size >= 0 ? undefined : inspector.notANumber
        }
        value={stakeholder.size}
      />
      <ChoiceField
        label={inspector.stakeholderLevel}
        onChange={(level) => set('level', level)}
        options={beneficiaryLevels}
        value={stakeholder.level}
      />
      <ChoiceField
        label={inspector.stakeholderArea}
        onChange={(area) => set('area', area)}
        options={catchmentAreas}
        value={stakeholder.area}
      />
      <SwitchField
        isOn={stakeholder.consulted === true}
        label={inspector.consulted}
        onChange={(consulted) => set('consulted', consulted || undefined)}
      />
      <SwitchField
        isOn={stakeholder.underserved === true}
        label={inspector.underserved}
        onChange={(underserved) => set('underserved', underserved || undefined)}
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
    </>
  )
}
