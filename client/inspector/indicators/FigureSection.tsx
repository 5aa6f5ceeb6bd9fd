import { ClipboardPaste } from 'lucide-react'
import { useState } from 'react'
import { useCanEdit } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Indicator } from '#shared/model/change-model.ts'
import { FigureReading } from './FigureReading.tsx'
import { FigureTable } from './FigureTable.tsx'
import type { FigureList } from './figure-columns.ts'
import { PasteFigures } from './PasteFigures.tsx'

interface FigureSectionProps {
  readonly indicator: Indicator
  readonly list: FigureList
}

/** The targets or the measurements of an indicator. */
export function FigureSection({ indicator, list }: FigureSectionProps) {
  const { indicators } = useTexts()
  const canEdit = useCanEdit()
  const [pasted, setPasted] = useState<string>()
  return (
    <section className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base font-bold">{indicators[list]}</h3>
        {canEdit && pasted === undefined ? (
          <Button icon={ClipboardPaste} onPress={() => setPasted('')} variant="quiet">
            {indicators.paste}
          </Button>
        ) : undefined}
      </div>
      {canEdit ? (
        <FigureTable indicator={indicator} list={list} onPasteMany={setPasted} />
      ) : (
        <FigureReading list={list} rows={indicator[list]} />
      )}
      {pasted === undefined ? undefined : (
        <PasteFigures
          indicator={indicator}
          list={list}
          onClose={() => setPasted(undefined)}
          startsWith={pasted}
        />
      )}
    </section>
  )
}
