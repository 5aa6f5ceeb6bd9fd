import type { Language } from '#shared/model/language.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { SkippedPart } from '../importer.ts'

/** More than anybody reads before importing. */
const mostSkipped = 500

/** The first of what was skipped, and how many more there are: a file of nothing we know has no endless list. */
export function limitSkipped(
  skipped: readonly SkippedPart[],
  language: Language,
): readonly SkippedPart[] {
  const more = skipped.length - mostSkipped
  if (more <= 0) return skipped
  const rest = { what: '…', reason: formatTexts.moreSkipped[language](more) }
  return [...skipped.slice(0, mostSkipped), rest]
}
