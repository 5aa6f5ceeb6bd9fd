import { useLanguage, useTexts } from '#client/ui/language.tsx'
import type { Indicator } from '#shared/model/change-model.ts'
import {
  cellText,
  figureFields,
  isNumeric,
  isOddCell,
  readCell,
  type FigureList,
  type FigureRow,
} from './figure-columns.ts'
import { FigureCell } from './FigureCell.tsx'
import { FigureRowTools } from './FigureRowTools.tsx'

interface FigureTableRowProps {
  readonly indicator: Indicator
  readonly list: FigureList
  readonly index: number
  /** Undefined for the empty row at the end. */
  readonly row: FigureRow | undefined
  readonly rowKey: string | undefined
  readonly onSet: (field: string, value: unknown) => void
  readonly onMove: (row: number, column: number) => void
  readonly onPasteMany: (text: string) => void
}

const widths = {
  date: 'sm:w-32',
  value: 'sm:w-24',
  setOn: 'sm:w-32 max-sm:col-span-2',
  n: 'sm:w-20',
  comment: 'max-sm:col-span-2',
} as const

// On a phone the comment, or the day a target was set, stands under the rest, beside what can be done to the row.
const grids = {
  targets: 'max-sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2.75rem]',
  measurements: 'max-sm:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)_5.5rem]',
} as const

export function FigureTableRow({
  indicator,
  list,
  index,
  row,
  rowKey,
  onSet,
  onMove,
  onPasteMany,
}: FigureTableRowProps) {
  const { indicators } = useTexts()
  const { language } = useLanguage()
  const number = index + 1
  return (
    <tr
      className={`max-sm:mb-2 max-sm:grid max-sm:gap-x-1 max-sm:gap-y-1 max-sm:border-b max-sm:border-line max-sm:pb-2 max-sm:last:border-0 ${grids[list]}`}
      data-row={rowKey ?? 'new'}
    >
      {figureFields[list].map((field, column) => (
        <td className={`pr-1.5 pb-1 align-top max-sm:p-0 ${widths[field]}`} key={field}>
          <FigureCell
            isOdd={isOddCell(row, field, isNumeric(indicator))}
            label={
              row === undefined
                ? indicators.newCell(indicators[field])
                : indicators.cell(indicators[field], number)
            }
            onCommit={(draft) => {
              const read = readCell(draft, field, language)
              if (read === undefined) return indicators.notACount
              if (row !== undefined || read.value !== undefined) onSet(field, read.value)
              return undefined
            }}
            onMove={(rows, columns) => onMove(index + rows, column + columns)}
            onPasteMany={onPasteMany}
            place={`${index}:${column}`}
            placeholder={
              row === undefined || field === 'comment' || field === 'setOn' ? indicators[field] : ''
            }
            text={cellText(row, field, language)}
          />
        </td>
      ))}
      <td className="w-0 align-top whitespace-nowrap max-sm:w-auto max-sm:p-0">
        {row === undefined || rowKey === undefined ? undefined : (
          <FigureRowTools
            indicator={indicator}
            list={list}
            number={number}
            row={row}
            rowKey={rowKey}
          />
        )}
      </td>
    </tr>
  )
}
