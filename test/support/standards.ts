import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the published standards; they lie beside the repository and are not there for everyone. */
export function standardPath(path: string): string {
  return join(import.meta.dirname, '../../../shared/standards', path)
}

export const hasStandards = existsSync(standardPath('.'))

export function standardText(path: string): string {
  return readFileSync(standardPath(path), 'utf8')
}
