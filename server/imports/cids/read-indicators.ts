import { numberIn } from '#server/exports/cids/cids-object.ts'
import { dateOf } from '#server/exports/cids/periods.ts'
import type { Language } from '#shared/model/language.ts'
import { linksOf, measureIn, textOf, type CapsuleNode } from './capsule.ts'
import type { CapsuleIds } from './capsule-ids.ts'
import { fromOwn, ownRecord, readText } from './own-record.ts'

type Plain = Readonly<Record<string, unknown>>

export function readIndicators(
  nodes: readonly CapsuleNode[],
  ids: CapsuleIds,
  language: Language,
): readonly Plain[] {
  const cards = cardsByIndicator(nodes)
  const targets = rowsByIndicator(nodes, ['Target', 'toc:Target'], 'hasTarget', 'toc:indicator')
  const reports = rowsByIndicator(
    nodes,
    ['IndicatorReport', 'toc:Measurement'],
    'hasIndicatorReport',
    'forIndicator',
  )
  return nodes.filter(isIndicator).map((node) => {
    const own = ownRecord('indicators', node, ids)
    const card = cards.get(node.id)
    const threshold = numberIn(measureIn(node, 'hasThreshold'))
    return {
      ...('measure' in own ? {} : readMeasure(node)),
      ...(card === undefined ? {} : { elementId: ids.idOf(card) }),
      ...own,
      id: ids.idOf(node.id),
      name: readText(node, own['name'], 'hasName', language) ?? {},
      ...(threshold === undefined ? {} : { threshold }),
      ...readBaseline(node, own['baseline']),
      targets: (targets.get(node.id) ?? []).map(readTarget),
      measurements: (reports.get(node.id) ?? []).map(readMeasurement),
    }
  })
}

export function isIndicator({ types }: CapsuleNode): boolean {
  return types.includes('Indicator')
}

/** CIDS has a unit in words and no kinds of measures; a percentage shows in its unit. */
function readMeasure(node: CapsuleNode): Plain {
  const unit = textOf(node, 'unitDescription')
  if (unit === undefined) return { measure: 'unit' }
  return { measure: /%|^(percent|pourcent|procent)/i.test(unit) ? 'percentage' : 'unit', unit }
}

function readBaseline(node: CapsuleNode, own: unknown): Plain {
  const value = valueIn(node, 'hasBaseline')
  const ours = typeof own === 'object' && own !== null ? own : {}
  if (value === undefined && own === undefined) return {}
  return { baseline: { ...ours, ...(value === undefined ? {} : { value }) } }
}

function readTarget(node: CapsuleNode): Plain {
  return {
    ...dated(node),
    ...valued(node),
    ...inOwn(node, 'setOn'),
    ...(node.properties['toc:setOn'] === undefined ? created(node) : {}),
  }
}

function created(node: CapsuleNode): Plain {
  const dateCreated = textOf(node, 'dateCreated')?.slice(0, 10)
  return dateCreated === undefined ? {} : { setOn: dateCreated }
}

function readMeasurement(node: CapsuleNode): Plain {
  const comment = textOf(node, 'hasComment')
  return {
    ...dated(node),
    ...valued(node),
    ...inOwn(node, 'n'),
    ...(comment === undefined ? {} : { comment }),
    ...inOwn(node, 'disaggregation'),
  }
}

function dated(node: CapsuleNode): Plain {
  const own = node.properties['toc:date']
  const date =
    typeof own === 'string'
      ? own
      : dateOf({
          ...during('startedAtTime', textOf(node, 'startedAtTime')),
          ...during('endedAtTime', textOf(node, 'endedAtTime')),
        })
  return date === undefined ? {} : { date }
}

function during(key: 'startedAtTime' | 'endedAtTime', value: string | undefined): Plain {
  return value === undefined ? {} : { [key]: value }
}

function valued(node: CapsuleNode): Plain {
  const value = valueIn(node, 'value') ?? node.properties['toc:value']
  return value === undefined ? {} : { value }
}

function valueIn(node: CapsuleNode, property: string): string | number | undefined {
  const value = measureIn(node, property)
  const text = typeof value === 'string' && value.trim() !== '' ? value : undefined
  return numberIn(value) ?? text
}

function inOwn(node: CapsuleNode, field: string): Plain {
  const value = node.properties[`toc:${field}`]
  if (value === undefined) return {}
  const read = fromOwn(value)
  return { [field]: field === 'disaggregation' ? [read].flat() : read }
}

/** The card an indicator is on, by its address: CIDS says it from either side. */
function cardsByIndicator(nodes: readonly CapsuleNode[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const add = (indicator: string, card: string): void => {
    if (!found.has(indicator)) found.set(indicator, card)
  }
  for (const node of nodes.filter(isIndicator)) {
    for (const property of ['forOutcome', 'usesOutput'])
      for (const card of linksOf(node, property)) add(node.id, card)
  }
  for (const node of nodes.filter(({ types }) => types.includes('Outcome')))
    for (const indicator of linksOf(node, 'hasIndicator')) add(indicator, node.id)
  for (const node of nodes)
    for (const indicator of linksOf(node, 'usedByIndicator')) add(indicator, node.id)
  return found
}

/** The targets or reports of each indicator, in the order that ours had, else that of the file. */
function rowsByIndicator(
  nodes: readonly CapsuleNode[],
  classes: readonly string[],
  from: string,
  back: string,
): ReadonlyMap<string, readonly CapsuleNode[]> {
  const owner = new Map<string, string>()
  for (const node of nodes.filter(isIndicator))
    for (const row of linksOf(node, from)) owner.set(row, node.id)
  const rows = nodes
    .filter(({ types }) => types.some((type) => classes.includes(type)))
    .map((node) => ({ node, indicator: linksOf(node, back)[0] ?? owner.get(node.id) ?? '' }))
    .toSorted((one, other) => rowOf(one.node) - rowOf(other.node))
  const grouped = Map.groupBy(rows, ({ indicator }) => indicator)
  return new Map([...grouped].map(([id, members]) => [id, members.map(({ node }) => node)]))
}

function rowOf({ properties }: CapsuleNode): number {
  return numberIn(properties['toc:row']) ?? Number.MAX_SAFE_INTEGER
}
