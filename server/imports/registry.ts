import type { Importer } from './importer.ts'
import { jsonImporter } from './json/json-importer.ts'

/** Every format that a board can come from, in the order in which they are offered. */
export const importers: readonly Importer[] = [jsonImporter]
