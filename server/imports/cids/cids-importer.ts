import type { Language } from '#shared/model/language.ts'
import { problem } from '#shared/problems/problem.ts'
import { formatTexts, skippedTexts } from '#shared/text/areas/formats.ts'
import type { ImportedFile, Importer, SkippedPart } from '../importer.ts'
import { assembleModel } from '../parts/assemble-model.ts'
import { readJson } from '../parts/read-json.ts'
import { linksOf, readCapsule, textOf, type CapsuleNode } from './capsule.ts'
import { createCapsuleIds } from './capsule-ids.ts'
import {
  findOrganisation,
  findPathway,
  isOurs,
  isStakeholder,
  readBoard,
  readOwnRecords,
  readStakeholders,
} from './read-board.ts'
import { cardTypeOf, readElements, readLinks } from './read-elements.ts'
import { isIndicator, readIndicators } from './read-indicators.ts'

/** Impact data of the Common Impact Data Standard 3.2, of our own boards and of other programs. */
export const cidsImporter: Importer = {
  id: 'cids',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  extensions: ['jsonld', 'json'],
  sign: /"@(?:type|context|graph)"\s*:/,
  label: formatTexts.cids,
  leavesOut: formatTexts.cidsImportLeavesOut,
  parse(bytes, { language }): ImportedFile {
    const nodes = readCapsule(readJson(bytes))
    if (!nodes.some(isKnown) && findPathway(nodes) === undefined)
      throw problem('file-other-format', { format: formatTexts.cids[language] })
    const ids = createCapsuleIds()
    return assembleModel(
      {
        ...readBoard(nodes, ids, language),
        stakeholders: readStakeholders(nodes, ids, language),
        elements: readElements(nodes, ids, language),
        links: readLinks(nodes, ids),
        indicators: readIndicators(nodes, ids, language),
        ...readOwnRecords(nodes, ids),
      },
      skippedIn(nodes, language),
      language,
      isOurs(nodes),
    )
  },
}

function isKnown(node: CapsuleNode): boolean {
  return cardTypeOf(node) !== undefined || isIndicator(node) || isStakeholder(node)
}

/** Classes that are read with what they belong to. */
const partsOfOthers = new Set([
  'Theme',
  'StakeholderOutcome',
  'Target',
  'IndicatorReport',
  'Program',
  'toc:Method',
  'toc:Link',
  'toc:Target',
  'toc:Measurement',
  'toc:Assumption',
  'toc:Evidence',
  'toc:Cost',
  'toc:Scenario',
  'toc:ReferenceProject',
  'toc:ValuedOutcome',
])

function skippedIn(nodes: readonly CapsuleNode[], language: Language): readonly SkippedPart[] {
  const carriers = [findPathway(nodes), findOrganisation(nodes)]
  const unread = nodes.filter(
    (node) =>
      !isKnown(node) &&
      !carriers.includes(node) &&
      !node.types.some((type) => partsOfOthers.has(type)) &&
      !isMadeOfOurs(node),
  )
  const shared = nodes.filter((node) => isIndicator(node) && linksOf(node, 'forOutcome').length > 1)
  return [
    ...unread.map((node) => ({ what: nameOf(node), reason: skippedTexts.noPlace[language] })),
    ...shared.map((node) => ({ what: nameOf(node), reason: skippedTexts.oneCard[language] })),
  ]
}

// Impact reports and the like of our own files say again what stands with the valued outcomes.
function isMadeOfOurs({ id }: CapsuleNode): boolean {
  return /^https:\/\/catena\.invalid\/boards\/[^#]*#valuationItems\//.test(id)
}

function nameOf(node: CapsuleNode): string {
  const name = textOf(node, 'hasName') ?? textOf(node, 'hasLegalName') ?? node.id
  return `${node.place} ${node.types.join(', ')}: ${name}`
}
