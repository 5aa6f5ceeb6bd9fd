import { useTexts } from '#client/ui/language.tsx'
import { isDay } from '#shared/figures/read-figures.ts'
import type { Indicator } from '#shared/model/change-model.ts'
import { figureFields, isNumeric, isOddCell, type FigureList } from './figure-columns.ts'

interface FigureNotesProps {
  readonly indicator: Indicator
  readonly list: FigureList
}

/** The cells with words where a date or a number belongs, by name. */
export function FigureNotes({ indicator, list }: FigureNotesProps) {
  const { indicators } = useTexts()
  const notes = indicator[list].flatMap((row, index) =>
    figureFields[list]
      .filter((field) => isOddCell(row, field, isNumeric(indicator)))
      .map((field) => {
        const say = isDay(field) ? indicators.notADate : indicators.notANumber
        return say(index + 1, String(row[field]))
      }),
  )
  return (
    <ul aria-live="polite" className="space-y-0.5 text-sm text-warn">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}
