import type { ElementType } from '#shared/model/change-model.ts'
import { elementTypes } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import { linkIdFor } from '#shared/model/id.ts'
import { defaultLinkKind } from '#shared/model/stages.ts'
import { linksOf, textOf, type CapsuleNode } from './capsule.ts'
import type { CapsuleIds } from './capsule-ids.ts'
import { ownRecord, readText } from './own-record.ts'

type Plain = Readonly<Record<string, unknown>>

/** Which card an object of a class becomes. */
const cardTypes: Readonly<Record<string, ElementType>> = {
  Outcome: 'outcome',
  Activity: 'activity',
  Service: 'activity',
  Output: 'output',
  Input: 'input',
  FinancialInput: 'input',
  PhysicalInput: 'input',
  SkillInput: 'input',
}

/** The type of card that an object is; undefined for what is no card. */
export function cardTypeOf({ types, properties }: CapsuleNode): ElementType | undefined {
  if (types.includes('toc:Method')) return undefined
  const own = elementTypes.find((type) => type === properties['toc:type'])
  const isCard = types.includes('toc:Element') || types.some((type) => type in cardTypes)
  if (!isCard) return undefined
  return own ?? types.map((type) => cardTypes[type]).find((type) => type !== undefined)
}

export function readElements(
  nodes: readonly CapsuleNode[],
  ids: CapsuleIds,
  language: Language,
): readonly Plain[] {
  const people = stakeholdersByElement(nodes)
  const negative = new Set(
    nodes
      .filter((node) => textOf(node, 'intendedImpact') === 'negative')
      .flatMap((node) => linksOf(node, 'forOutcome')),
  )
  const themes = new Map(nodes.map((node) => [node.id, textOf(node, 'hasName')]))
  return nodes.flatMap((node, order) => {
    const type = cardTypeOf(node)
    if (type === undefined) return []
    const own = ownRecord('elements', node, ids)
    const theirs = (people.get(node.id) ?? []).map(ids.idOf)
    const ours = Array.isArray(own['stakeholderIds']) ? own['stakeholderIds'] : []
    const isOurs = 'toc:type' in node.properties
    return [
      {
        ...(isOurs ? {} : themesOf(node, themes)),
        ...(negative.has(node.id) ? { polarity: 'negative' } : {}),
        ...own,
        id: ids.idOf(node.id),
        type,
        title: readText(node, own['title'], 'hasName', language) ?? {},
        ...withDescription(readText(node, own['description'], 'hasDescription', language)),
        stakeholderIds: [...new Set([...ours, ...theirs])],
        order,
      },
    ]
  })
}

function withDescription(description: unknown): Plain {
  return description === undefined ? {} : { description }
}

const goal = /^https?:\/\/metadata\.un\.org\/sdg\/(\d{1,2}(?:\.[0-9a-z]{1,2})?)$/

/** Goals of the United Nations, and other themes as tags. */
function themesOf(node: CapsuleNode, names: ReadonlyMap<string, string | undefined>): Plain {
  const themes = linksOf(node, 'forTheme')
  const sdgTargets = themes.flatMap((theme) => goal.exec(theme)?.[1] ?? [])
  const tags = themes
    .filter((theme) => !goal.test(theme))
    .flatMap((theme) => names.get(theme) ?? [])
  return {
    ...(sdgTargets.length === 0 ? {} : { sdgTargets }),
    ...(tags.length === 0 ? {} : { tags: [...new Set(tags)] }),
  }
}

/** Who an element is for or from, by its address. */
function stakeholdersByElement(
  nodes: readonly CapsuleNode[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const add = (element: string, stakeholder: string): void => {
    const known = found.get(element)
    if (known === undefined) found.set(element, [stakeholder])
    else known.push(stakeholder)
  }
  for (const node of nodes) {
    for (const property of ['benefitsFrom', 'contributes', 'performs']) {
      for (const element of linksOf(node, property)) add(element, node.id)
    }
    for (const stakeholder of linksOf(node, 'hasContributingStakeholder')) {
      if (cardTypeOf(node) !== undefined) add(node.id, stakeholder)
    }
    if (!node.types.includes('StakeholderOutcome')) continue
    for (const element of linksOf(node, 'forOutcome')) {
      for (const stakeholder of linksOf(node, 'forStakeholder')) add(element, stakeholder)
    }
  }
  return found
}

interface Direction {
  readonly property: string
  /** Whether the object that says it is what leads to the other. */
  readonly isForward: boolean
}

const directions: readonly Direction[] = [
  { property: 'canProduce', isForward: true },
  { property: 'canEnable', isForward: true },
  { property: 'hasOutput', isForward: true },
  { property: 'inputFor', isForward: true },
  { property: 'hasInput', isForward: false },
  { property: 'forActivity', isForward: false },
]

/** Our own links with all that they say, and the bare ones of CIDS between cards that none of ours joins. */
export function readLinks(nodes: readonly CapsuleNode[], ids: CapsuleIds): readonly Plain[] {
  const own = nodes
    .filter(({ types }) => types.includes('toc:Link'))
    .map((node): Plain => ({ ...ownRecord('links', node, ids), id: ids.idOf(node.id) }))
  const joined = new Set(own.map(({ from, to }) => linkIdFor(String(from), String(to))))
  const bare = nodes.flatMap((node) => {
    const type = cardTypeOf(node)
    if (type === undefined) return []
    return directions.flatMap(({ property, isForward }) =>
      linksOf(node, property).flatMap((address): readonly Plain[] => {
        const [from, to] = isForward ? [node.id, address] : [address, node.id]
        const ends = { from: ids.idOf(from), to: ids.idOf(to) }
        const id = linkIdFor(ends.from, ends.to)
        if (joined.has(id)) return []
        joined.add(id)
        return [{ id, ...ends, kind: defaultLinkKind(isForward ? type : typeBefore(type)) }]
      }),
    )
  })
  return [...own, ...bare]
}

// What an activity has for input, and what an output is of, stands before it in the file's words only.
function typeBefore(type: ElementType): ElementType {
  return type === cardTypes['Activity'] ? 'input' : 'activity'
}
