import type { ElementType } from '#shared/model/change-model.ts'

/** A logical framework as plain data, to be written as a sheet or as text. */
export interface Matrix {
  readonly sheet: string
  readonly title: string
  /** How it is to be read. */
  readonly hint?: string
  readonly columns: readonly MatrixColumn[]
  readonly blocks: readonly MatrixBlock[]
  /** What stands under it: remarks of the format, and what it has no place for. */
  readonly notes: readonly string[]
}

export interface MatrixColumn {
  readonly label: string
  /** In characters. */
  readonly width: number
}

/** One result over one or more lines, as one for each of its indicators. */
export interface MatrixBlock {
  /** Whose colour it has. */
  readonly type?: ElementType
  /** A row that only says what follows. */
  readonly isHeading?: boolean
  /** What is said once for all lines, by the number of its column. */
  readonly shared: Readonly<Record<number, string>>
  /** What is said line by line, under each other; the columns that are shared are left open. */
  readonly lines: readonly (readonly (string | undefined)[])[]
}
