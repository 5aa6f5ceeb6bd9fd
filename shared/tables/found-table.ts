import type { Message } from '#shared/text/define.ts'
import type { CellContent } from './cell-kinds.ts'
import type { PlainObject } from './paths.ts'
import type { TableShape } from './table.ts'

/** A table as it was found in a file. */
export interface FoundTable {
  readonly shape: TableShape
  /** Of each column; undefined for what is not known. */
  readonly keys: readonly (string | undefined)[]
  readonly rows: readonly FoundRow[]
}

export interface FoundRow {
  /** For a person, such as `Cards, row 4`. */
  readonly where: string
  readonly cells: readonly CellContent[]
}

export interface Unread {
  readonly where: string
  /** What is above the cell that is meant, where that is not the whole row. */
  readonly column?: Message<string>
  readonly reason: UnreadReason
  /** What stands there. */
  readonly content?: string
}

export type UnreadReason = 'cell' | 'row' | 'parent'

/** A row as a record, on its way to the list it belongs in. */
export interface Row {
  readonly where: string
  record: PlainObject
  readonly place: PlainObject
  /** What stands in words beside ids, by the path of those. */
  readonly copies: ReadonlyMap<string, string>
  readonly shape: TableShape
}
