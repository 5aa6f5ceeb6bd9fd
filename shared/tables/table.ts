import type { Message } from '#shared/text/define.ts'
import type { CellContent, CellKind } from './cell-kinds.ts'

/**
 * A change model as tables, one for each of its lists: what spreadsheets are written from and read into. A column is
 * known by the path of what it holds in a record, such as `baseline.value` or `title.fr`; that is its key in a file,
 * whatever language its heading is in.
 */
export interface TableShape {
  /** As in the keys of columns. */
  readonly id: string
  readonly label: Message<string>
  readonly columns: readonly ColumnShape[]
  /** The list that its records stand in; absent for the facts of the board itself. */
  readonly list?: string
  /** The field of the records of another table that its records stand in. */
  readonly within?: { readonly table: string; readonly field: string }
}

export interface ColumnShape {
  readonly path: string
  readonly label: Message<string>
  readonly kind: CellKind
  /** One column for each language. */
  readonly isByLanguage?: boolean
  /** What an empty cell stands for, where that is something. */
  readonly whenEmpty?: unknown
  /** The table whose ids stand in it. */
  readonly refersTo?: readonly string[]
  /** Whether it is of use to programs only. */
  readonly isTechnical?: boolean
  /** Other headings that people give it. */
  readonly also?: readonly string[]
}

export interface Table {
  readonly shape: TableShape
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly CellContent[])[]
}

export interface TableColumn {
  readonly key: string
  readonly label: string
  readonly kind: CellKind
  readonly isTechnical: boolean
  /** Whether it repeats in words what an id beside it says, for who reads. */
  readonly isCopy: boolean
}

/** Ends the key of a column that says in words what the ids in another are. */
export const copyMark = '~'

/** What no column can hold, as JSON; a long text goes on in `more.2` and so on. */
export const moreKey = 'more'

/** Of a row in a table within another: the id of the record it belongs to, and which of that record's rows. */
export const ofKey = 'of'
export const ofRowKey = 'ofRow'
/** The number of a row that others refer to. */
export const rowKey = 'row'
