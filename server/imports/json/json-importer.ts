import { completeLanes } from '#shared/drawing/complete-lanes.ts'
import {
  changeModelSchema,
  formatVersion,
  limits,
  type ChangeModel,
} from '#shared/model/change-model.ts'
import { findUnstorable } from '#shared/document/storable-model.ts'
import { problem } from '#shared/problems/problem.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, Importer } from '../importer.ts'
import { parseJsonFile } from './parse-json-file.ts'
import { sift } from './sift.ts'

/** Catena's own format: keeps all it knows and all it does not, and gives cards the lanes they lack. */
export const jsonImporter: Importer = {
  id: 'json',
  mediaType: 'application/json',
  extension: 'json',
  label: formatTexts.json,
  leavesOut: formatTexts.jsonImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    const found = parseJsonFile(bytes)
    refuseOthers(found)
    const { kept, skipped } = sift(found, language)
    const model = parseModel(kept)
    if (model.elements.length > limits.elements) {
      throw problem('model-too-large', { count: model.elements.length, limit: limits.elements })
    }
    const tooMuch = findUnstorable(model)
    if (tooMuch !== undefined) {
      throw problem('file-invalid', { reason: `${tooMuch}: more than a board keeps there` })
    }
    return { model: completeLanes(model), skipped }
  },
}

function refuseOthers(found: Readonly<Record<string, unknown>>): void {
  if (found['format'] !== 'catena') throw problem('file-not-catena')
  const version = found['version']
  if (typeof version === 'number' && version > formatVersion) {
    throw problem('model-too-new', { version, known: formatVersion })
  }
}

function parseModel(found: unknown): ChangeModel {
  const parsed = changeModelSchema.safeParse(found)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.join('.') ?? ''
  throw problem('file-invalid', { reason: `${where}: ${issue?.message ?? ''}` }, parsed.error)
}
