import { useState } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { announce } from '#client/ui/announcer.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { TextArea } from '#client/ui/TextField.tsx'
import { readFigures } from '#shared/figures/read-figures.ts'
import { limits, type Indicator } from '#shared/model/change-model.ts'
import { formatList, formatNumber } from '#shared/text/format.ts'
import { figureFields, isNumeric, type FigureList } from './figure-columns.ts'
import { PastePreview } from './PastePreview.tsx'

interface PasteFiguresProps {
  readonly indicator: Indicator
  readonly list: FigureList
  /** What was pasted already, into a cell. */
  readonly startsWith: string
  readonly onClose: () => void
}

/** A table of more is no use, and no board takes a much longer text in one step. */
const most = { rows: 1000, characters: 250_000 } as const

/** Many rows at once, out of a spreadsheet: what will be added is shown first. */
export function PasteFigures({ indicator, list, startsWith, onClose }: PasteFiguresProps) {
  const { indicators } = useTexts()
  const { language } = useLanguage()
  const { actions } = useSession()
  const [text, setText] = useState(startsWith)
  const pasted = readFigures(text, {
    language,
    isNumeric: isNumeric(indicator),
    fields: figureFields[list],
  })
  const count = pasted.figures.length
  const isTooMuch = count > most.rows || text.length > most.characters
  const canAdd = count > 0 && !isTooMuch && pasted.tooLong.length === 0
  const longCells = pasted.tooLong.map(({ row, field, length }) =>
    indicators.longCell(row, indicators[field], formatNumber(language, length)),
  )
  return (
    <form
      aria-label={indicators.paste}
      className="space-y-3 rounded-lg border border-line bg-canvas p-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!canAdd) return
        actions.addRows(
          { collection: 'indicators', id: indicator.id, field: list },
          pasted.figures.map((figure) => ({ ...figure })),
        )
        announce(indicators.rowsAdded(count))
        onClose()
      }}
    >
      <TextArea
        description={
          list === 'targets' ? indicators.pasteTargetsHint : indicators.pasteMeasurementsHint
        }
        error={
          isTooMuch
            ? indicators.tooMuch(
                formatNumber(language, most.rows),
                formatNumber(language, most.characters),
              )
            : longCells.length > 0
              ? indicators.tooLong(
                  formatNumber(language, limits.description),
                  formatList(language, longCells),
                )
              : undefined
        }
        inputClassName="max-h-48 whitespace-pre font-mono text-sm"
        label={indicators.pasteHere}
        onChange={setText}
        rows={4}
        takesFocus
        value={text}
      />
      {count === 0 || isTooMuch ? undefined : <PastePreview list={list} pasted={pasted} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose} variant="quiet">
          {indicators.cancel}
        </Button>
        <Button isDisabled={!canAdd} type="submit" variant="primary">
          {indicators.addRows(count)}
        </Button>
      </div>
    </form>
  )
}
