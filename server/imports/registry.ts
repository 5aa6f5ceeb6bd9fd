import { problem } from '#shared/problems/problem.ts'
import { cidsImporter } from './cids/cids-importer.ts'
import { graphmlImporter } from './graphml/graphml-importer.ts'
import { iatiImporter } from './iati/iati-importer.ts'
import { csvImporter } from './csv/csv-importer.ts'
import type { Importer } from './importer.ts'
import { jsoncanvasImporter } from './jsoncanvas/jsoncanvas-importer.ts'
import { jsonImporter } from './json/json-importer.ts'
import { kumuImporter } from './kumu/kumu-importer.ts'
import { miroImporter } from './miro/miro-importer.ts'
import { outlineImporter } from './outline/outline-importer.ts'
import { xlsxImporter } from './xlsx/xlsx-importer.ts'

/** Every format that a board can come from, in the order in which they are offered. */
export const importers: readonly Importer[] = [
  jsonImporter,
  xlsxImporter,
  csvImporter,
  outlineImporter,
  miroImporter,
  jsoncanvasImporter,
  kumuImporter,
  graphmlImporter,
  cidsImporter,
  iatiImporter,
]

export function findImporter(format: string): Importer {
  const found = importers.find(({ id }) => id === format)
  if (found !== undefined) return found
  throw problem('format-not-found', { format, known: importers.map(({ id }) => id).join(', ') })
}
