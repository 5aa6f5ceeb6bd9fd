import { elementTypes } from '#shared/model/change-model.ts'
import { collections, type CollectionName } from '#shared/model/collections.ts'
import { linkIdFor } from '#shared/model/id.ts'
import { defaultLinkKind, unplacedType } from '#shared/model/stages.ts'
import type { Row, Unread } from './found-table.ts'
import { findTable } from './table-shapes.ts'
import { joined, valueAt, type PlainObject } from './paths.ts'

const { columns: elementColumns } = findTable('elements')

export interface CompleteRecord {
  readonly record: PlainObject
  /** As in the row that it comes from; undefined for what no row says by itself. */
  readonly where: string | undefined
}

/** The records of a list, with what they cannot be without; rows that say too little are left out. */
export function completeRecords(
  list: string,
  rows: readonly Row[],
  known: KnownRecords,
  unread: Unread[],
): readonly CompleteRecord[] {
  const { schema } = collections[list as CollectionName]
  return rows.flatMap(({ record, where }, index) => {
    const whole = joined(record, missing[list]?.(record, index, known) ?? {})
    const isEmpty = list === 'elements' && saysNothing(record)
    if (!isEmpty && schema.safeParse(whole).success) return [{ record: whole, where }]
    unread.push({ where, reason: 'row' })
    return []
  })
}

/** Whether a row says of what kind a card is and no more, as in a table that is filled in for later. */
function saysNothing(record: PlainObject): boolean {
  return Object.entries(record).every(([key, value]) => isKindOfCard(key) || isBlank(value))
}

function isKindOfCard(key: string): boolean {
  const column = elementColumns.find(({ path }) => path === key)
  return column?.kind.id === 'words' || ['id', 'laneId', 'order'].includes(key)
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && value !== null && Object.values(value).every(isBlank)
}

export interface KnownRecords {
  readonly linkIds: ReadonlySet<unknown>
  /** Of the elements, by their ids. */
  readonly types: ReadonlyMap<unknown, unknown>
}

export function knownIn(lists: ReadonlyMap<string, readonly Row[]>): KnownRecords {
  const recordsIn = (table: string) => (lists.get(table) ?? []).map(({ record }) => record)
  return {
    linkIds: new Set(recordsIn('links').map(({ id }) => id)),
    types: new Map(recordsIn('elements').map(({ id, type }) => [id, type])),
  }
}

/** What somebody who fills in a table by hand leaves out, by the list. */
const missing: Readonly<
  Record<string, (record: PlainObject, index: number, known: KnownRecords) => PlainObject>
> = {
  elements: () => ({ type: unplacedType }),
  lanes: (_, index) => ({ type: unplacedType, order: index }),
  links: ({ from, to, id, kind }, _, { types }) => {
    if (id !== undefined && kind !== undefined) return {}
    const type = elementTypes.find((one) => one === types.get(from)) ?? unplacedType
    return { id: linkIdFor(String(from), String(to)), kind: defaultLinkKind(type) }
  },
  assumptions: (record, _, { linkIds }) => ({
    status: 'untested',
    on: { kind: linkIds.has(valueAt(record, 'on.ref')) ? 'link' : 'element' },
  }),
  indicators: () => ({ measure: 'unit' }),
  costs: () => ({ kind: 'cash' }),
  evidence: () => ({ kind: 'practice' }),
}
