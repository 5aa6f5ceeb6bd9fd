import { problem } from '#shared/problems/problem.ts'
import { readJson } from '../parts/read-json.ts'

/** The object in a JSON file of Catena. */
export function parseJsonFile(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const found = readJson(bytes)
  if (typeof found !== 'object' || found === null || Array.isArray(found)) {
    throw problem('file-not-catena')
  }
  return { ...found }
}
