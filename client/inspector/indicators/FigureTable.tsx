import { useRef, useState } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { Indicator } from '#shared/model/change-model.ts'
import { FigureNotes } from './FigureNotes.tsx'
import { FigureTableRow } from './FigureTableRow.tsx'
import { figureFields, type FigureList, type FigureRow } from './figure-columns.ts'

interface FigureTableProps {
  readonly indicator: Indicator
  readonly list: FigureList
  readonly onPasteMany: (text: string) => void
}

/** Targets or measurements as a table to type in; its last row is empty and becomes one when something is typed. */
export function FigureTable({ indicator, list, onPasteMany }: FigureTableProps) {
  const { indicators } = useTexts()
  const session = useSession()
  const { actions } = session
  const table = useRef<HTMLTableElement>(null)
  // The row that was typed into as the empty one goes on as the same row on the screen, with the focus in it.
  const [drawnAs, setDrawnAs] = useState<ReadonlyMap<string, string>>(new Map())
  const target = { collection: 'indicators', id: indicator.id, field: list } as const
  const rows: readonly FigureRow[] = indicator[list]
  // Read with the rows, so that both are of the same moment.
  const keys = session.rowKeys(target)
  const fields = figureFields[list]
  const move = (row: number, column: number) => {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}:${column}"]`)
    cell?.focus()
    cell?.select()
  }
  const add = (field: string, value: unknown) => {
    const [key] = actions.addRows(target, [{ [field]: value }])
    if (key !== undefined) setDrawnAs(new Map([...drawnAs, [key, newRow(drawnAs.size)]]))
  }
  const shared = { indicator, list, onMove: move, onPasteMany }
  return (
    <div className="space-y-2">
      <table
        aria-label={indicators[list]}
        className={`w-full border-separate border-spacing-0 ${list === 'targets' ? 'sm:w-auto' : ''}`}
        ref={table}
      >
        <thead className="max-sm:sr-only">
          <tr className="text-left text-sm text-muted">
            {fields.map((field) => (
              <th className="pr-1.5 pb-1 font-semibold" key={field} scope="col">
                {indicators[field]}
              </th>
            ))}
            <th>
              <span className="sr-only">{indicators.rowTools}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...rows, undefined].map((row, index) => {
            const key = row === undefined ? undefined : (keys[index] ?? '')
            return (
              <FigureTableRow
                {...shared}
                index={index}
                key={key === undefined ? newRow(drawnAs.size) : (drawnAs.get(key) ?? key)}
                onSet={(field, value) =>
                  key === undefined
                    ? add(field, value)
                    : actions.setRowField(target, key, field, value)
                }
                row={row}
                rowKey={key}
              />
            )
          })}
        </tbody>
      </table>
      <FigureNotes indicator={indicator} list={list} />
    </div>
  )
}

function newRow(count: number): string {
  return `new ${count}`
}
