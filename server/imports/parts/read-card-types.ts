import type { Language } from '#shared/model/language.ts'
import type { CellContent } from '#shared/tables/cell-kinds.ts'
import type { FoundTable } from '#shared/tables/found-table.ts'
import { tableSkipTexts } from '#shared/text/areas/tables.ts'
import type { SkippedPart } from '../importer.ts'
import { typeCalled } from './read-words.ts'

/** Other words for a type, such as `Effecten – lange termijn`, as the change model has it. */
export function readCardTypes(
  table: FoundTable,
  skipped: SkippedPart[],
  language: Language,
): FoundTable {
  const kindOf = (wanted: string) => table.shape.columns.find(({ path }) => path === wanted)?.kind
  const kind = kindOf('type')
  const keys = withTypeColumn(table.keys)
  const at = keys.indexOf('type')
  if (at < 0 || kind === undefined || kindOf('horizon') === undefined) return table
  if (!keys.includes('horizon'))
    keys[Math.max(keys.length, ...table.rows.map(({ cells }) => cells.length))] = 'horizon'
  const horizonAt = keys.indexOf('horizon')
  const rows = table.rows.map((row) => {
    const cell = row.cells[at]
    if (cell === undefined || cell === '' || kind.read(cell) !== undefined) return row
    const read = typeCalled(String(cell))
    if (read === undefined)
      skipped.push({
        what: tableSkipTexts.said[language](row.where, String(cell)),
        reason: tableSkipTexts.type[language],
      })
    const cells: CellContent[] = [...row.cells]
    cells[at] = read?.type
    cells[horizonAt] ??= read?.horizon
    return { ...row, cells }
  })
  return { ...table, keys, rows }
}

/** Where nothing else says of what type a card is, the column does that it stands in. */
function withTypeColumn(keys: FoundTable['keys']): (string | undefined)[] {
  const isTold = keys.includes('type')
  const lane = keys.findIndex((key) => key === 'laneId' || key === 'laneId~')
  return keys.map((key, index) => (!isTold && index === lane ? 'type' : key))
}
