import { useReading } from '#client/session/use-reading.tsx'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { limits } from '#shared/model/change-model.ts'
import { FoldList } from './fields/FoldCard.tsx'
import { NewWord } from './fields/NewWord.tsx'
import { StakeholderCard } from './StakeholderCard.tsx'

/** Everybody the change is about or who takes part in it. */
export function StakeholderList() {
  const { inspector } = useTexts()
  const canEdit = useCanEdit()
  const { actions } = useSession()
  const { language } = useReading()
  const stakeholders = useModel((snapshot) => snapshot.stakeholders)
  return (
    <div className="space-y-3">
      {stakeholders.size === 0 ? (
        <p className="text-sm text-muted">{inspector.noStakeholders}</p>
      ) : (
        <FoldList>
          {[...stakeholders.values()].map((stakeholder) => (
            <StakeholderCard key={stakeholder.id} stakeholder={stakeholder} />
          ))}
        </FoldList>
      )}
      {canEdit ? (
        <NewWord
          label={inspector.newStakeholder}
          maxLength={limits.title}
          onAdd={(name) => actions.addStakeholder({ name: { [language]: name } })}
        />
      ) : undefined}
    </div>
  )
}
