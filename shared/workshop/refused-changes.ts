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
  const restacked = restackedIn(changes)
  const stacked = new Set([...restacked.values()].flat())
  const edit = { hosts: hostsAmong(changes), restacked, stacked, rules, isOwn, refused }
  // Cards before links, links before all that is about either.
  for (const isNext of [isElement, isLink, isAboutThem]) {
    for (const change of changes.filter(isNext)) {
      if (isSameJson(change.before, change.after)) continue
      const rule = ruleAgainst(change, edit)
      if (rule !== undefined) refused.set(change, rule)
    }
    if (isNext === isElement) keepStacksWhole(changes.filter(isElement), edit)
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
  /** Cards that came into another's stack or out of it, by the card whose stack it is. */
  readonly restacked: ReadonlyMap<string, readonly string[]>
  /** All of these. */
  readonly stacked: ReadonlySet<string>
  readonly rules: CanvasRules
  readonly isOwn: IsOwn
  /** So far. */
  readonly refused: Map<RecordChange, BrokenRule>
}

function ruleAgainst(change: RecordChange, edit: Edit): BrokenRule | undefined {
  const lock = lockOn(change, edit)
  if (lock !== undefined) return lock
  const hosts = hostsOf(change, edit)
  const refusedHost = hosts[0] && edit.refused.get(hosts[0])
  if (refusedHost !== undefined && hosts.every((host) => edit.refused.has(host))) return refusedHost
  if (hosts.length > 0 && (isWhole(change) || changedFields(change).length === 0)) return undefined
  const { right } = edit.rules
  return right === 'all' || allowances[right](change, edit) ? undefined : right
}

/** A card goes into a stack or comes out of it together with the one that has the stack, or neither does. */
function keepStacksWhole(
  cards: readonly RecordChange[],
  { restacked, refused }: Pick<Edit, 'restacked' | 'refused'>,
): void {
  const byId = new Map(cards.map((card) => [card.id, card]))
  for (const [headId, ids] of restacked) {
    const members = [headId, ...ids].flatMap((id) => byId.get(id) ?? [])
    const broken = members.map((member) => refused.get(member)).find((rule) => rule !== undefined)
    if (broken !== undefined) for (const member of members) refused.set(member, broken)
  }
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
  const hosts = changes.filter((one) => !isAboutThem(one) && isMoved(one))
  return new Map(hosts.map((host) => [keyOf(host), host]))
}

function restackedIn(changes: readonly RecordChange[]): Edit['restacked'] {
  const cards = changes.filter(isElement)
  const comeOrGone = new Map(cards.filter(isWhole).map((card) => [card.id, card]))
  const restacked = cards.flatMap(({ id, before, after }) => {
    const [had, has] = [stackOf(before), stackOf(after)]
    const moved = differing(Object.keys(had), Object.keys(has))
    return moved.length === 0 ? [] : [[id, moved, had] as const]
  })
  const named = new Set(restacked.flatMap(([, moved]) => moved))
  const renamed = [...comeOrGone.values()].filter(
    ({ id, before }) => before === undefined && !named.has(id),
  )
  return new Map(
    restacked.map(([headId, moved, had]) => {
      // A card whose own id is taken by now comes out of its stack under another one.
      const nameNow = (id: string): string => {
        if (comeOrGone.has(id)) return id
        const index = renamed.findIndex(({ after }) => isTakenOut(after, had[id]))
        return renamed.splice(index, index < 0 ? 0 : 1)[0]?.id ?? id
      }
      return [headId, moved.map(nameNow)]
    }),
  )
}

/** The cards that a card has in its stack, by their ids. */
function stackOf(element: RecordChange['after']): Readonly<Record<string, unknown>> {
  const stack = element?.['stack']
  return typeof stack === 'object' && stack !== null ? { ...stack } : {}
}

/** Whether a card says what one in a stack said. */
function isTakenOut(card: RecordChange['after'], stacked: unknown): boolean {
  if (typeof stacked !== 'object' || stacked === null) return false
  const { links: _, votes: __, ...said } = { links: [], votes: 0, ...stacked }
  return isSameJson(withoutEmpty(card ?? {}), withoutEmpty(said))
}

function withoutEmpty(record: object): object {
  const said = Object.entries(record).filter(
    ([, value]) => typeof value !== 'object' || Object.keys(value ?? {}).length > 0,
  )
  return Object.fromEntries(said)
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
/** What a card and its links take over from those that come into its stack. */
const gatheredFields = ['stakeholderIds', 'sdgTargets', 'tags', 'evidenceIds', 'assumptionIds']

/** Where cards stand, and which are one: a card may go into a stack with all it has, and come out of one. */
function mayArrange(change: RecordChange, { restacked, stacked }: Edit): boolean {
  const { list, id, before, after } = change
  const changed = changedFields(change)
  if (list === 'board') return changed.every(isLine)
  if (list === 'elements') {
    if (before === undefined || after === undefined) return stacked.has(id)
    const allowed = restacked.has(id) ? [...placeFields, ...gatheredFields] : placeFields
    return changed.every((field) => allowed.includes(field))
  }
  const isOfHead = aboutOf(list, after ?? before).some((key) => restacked.has(recordAt(key).id))
  if (list === 'votes') return isOfHead
  return list === 'links' && !isMoved(change) && isOfHead && changed.every(isGathered)
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
  return differing(idsIn(before?.['beyond']), idsIn(after?.['beyond']))
}

function isElement({ list }: RecordChange): boolean {
  return list === 'elements'
}

/** Whether a record comes or goes. */
function isWhole({ before, after }: RecordChange): boolean {
  return before === undefined || after === undefined
}

function isLink({ list }: RecordChange): boolean {
  return list === 'links'
}

function isAboutThem(change: RecordChange): boolean {
  return !isElement(change) && !isLink(change)
}

function isGathered(field: string): boolean {
  return gatheredFields.includes(field)
}

/** What is in one list and not in the other. */
function differing(one: readonly string[], other: readonly string[]): readonly string[] {
  const first = new Set(one)
  const second = new Set(other)
  return [...one, ...other].filter((id) => first.has(id) !== second.has(id))
}

function idsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : []
}

function recordAt(key: string): { readonly list: 'elements'; readonly id: string } {
  return { list: 'elements', id: key.slice('elements/'.length) }
}
