import { isLanguage, languages, type Language } from '#shared/model/language.ts'
import { problem } from '#shared/problems/problem.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, Importer } from '../importer.ts'
import { assembleModel } from '../parts/assemble-model.ts'
import { childrenOf, readXml } from '../parts/read-xml.ts'
import { readActivity, type FoundActivity } from './read-activity.ts'

/**
 * Results of IATI 2.0x become cards, with their indicators; where one of our own files comes back, so do its other
 * cards, links and assumptions. Of a file with several activities all are taken, and a tag says of which a card is.
 */
export const iatiImporter: Importer = {
  id: 'iati',
  mediaType: 'application/xml',
  extension: 'xml',
  extensions: ['xml'],
  sign: /<iati-activities[\s>]/,
  label: formatTexts.iati,
  leavesOut: formatTexts.iatiImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    const root = readXml(bytes)
    const nodes = childrenOf(root, 'iati-activity')
    if (root.name !== 'iati-activities' || nodes.length === 0) {
      throw problem('file-other-format', { format: 'IATI' })
    }
    const taken = new Set<string>()
    const activities = nodes.map((node, index) =>
      readActivity(node, { language, taken, isOneOfSeveral: nodes.length > 1, number: index + 1 }),
    )
    const [first] = activities
    const found = {
      ...first?.facts,
      languages: languagesOf(activities, language),
      elements: activities.flatMap(({ elements }) => elements),
      links: activities.flatMap(({ links }) => links),
      assumptions: activities.flatMap(({ assumptions }) => assumptions),
      indicators: activities.flatMap(({ indicators }) => indicators),
    }
    return assembleModel(
      found,
      activities.flatMap(({ skipped }) => skipped),
      language,
    )
  },
}

/** Those that Catena speaks, of the texts in the file. */
function languagesOf(
  activities: readonly FoundActivity[],
  language: Language,
): readonly Language[] {
  const used = new Set(activities.flatMap(({ tags }) => tags.filter(isLanguage)))
  const [first] = activities
  const primary = first?.facts.primaryLanguage ?? language
  return languages.filter((known) => used.has(known) || known === primary)
}
