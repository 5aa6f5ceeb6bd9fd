import { catchmentAreas } from '#shared/model/change-model.ts'
import type { CollectionName } from '#shared/model/collections.ts'
import type { Language } from '#shared/model/language.ts'
import { isPlain, linksOf, textOf, valuesOf, type CapsuleNode } from './capsule.ts'
import type { CapsuleIds } from './capsule-ids.ts'
import { numberIn } from '#server/exports/cids/cids-object.ts'
import { fromOwn, ownRecord, readText } from './own-record.ts'

type Plain = Readonly<Record<string, unknown>>

const models = ['ImpactPathway', 'ImpactModel', 'OutcomeChain']
const organisations = ['Organization', 'SocialPurposeOrganization']

/** The impact model that a file is about; the first where there are several. */
export function findPathway(nodes: readonly CapsuleNode[]): CapsuleNode | undefined {
  return nodes.find(({ types }) => types.some((type) => models.includes(type)))
}

/** The organisation that the outcomes are of; others are its funders or who made a standard. */
export function findOrganisation(nodes: readonly CapsuleNode[]): CapsuleNode | undefined {
  const found = nodes.filter(({ types }) => types.some((type) => organisations.includes(type)))
  return found.find((node) => valuesOf(node, 'hasOutcome').length > 0) ?? found[0]
}

/** Whether one of our boards was written, which may have no cards yet. */
export function isOurs(nodes: readonly CapsuleNode[]): boolean {
  return findPathway(nodes)?.properties['toc:primaryLanguage'] !== undefined
}

/** What the board as a whole says. */
export function readBoard(
  nodes: readonly CapsuleNode[],
  ids: CapsuleIds,
  language: Language,
): Plain {
  const pathway = findPathway(nodes)
  const own = pathway === undefined ? {} : ownOf(pathway, boardFields)
  const organisation = findOrganisation(nodes)
  const programme = nodes.find(({ types }) => types.includes('Program'))
  const purpose = organisation && readText(organisation, undefined, 'hasPurpose', language)
  const isOwn = 'primaryLanguage' in own
  return {
    ...(isOwn || purpose === undefined ? {} : { mission: purpose }),
    ...(isOwn || programme === undefined
      ? {}
      : known({ programme: readText(programme, undefined, 'hasName', language) })),
    ...own,
    ...(isOwn ? { languages: [own['languages']].flat() } : {}),
    ...(pathway === undefined
      ? {}
      : known({
          title: readText(pathway, own['title'], 'hasName', language),
          ...readValuation(nodes, pathway, ids),
          accountabilityLine: readLine(pathway, ids),
        })),
    ...(organisation === undefined ? {} : { organisation: readOrganisation(organisation) }),
  }
}

const boardFields = [
  'id',
  'primaryLanguage',
  'languages',
  'title',
  'problem',
  'mission',
  'vision',
  'programme',
  'period',
  'currency',
]

function readOrganisation(node: CapsuleNode): Plain {
  const [id] = valuesOf(node, 'hasID')
  return known({
    name: textOf(node, 'hasLegalName') ?? textOf(node, 'hasName'),
    country: textOf(node, 'toc:country'),
    identifier: isPlain(id) ? id['hasIdentifier'] : undefined,
    url: textOf(node, 'toc:url') ?? textOf(node, 'hasWebAddress'),
  })
}

function readValuation(
  nodes: readonly CapsuleNode[],
  pathway: CapsuleNode,
  ids: CapsuleIds,
): Plain {
  const items = nodes
    .filter(({ types }) => types.includes('toc:ValuedOutcome'))
    .toSorted((one, other) => rowOf(one) - rowOf(other))
    .map((node) => ownRecord('valuationItems', node, ids))
  const told = ownOf(pathway, ['valuationCurrency', 'discountRate', 'years'])
  if (items.length === 0 && Object.keys(told).length === 0) return {}
  const { valuationCurrency: currency, ...rates } = told
  return { valuation: { ...known({ currency }), ...rates, items } }
}

function rowOf({ properties }: CapsuleNode): number {
  return numberIn(properties['toc:row']) ?? 0
}

function readLine(pathway: CapsuleNode, ids: CapsuleIds): Plain | undefined {
  if (pathway.properties['toc:beyond'] === undefined) return undefined
  return { beyond: linksOf(pathway, 'toc:beyond').map(ids.idOf) }
}

function ownOf({ properties }: CapsuleNode, fields: readonly string[]): Plain {
  return Object.fromEntries(
    fields
      .filter((field) => properties[`toc:${field}`] !== undefined)
      .map((field) => [field, fromOwn(properties[`toc:${field}`])]),
  )
}

function known(properties: Plain): Plain {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
}

const stakeholderRoles: Readonly<Record<string, string | undefined>> = {
  Stakeholder: undefined,
  BeneficialStakeholder: 'target',
  ContributingStakeholder: 'contributor',
}

export function isStakeholder({ types }: CapsuleNode): boolean {
  return types.some((type) => type in stakeholderRoles)
}

export function readStakeholders(
  nodes: readonly CapsuleNode[],
  ids: CapsuleIds,
  language: Language,
): readonly Plain[] {
  return nodes.filter(isStakeholder).map((node) => {
    const own = ownRecord('stakeholders', node, ids)
    const role = node.types.map((type) => stakeholderRoles[type]).find((found) => found)
    const area = textOf(node, 'hasCatchmentArea')?.toLowerCase()
    return {
      ...('name' in own ? {} : known({ role })),
      ...own,
      id: ids.idOf(node.id),
      name: readText(node, own['name'], 'hasName', language) ?? {},
      ...known({ area: catchmentAreas.find((word) => word === area) }),
    }
  })
}

/** Records of our own namespace, by their class and the list of the model they belong in. */
const ownLists = {
  'toc:Assumption': 'assumptions',
  'toc:Evidence': 'evidence',
  'toc:Cost': 'costs',
  'toc:Scenario': 'scenarios',
  'toc:ReferenceProject': 'referenceProjects',
} as const satisfies Readonly<Record<string, CollectionName>>

export function readOwnRecords(nodes: readonly CapsuleNode[], ids: CapsuleIds): Plain {
  return Object.fromEntries(
    Object.entries(ownLists).flatMap(([className, list]) => {
      const those = nodes.filter(({ types }) => types.includes(className))
      if (those.length === 0) return []
      const records = those.map((node) => ({
        ...ownRecord(list, node, ids),
        id: ids.idOf(node.id),
        ...readOn(node, ids),
      }))
      return [[list, records] as const]
    }),
  )
}

function readOn(node: CapsuleNode, ids: CapsuleIds): Plain {
  const [on] = linksOf(node, 'toc:on')
  if (on === undefined) return {}
  return { on: { kind: ids.listOf(on) === 'links' ? 'link' : 'element', ref: ids.idOf(on) } }
}
