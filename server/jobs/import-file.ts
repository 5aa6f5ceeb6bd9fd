import type { Language } from '#shared/model/language.ts'
import type { ImportedFile } from '#server/imports/importer.ts'
import { limitSkipped } from '#server/imports/parts/limit-skipped.ts'
import { findImporter } from '#server/imports/registry.ts'

export interface FileImport {
  readonly bytes: Uint8Array
  /** The id of an importer. */
  readonly format: string
  readonly language: Language
}

/** What a file says, and what of it was left out. */
export function importFile({ bytes, format, language }: FileImport): ImportedFile {
  const { model, skipped } = findImporter(format).parse(bytes, { language })
  return { model, skipped: limitSkipped(skipped, language) }
}
