import type { CollectionName } from '#shared/model/collections.ts'
import { isSameJson } from '#shared/model/same.ts'

type PlainRecord = Readonly<Record<string, unknown>>

/** What an edit does to one record of a board, or to the board itself. */
export interface RecordChange {
  readonly list: CollectionName | 'board'
  readonly id: string
  /** Undefined where it was not there. */
  readonly before: PlainRecord | undefined
  /** Undefined where it is there no more. */
  readonly after: PlainRecord | undefined
}

/** The fields that say what a record of each list is about. */
const aboutFields: Partial<Record<RecordChange['list'], readonly string[]>> = {
  links: ['from', 'to'],
  assumptions: ['on'],
  indicators: ['elementId'],
  costs: ['elementId'],
  stories: ['elementId'],
  votes: ['elementId'],
  valuationItems: ['outcomeId'],
}

/** The keys of the elements and links that a record is about. */
export function aboutOf(
  list: RecordChange['list'],
  record: PlainRecord | undefined,
): readonly string[] {
  return (aboutFields[list] ?? []).flatMap((field) => keyIn(record?.[field]))
}

export function keyOf({ list, id }: Pick<RecordChange, 'list' | 'id'>): string {
  return `${list}/${id}`
}

/** Whether a record comes, goes, or is about something else afterwards. */
export function isMoved({ list, before, after }: RecordChange): boolean {
  if (before === undefined || after === undefined) return true
  return !isSameJson(aboutOf(list, before), aboutOf(list, after))
}

/** The fields that a change changes, but for those that say what the record is about. */
export function changedFields({ list, before, after }: RecordChange): readonly string[] {
  const all = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  const about = aboutFields[list] ?? []
  return [...all].filter(
    (field) => !about.includes(field) && !isSameJson(before?.[field], after?.[field]),
  )
}

function keyIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [`elements/${value}`]
  if (typeof value !== 'object' || value === null || !('ref' in value)) return []
  const isAboutLink = 'kind' in value && value.kind === 'link'
  return [`${isAboutLink ? 'links' : 'elements'}/${String(value.ref)}`]
}
