import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { isDay } from '#shared/figures/read-figures.ts'
import { formatNumber } from '#shared/text/format.ts'
import { dateShown } from './figure-summary.ts'
import { figureFields, isOddCell, type FigureList, type FigureRow } from './figure-columns.ts'

interface FigureReadingProps {
  readonly list: FigureList
  readonly rows: readonly FigureRow[]
}

/** The same table for those who may only read. */
export function FigureReading({ list, rows }: FigureReadingProps) {
  const { indicators } = useTexts()
  const { language } = useLanguage()
  const fields = figureFields[list]
  if (rows.length === 0) return <p className="text-sm text-muted">{indicators.noFigures}</p>
  const shown = (row: FigureRow, field: (typeof fields)[number]): string => {
    const value: unknown = row[field]
    if (typeof value === 'number') return formatNumber(language, value)
    if (typeof value !== 'string') return ''
    return isDay(field) ? (dateShown(value, language) ?? '') : value
  }
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="text-left text-muted">
          {fields.map((field) => (
            <th className="py-1 pr-3 font-semibold" key={field} scope="col">
              {indicators[field]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...rows.entries()].map(([place, row]) => (
          <tr className="border-t border-line" key={place}>
            {fields.map((field) => (
              <td
                // Words break where they must; figures and days do not make room for them.
                className={`py-1 pr-3 align-top tabular-nums ${field === 'comment' || isOddCell(row, field, true) ? 'wrap-anywhere' : ''}`}
                key={field}
              >
                {shown(row, field)}
                {field === 'value' && 'disaggregation' in row ? <Groups row={row} /> : undefined}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Groups({ row }: { readonly row: FigureRow }) {
  const { language } = useLanguage()
  const groups = Array.isArray(row['disaggregation']) ? row['disaggregation'] : []
  return (
    <ul className="wrap-anywhere text-muted">
      {groups.map(({ dimension, group, value }: Group) => (
        <li key={`${dimension} ${group}`}>
          {dimension} {group}: {typeof value === 'number' ? formatNumber(language, value) : value}
        </li>
      ))}
    </ul>
  )
}

interface Group {
  readonly dimension: string
  readonly group: string
  readonly value?: number | string | null
}
