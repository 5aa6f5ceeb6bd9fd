import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { Message } from '#shared/text/define.ts'

/** A file format that a board can come from. Parsing is pure and changes no board. */
export interface Importer {
  /** As in the address, see the contract. */
  readonly id: string
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: string
  /** Of all files that this may be, without dots. */
  readonly extensions: readonly string[]
  /** Found in the first part of such a file, where files with these extensions may be of other formats too. */
  readonly sign?: RegExp
  readonly label: Message<string>
  readonly leavesOut: Message<string>
  /** Throws a problem where the file as a whole cannot be used. */
  parse(bytes: Uint8Array, options: ImportOptions): ImportedFile
}

export interface ImportOptions {
  /** In which a person reads what was skipped. */
  readonly language: Language
}

export interface ImportedFile {
  readonly model: ChangeModel
  readonly skipped: readonly SkippedPart[]
}

export interface SkippedPart {
  /** Which part of the file, such as `links[3] a1--o1`. */
  readonly what: string
  readonly reason: string
}
