import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { Message } from '#shared/text/define.ts'

/** A file format that a board can leave as. Exporting is pure: the same model gives the same bytes. */
export interface Exporter {
  /** As in the address, see the contract. */
  readonly id: string
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: string
  readonly label: Message<string>
  readonly leavesOut: Message<string>
  export(model: ChangeModel, options: ExportOptions): ExportedFile | Promise<ExportedFile>
}

export interface ExportOptions {
  /** The language of the texts, where the format has one only. */
  readonly language: Language
}

export type ExportedFile = string | Uint8Array
