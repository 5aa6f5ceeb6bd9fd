import { formatVersion } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { problem } from '#shared/problems/problem.ts'
import type { ImportedFile, SkippedPart } from '../importer.ts'
import { checkModel } from './check-model.ts'
import { sift } from './sift.ts'

/**
 * A change model of the lists that were found in a file of another program: without doubles and links to nowhere, with
 * lanes for its cards. Refuses more than a board holds, and a file without a single card unless that says it is a board.
 */
export function assembleModel(
  found: Readonly<Record<string, unknown>>,
  skipped: readonly SkippedPart[],
  language: Language,
  isBoard = false,
): ImportedFile {
  const { kept, skipped: sifted } = sift(found, language)
  const model = checkModel(
    {
      format: 'catena',
      version: formatVersion,
      primaryLanguage: language,
      languages: [language],
      title: {},
      ...kept,
    },
    language,
  )
  if (model.elements.length === 0 && !isBoard) throw problem('file-no-cards')
  return { model, skipped: [...skipped, ...sifted] }
}
