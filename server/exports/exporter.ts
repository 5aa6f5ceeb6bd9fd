import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { UnreadableRecord } from '#shared/model/unreadable.ts'
import type { Message } from '#shared/text/define.ts'

/** A file format that a board can leave as. Exporting is pure: the same model gives the same bytes. */
export interface Exporter {
  /** As in the address, see the contract. */
  readonly id: string
  readonly purpose: Purpose
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: string
  readonly label: Message<string>
  readonly leavesOut: Message<string>
  /** Where one format has several shapes, such as a poster and a booklet; the first is meant where none is named. */
  readonly variants?: readonly ExportVariant[]
  /** Whether even a small board takes long; such a format is never made in the process that serves everybody. */
  readonly isHeavy?: boolean
  export(model: ChangeModel, options: ExportOptions): ExportedFile | Promise<ExportedFile>
}

/** What people want with a file: show it, go on in an office program, hand it to a funder or program, keep or move it. */
export const purposes = ['show', 'office', 'exchange', 'keep'] as const

export type Purpose = (typeof purposes)[number]

export interface ExportVariant {
  /** As in `?variant=`. */
  readonly id: string
  readonly label: Message<string>
  /** Where they are not those of the format. */
  readonly mediaType?: string
  readonly extension?: string
}

export interface ExportOptions {
  /** The language of the texts, where the format has one only. */
  readonly language: Language
  /** The id of one of the format's variants. */
  readonly variant?: string
  /** The day on which the file is made, ISO 8601, where a format says so; a file without one is of no day. */
  readonly today?: string
  /** Records of the board that nobody can read, for a format that keeps everything. */
  readonly unreadable?: readonly UnreadableRecord[]
}

export type ExportedFile = string | Uint8Array
