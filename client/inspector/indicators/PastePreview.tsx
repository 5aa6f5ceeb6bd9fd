import { useLanguage, useTexts } from '#client/ui/language.tsx'
import {
  isDay,
  type CellProblem,
  type Figure,
  type PastedFigures,
} from '#shared/figures/read-figures.ts'
import { formatNumber } from '#shared/text/format.ts'
import { dateShown } from './figure-summary.ts'
import { figureFields, type FigureList } from './figure-columns.ts'

interface PastePreviewProps {
  readonly list: FigureList
  readonly pasted: PastedFigures
}

/** What pasted rows will become, and which cells could not be read. */
export function PastePreview({ list, pasted }: PastePreviewProps) {
  const { indicators } = useTexts()
  const { language } = useLanguage()
  const fields = figureFields[list]
  const shown = (figure: Figure, field: (typeof fields)[number]) => {
    const value = figure[field]
    if (typeof value === 'number') return formatNumber(language, value)
    return isDay(field) ? dateShown(figure[field], language) : value
  }
  return (
    <div className="space-y-2 text-sm">
      <div className="max-h-64 overflow-auto rounded-lg border border-line bg-surface">
        <table className="w-full">
          <caption className="px-2.5 py-1.5 text-left font-semibold">{indicators.preview}</caption>
          <thead>
            <tr className="text-left text-muted">
              {fields.map((field) => (
                <th className="px-2.5 py-1 font-semibold" key={field} scope="col">
                  {indicators[field]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...pasted.figures.entries()].map(([place, figure]) => (
              <tr className="border-t border-line" key={place}>
                {fields.map((field) => (
                  <td className="px-2.5 py-1 align-top tabular-nums" key={field}>
                    {shown(figure, field)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Problems
        problems={pasted.problems.filter(({ isKept }) => isKept)}
        say={indicators.keptInWords}
      />
      <Problems
        problems={pasted.problems.filter(({ isKept }) => !isKept)}
        say={indicators.leftOut}
      />
    </div>
  )
}

interface ProblemsProps {
  readonly problems: readonly CellProblem[]
  readonly say: (count: number) => string
}

function Problems({ problems, say }: ProblemsProps) {
  const { indicators } = useTexts()
  if (problems.length === 0) return undefined
  return (
    <div className="text-warn">
      <p className="font-semibold">{say(problems.length)}</p>
      <ul className="list-disc pl-5">
        {problems.map(({ row, field, text }) => (
          <li key={`${row} ${field} ${text}`}>
            {indicators.cellAt(
              row,
              field === undefined ? indicators.otherColumn : indicators[field],
              text,
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
