import { isSameJson } from '#shared/model/same.ts'
import type { CanvasRight, CanvasRules } from './canvas-rules.ts'
import { aboutOf, changedFields, isMoved, keyOf, type RecordChange } from './record-change.ts'

/** Why a change may not stay: what it touches is locked, or the phase allows only this much. */
export type BrokenRule = 'locked-lane' | 'locked-card' | Exclude<CanvasRight, 'all'>

/** What a rule took back of an edit. */
export interface TakenBack {
  readonly rule: BrokenRule
  /** As `elements/<id>`; `board/` is the board itself. */
  readonly records: readonly string[]
}

export type IsOwn = (record: Pick<RecordChange, 'list' | 'id'>) => boolean

/**
 * What of an edit the rules do not allow, and why. Records about a card (links, indicators, what is assumed of it)
 * share its fate where it comes or goes: a card that may not be deleted keeps them.
 */
export function refusedChanges(
  changes: readonly RecordChange[],
  rules: CanvasRules,
  isOwn: IsOwn,
): ReadonlyMap<RecordChange, BrokenRule> {
  const refused = new Map<RecordChange, BrokenRule>()
  const edit = { hosts: hostsAmong(changes), stacked: stackedIn(changes), rules, isOwn, refused }
  for (const change of changes.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    if (isSameJson(change.before, change.after)) continue
    const rule = ruleAgainst(change, edit)
    if (rule !== undefined) refused.set(change, rule)
  }
  return refused
}

/** The refused records by rule. */
export function byRule(refused: ReturnType<typeof refusedChanges>): readonly TakenBack[] {
  const groups = Map.groupBy(refused, ([, rule]) => rule)
  return [...groups].map(([rule, all]) => ({ rule, records: all.map(([change]) => keyOf(change)) }))
}

interface Edit {
  /** The cards and links that come, go or are led elsewhere, by their keys. */
  readonly hosts: ReadonlyMap<string, RecordChange>
  /** Cards that were in another's stack before, or are afterwards. */
  readonly stacked: ReadonlySet<string>
  readonly rules: CanvasRules
  readonly isOwn: IsOwn
  /** So far. */
  readonly refused: ReadonlyMap<RecordChange, BrokenRule>
}

function ruleAgainst(change: RecordChange, edit: Edit): BrokenRule | undefined {
  const lock = lockOn(change, edit)
  if (lock !== undefined) return lock
  const hosts = hostsOf(change, edit)
  const refusedHost = hosts[0] && edit.refused.get(hosts[0])
  if (refusedHost !== undefined && hosts.every((host) => edit.refused.has(host))) return refusedHost
  const isWhole = change.before === undefined || change.after === undefined
  if (hosts.length > 0 && (isWhole || changedFields(change).length === 0)) return undefined
  const { right } = edit.rules
  return right === 'all' || allowances[right](change, edit) ? undefined : right
}

/** Cards before links, links before all that is about either. */
function rankOf({ list }: RecordChange): number {
  return list === 'elements' ? 0 : list === 'links' ? 1 : 2
}

function lockOn(
  { list, id, before, after }: RecordChange,
  { rules: { lockedLaneIds, lockedElementIds }, refused }: Edit,
): BrokenRule | undefined {
  if (list === 'lanes' && lockedLaneIds.includes(id)) return 'locked-lane'
  if (list === 'board') {
    const moved = movedAcrossLine(before, after)
    if (moved.some((id) => lockedElementIds.includes(id))) return 'locked-card'
    return [...refused].find(([change]) => isElement(change) && moved.includes(change.id))?.[1]
  }
  if (list !== 'elements') return undefined
  const lanes = [before, after].map(laneOf)
  if (lanes.some((lane) => lane !== undefined && lockedLaneIds.includes(lane))) return 'locked-lane'
  return before !== undefined && lockedElementIds.includes(id) ? 'locked-card' : undefined
}

/** What a record is about that comes or goes with it, or that it is led to or away from. */
function hostsOf(change: RecordChange, { hosts }: Edit): readonly RecordChange[] {
  const { list, before, after } = change
  if (!isMoved(change)) return []
  const keys = [...aboutOf(list, before), ...aboutOf(list, after)]
  return keys.flatMap((key) => hosts.get(key) ?? [])
}

function hostsAmong(changes: readonly RecordChange[]): Edit['hosts'] {
  const hosts = changes.filter((one) => (isElement(one) || one.list === 'links') && isMoved(one))
  return new Map(hosts.map((host) => [keyOf(host), host]))
}

function stackedIn(changes: readonly RecordChange[]): Edit['stacked'] {
  const records = changes.filter(isElement).flatMap(({ before, after }) => [before, after])
  return new Set(records.flatMap((record) => idsIn(record?.['stack'])))
}

const allowances: Readonly<
  Record<Exclude<CanvasRight, 'all'>, (change: RecordChange, edit: Edit) => boolean>
> = { none: () => false, add: mayAdd, arrange: mayArrange, link: mayLink }

/** One's own cards, where cards may be added, with all that is about them. */
function mayAdd(change: RecordChange, { rules: { addsTo }, isOwn }: Edit): boolean {
  const { list, before, after } = change
  if (list === 'board')
    return (
      changedFields(change).every(isLine) &&
      movedAcrossLine(before, after).every((id) => isOwn({ list: 'elements', id }))
    )
  if (!isOwn(change)) return false
  if (list === 'elements') {
    const lane = laneOf(after)
    const isFree = lane === undefined || addsTo.length === 0 || addsTo.includes(lane)
    return isFree || (before !== undefined && lane === laneOf(before))
  }
  return [before, after].every(
    (record) =>
      record === undefined ||
      aboutOf(list, record).some((key) => key.startsWith('elements/') && isOwn(recordAt(key))),
  )
}

const placeFields = ['laneId', 'type', 'horizon', 'order', 'position', 'parked', 'pinned', 'stack']
/** What a card takes over from those that come into its stack. */
const gatheredFields = ['stakeholderIds', 'sdgTargets', 'tags', 'evidenceIds']

/** Where cards stand, and which are one: a card may go into a stack, and come out of one. */
function mayArrange(change: RecordChange, { stacked }: Edit): boolean {
  const { list, id, before, after } = change
  if (list === 'board') return changedFields(change).every(isLine)
  if (list !== 'elements') return false
  if (before === undefined || after === undefined) return stacked.has(id)
  const changed = changedFields(change)
  const allowed = changed.includes('stack') ? [...placeFields, ...gatheredFields] : placeFields
  return changed.every((field) => allowed.includes(field))
}

/** Links, what they rest on, and evidence that one brings along. */
function mayLink({ list, id, before, after }: RecordChange, { isOwn }: Edit): boolean {
  if (list === 'links') return true
  if (list === 'evidence') return isOwn({ list, id })
  if (list !== 'assumptions') return false
  return [before, after].every(
    (record) =>
      record === undefined || aboutOf(list, record).every((key) => key.startsWith('links/')),
  )
}

function laneOf(element: RecordChange['after']): string | undefined {
  const lane = element?.['laneId']
  return element?.['parked'] !== true && typeof lane === 'string' ? lane : undefined
}

function isLine(field: string): boolean {
  return field === 'beyond'
}

/** The cards that come to the other side of the accountability line. */
function movedAcrossLine(
  before: RecordChange['before'],
  after: RecordChange['after'],
): readonly string[] {
  const was = new Set(idsIn(before?.['beyond']))
  const is = new Set(idsIn(after?.['beyond']))
  return [...was, ...is].filter((id) => was.has(id) !== is.has(id))
}

function isElement({ list }: RecordChange): boolean {
  return list === 'elements'
}

/** Ids in a list of them, or of what has one. */
function idsIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return []
  return list.map((member: unknown) =>
    typeof member === 'object' && member !== null && 'id' in member
      ? String(member.id)
      : String(member),
  )
}

function recordAt(key: string): { readonly list: 'elements'; readonly id: string } {
  return { list: 'elements', id: key.slice('elements/'.length) }
}
