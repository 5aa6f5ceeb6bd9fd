import { formatVersion } from '#shared/model/change-model.ts'
import { problem } from '#shared/problems/problem.ts'

/** Refuses a change model of a version that this program does not know. */
export function refuseNewer({ version }: Readonly<Record<string, unknown>>): void {
  if (typeof version === 'number' && version > formatVersion) {
    throw problem('model-too-new', { version, known: formatVersion })
  }
}
