import type { Column, Sentence, Table } from '#shared/report/report.ts'
import { textOf } from '#shared/report/sentences.ts'
import { keyed } from './keyed.ts'
import { Words } from './Words.tsx'

interface ReportTableProps {
  readonly table: Table
}

/** A table; on a phone each row stands as a card, its cells named by their columns. */
export function ReportTable({ table: { caption, columns, rows, total } }: ReportTableProps) {
  const all = columns.reduce((sum, { share = 1 }) => sum + share, 0)
  return (
    <table className="report-table mb-5 w-full text-[0.95em]">
      <caption className="pb-2 text-left font-semibold">{caption}</caption>
      <colgroup>
        {columns.map(({ title, share = 1 }) => (
          <col key={title} style={{ width: `${(share / all) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title, isNumber }) => (
            <th className={isNumber === true ? 'text-right' : 'text-left'} key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keyed(rows, ([name = []]) => textOf(name)).map(({ key, value }) => (
          <Row cells={value} columns={columns} key={key} />
        ))}
      </tbody>
      {total === undefined ? undefined : (
        <tfoot className="font-bold">
          <Row cells={total} columns={columns} />
        </tfoot>
      )}
    </table>
  )
}

interface RowProps {
  readonly cells: readonly Sentence[]
  readonly columns: readonly Column[]
}

function Row({ cells: [name, ...cells], columns: [, ...columns] }: RowProps) {
  return (
    <tr>
      <th className="text-left font-normal whitespace-pre-line" scope="row">
        {name === undefined ? undefined : <Words sentence={name} />}
      </th>
      {cells.map((sentence, index) => (
        <td
          className={
            columns[index]?.isNumber === true
              ? 'tabular-nums whitespace-pre-line sm:text-right'
              : 'whitespace-pre-line'
          }
          data-column={columns[index]?.title}
          data-empty={sentence.length === 0 || undefined}
          key={columns[index]?.title ?? index}
        >
          <Words sentence={sentence} />
        </td>
      ))}
    </tr>
  )
}
