import { problem } from '#shared/problems/problem.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, Importer } from '../importer.ts'
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
    const found = parseJsonFile(bytes)
    refuseOthers(found)
    const { kept, skipped } = sift(found, language)
    return { model: checkModel(kept), skipped }
  },
}

function refuseOthers(found: Readonly<Record<string, unknown>>): void {
  if (found['format'] !== 'catena') throw problem('file-not-catena')
  refuseNewer(found)
}
