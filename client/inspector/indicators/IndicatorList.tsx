import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useCanEdit, useModel, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { FoldList } from '../fields/FoldCard.tsx'
import { IndicatorCard } from './IndicatorCard.tsx'

interface IndicatorListProps {
  readonly elementId: string
}

/** How one sees that a card comes true. */
export function IndicatorList({ elementId }: IndicatorListProps) {
  const { indicators: texts } = useTexts()
  const canEdit = useCanEdit()
  const { actions } = useSession()
  const all = useModel((snapshot) => snapshot.indicators)
  const [addedId, setAddedId] = useState<string>()
  const indicators = [...all.values()].filter((indicator) => indicator.elementId === elementId)
  return (
    <div className="space-y-3">
      {indicators.length === 0 ? (
        <p className="text-sm text-muted">{canEdit ? texts.none : texts.noneRecorded}</p>
      ) : (
        <FoldList>
          {indicators.map((indicator) => (
            <IndicatorCard
              indicator={indicator}
              key={indicator.id}
              startsOpen={indicator.id === addedId}
            />
          ))}
        </FoldList>
      )}
      {canEdit ? (
        <Button
          icon={Plus}
          onPress={() =>
            setAddedId(
              actions.addRecord('indicators', {
                elementId,
                name: {},
                measure: 'unit',
                targets: [],
                measurements: [],
              }),
            )
          }
        >
          {texts.add}
        </Button>
      ) : undefined}
    </div>
  )
}
