import { useReading } from '#client/session/use-reading.tsx'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { ComboBox } from '#client/ui/ComboBox.tsx'
import { fieldLabel } from '#client/ui/field-look.ts'
import { useTexts } from '#client/ui/language.tsx'
import { limits, type Element } from '#shared/model/change-model.ts'
import { Chips } from './WordsField.tsx'

interface StakeholderFieldProps {
  readonly element: Element
}

/** The target groups of a card; a name that is not there yet becomes a new one. */
export function StakeholderField({ element }: StakeholderFieldProps) {
  const { inspector } = useTexts()
  const canEdit = useCanEdit()
  const { actions } = useSession()
  const { language, read } = useReading()
  const stakeholders = useModel((snapshot) => snapshot.stakeholders)
  const chosen = element.stakeholderIds.flatMap((id) => stakeholders.get(id) ?? [])
  const isChosen = new Set(element.stakeholderIds)
  const add = (id: string) => actions.addToSet('elements', element.id, 'stakeholderIds', id)
  const named = (stakeholder: (typeof chosen)[number]) => {
    const { text, language: lang } = read(stakeholder.name)
    return { id: stakeholder.id, label: text, lang }
  }
  return (
    <div>
      <p className={fieldLabel}>{inspector.stakeholders}</p>
      <Chips
        names={chosen.map(named)}
        onRemove={
          canEdit
            ? (id) => actions.removeFromSet('elements', element.id, 'stakeholderIds', id)
            : undefined
        }
      />
      {canEdit ? (
        <ComboBox
          allowsCustom
          isLabelHidden
          label={inspector.addStakeholder}
          maxLength={limits.title}
          onChoose={(choice) => {
            if (choice.kind === 'option') add(choice.id)
            else
              actions.asOneStep(() =>
                add(actions.addStakeholder({ name: { [language]: choice.text } })),
              )
          }}
          options={[...stakeholders.values()].filter(({ id }) => !isChosen.has(id)).map(named)}
          placeholder={inspector.addStakeholder}
        />
      ) : undefined}
    </div>
  )
}
