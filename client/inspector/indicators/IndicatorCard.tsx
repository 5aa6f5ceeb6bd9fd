import { Table2, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useReading } from '#client/session/use-reading.tsx'
import { useCanEdit, useSession } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import type { Indicator } from '#shared/model/change-model.ts'
import { FoldCard } from '../fields/FoldCard.tsx'
import { FiguresDialog } from './FiguresDialog.tsx'
import { IndicatorDetails } from './IndicatorDetails.tsx'
import { IndicatorPlot } from './IndicatorPlot.tsx'

interface IndicatorCardProps {
  readonly indicator: Indicator
  readonly startsOpen: boolean
}

/** One indicator: how it goes at a glance; unfolds to say what is measured, and leads to its figures. */
export function IndicatorCard({ indicator, startsOpen }: IndicatorCardProps) {
  const { indicators, inspector } = useTexts()
  const canEdit = useCanEdit()
  const { actions, undo } = useSession()
  const { read } = useReading()
  const [isOpen, setIsOpen] = useState(false)
  const name = read(indicator.name)
  const title = name.text === '' ? indicators.unnamed : name.text
  return (
    <FoldCard
      lang={name.language}
      startsOpen={startsOpen}
      summary={
        <div className="space-y-2">
          <IndicatorPlot indicator={indicator} />
          <Button icon={Table2} onPress={() => setIsOpen(true)}>
            {canEdit ? indicators.fillIn : indicators.look}
          </Button>
          {isOpen ? (
            <FiguresDialog indicator={indicator} onClose={() => setIsOpen(false)} title={title} />
          ) : undefined}
        </div>
      }
      title={title}
    >
      <IndicatorDetails indicator={indicator} takesFocus={startsOpen} />
      {canEdit ? (
        <Button
          icon={Trash2}
          onPress={() => {
            actions.deleteRecords('indicators', [indicator.id])
            showToast({
              text: indicators.deleted,
              action: { label: inspector.undo, onPress: undo.latest() },
            })
          }}
        >
          {inspector.delete}
        </Button>
      ) : undefined}
    </FoldCard>
  )
}
