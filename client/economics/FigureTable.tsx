import type { ReactNode } from 'react'
import { useCanEdit } from '#client/session/use-session.tsx'
import { Explanation } from '#client/ui/Explanation.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { useIsNarrow } from '#client/ui/use-is-narrow.ts'
import { DeleteButton } from './fields/DeleteButton.tsx'

export interface Column<Row> {
  readonly id: string
  readonly label: string
  /** What the label means, behind a question mark. */
  readonly explanation?: string | undefined
  /** The least it needs, as a class. */
  readonly width: string
  readonly isNumber?: boolean | undefined
  readonly cell: (row: Row) => ReactNode
}

export interface FigureTableProps<Row> {
  /** Its name for those who cannot see what stands above it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly nameOf: (row: Row) => string
  readonly onDelete: (row: Row) => void
  /** A card for each row wherever it stands, as where there is never room for a table. */
  readonly isStacked?: boolean | undefined
  /** Rows that cannot be deleted. */
  readonly isFixed?: ((row: Row) => boolean) | undefined
}

/** Figures in rows: a table that scrolls inside itself where it must, a card for each row on a phone. */
export function FigureTable<Row>(props: FigureTableProps<Row>) {
  const isNarrow = useIsNarrow()
  return isNarrow || props.isStacked === true ? <Cards {...props} /> : <Table {...props} />
}

function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
  nameOf,
  onDelete,
  isFixed,
}: FigureTableProps<Row>) {
  const { inspector } = useTexts()
  const canEdit = useCanEdit()
  return (
    <div className="-mx-2 overflow-x-auto pb-1">
      <table className="w-full border-separate border-spacing-y-1 text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, label, explanation, width, isNumber = false }) => (
              <th
                className={`${width} px-1.5 align-bottom font-semibold ${isNumber ? 'text-right' : 'text-left'}`}
                key={id}
                scope="col"
              >
                {label}
                {explanation === undefined ? undefined : (
                  <Explanation of={label} text={explanation} />
                )}
              </th>
            ))}
            {canEdit ? (
              <th scope="col">
                <span className="sr-only">{inspector.delete}</span>
              </th>
            ) : undefined}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr aria-label={nameOf(row)} key={keyOf(row)}>
              {columns.map(({ id, cell, isNumber = false }) => (
                <td
                  className={`px-1.5 py-1 align-top ${isNumber ? 'text-right tabular-nums' : ''}`}
                  key={id}
                >
                  {cell(row)}
                </td>
              ))}
              {canEdit ? (
                <td className="py-1 align-top">
                  {isFixed?.(row) === true ? undefined : (
                    <DeleteButton name={nameOf(row)} onPress={() => onDelete(row)} />
                  )}
                </td>
              ) : undefined}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cards<Row>({
  caption,
  columns,
  rows,
  keyOf,
  nameOf,
  onDelete,
  isFixed,
}: FigureTableProps<Row>) {
  return (
    <ul aria-label={caption} className="space-y-4">
      {rows.map((row) => (
        <li
          aria-label={nameOf(row)}
          className="relative grid grid-cols-2 gap-x-3 gap-y-3 rounded-lg border border-line p-3"
          key={keyOf(row)}
        >
          {columns.map(({ id, label, explanation, isNumber = false, cell }) => (
            <div className={isNumber ? '' : 'col-span-2'} key={id}>
              <div className="flex items-center gap-1 text-sm font-semibold">
                {label}
                {explanation === undefined ? undefined : (
                  <span className="-my-3">
                    <Explanation of={label} text={explanation} />
                  </span>
                )}
              </div>
              <div className="mt-1 tabular-nums">{cell(row)}</div>
            </div>
          ))}
          {isFixed?.(row) === true ? undefined : (
            <div className="col-span-2 flex justify-end">
              <DeleteButton name={nameOf(row)} onPress={() => onDelete(row)} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
