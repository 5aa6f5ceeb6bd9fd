import { problem } from '#shared/problems/problem.ts'
import type { Language } from '#shared/model/language.ts'
import { unreadableKey, unreadableSchema } from '#shared/model/unreadable.ts'
import { formatTexts, skippedTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, Importer, SkippedPart } from '../importer.ts'
import { checkModel } from '../parts/check-model.ts'
import { refuseNewer } from '../parts/refuse-newer.ts'
import { sift } from '../parts/sift.ts'
import { parseJsonFile } from './parse-json-file.ts'

/** Catena's own format: keeps all it knows and all it does not, and gives cards the lanes they lack. */
export const jsonImporter: Importer = {
  id: 'json',
  mediaType: 'application/json',
  extension: 'json',
  extensions: ['json'],
  sign: /"format"\s*:\s*"catena"/,
  label: formatTexts.json,
  leavesOut: formatTexts.jsonImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    const { [unreadableKey]: unreadable, ...found } = parseJsonFile(bytes)
    refuseOthers(found)
    const { kept, skipped } = sift(found, language)
    return {
      model: checkModel(kept, language),
      skipped: [...skipped, ...leftOut(unreadable, language)],
    }
  },
}

/** What could not be read on the board that the file comes from can not be read on this one either. */
function leftOut(unreadable: unknown, language: Language): readonly SkippedPart[] {
  if (!Array.isArray(unreadable)) return []
  return unreadable.map((record: unknown, index) => {
    const { data } = unreadableSchema.safeParse(record)
    const what = `${unreadableKey}[${index}] ${data?.collection ?? ''} ${data?.id ?? ''}`.trim()
    return { what, reason: skippedTexts.unreadableThere[language] }
  })
}

function refuseOthers(found: Readonly<Record<string, unknown>>): void {
  if (found['format'] !== 'catena') throw problem('file-not-catena')
  refuseNewer(found)
}
