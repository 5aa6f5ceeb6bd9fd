import type { ChangeModel, Link } from './change-model.ts'
import { linkIdFor, newId } from './id.ts'
import { isSameJson } from './same.ts'

interface Identified {
  readonly id: string
}

/** Whether the board has something else under this id already. */
export type IsTaken = (id: string, record: Identified, list: IdentifiedList) => boolean

export interface FreshModel {
  readonly model: Partial<ChangeModel>
  /** The new id of each element by its old one, also where it is the same. */
  readonly ids: ReadonlyMap<string, string>
}

const renamedLists = [
  'lanes',
  'stakeholders',
  'elements',
  'assumptions',
  'evidence',
  'indicators',
  'costs',
  'scenarios',
  'stories',
  'referenceProjects',
] as const

type RenamedList = (typeof renamedLists)[number]
type IdentifiedList = RenamedList | 'links'

/** Gives new ids where they are taken and keeps every reference inside the model right; others stay as they are. */
export function withFreshIds(model: Partial<ChangeModel>, isTaken: IsTaken): FreshModel {
  const renamed = new Map<IdentifiedList, ReadonlyMap<string, string>>()
  for (const list of renamedLists) {
    const records: readonly Identified[] = model[list] ?? []
    renamed.set(
      list,
      new Map(
        records.map((record) => [
          record.id,
          isTaken(record.id, record, list) ? newId() : record.id,
        ]),
      ),
    )
  }
  const current = (list: IdentifiedList, id: string): string => renamed.get(list)?.get(id) ?? id
  renamed.set(
    'links',
    new Map((model.links ?? []).map((link) => [link.id, freshLinkId(link, current, isTaken)])),
  )
  return { model: withIds(model, current), ids: renamed.get('elements') ?? new Map() }
}

/**
 * What is taken on a board: every id it uses, but a lane of the same kind, a link between the same two cards, and a
 * stakeholder or a piece of evidence that says the same are shared with what is added, not doubled.
 */
export function takenOn(board: Partial<ChangeModel>): IsTaken {
  const used = new Map<IdentifiedList, ReadonlyMap<string, Identified>>(
    [...renamedLists, 'links' as const].map((list) => {
      const records: readonly Identified[] = board[list] ?? []
      return [list, new Map(records.map((record) => [record.id, record]))]
    }),
  )
  return takenAmong((list, id) => used.get(list)?.get(id))
}

/** The same, of whatever `find` finds. */
export function takenAmong(
  find: (list: IdentifiedList, id: string) => Identified | undefined,
): IsTaken {
  return (id, record, list) => {
    const there = find(list, id)
    if (there === undefined) return false
    if (list === 'lanes') return !isSameJson(laneKind(there), laneKind(record))
    if (list === 'links') return !isSameJson(linkEnds(there), linkEnds(record))
    return !(list === 'stakeholders' || list === 'evidence') || !isSameJson(there, record)
  }
}

function laneKind(lane: object): readonly unknown[] {
  return ['type' in lane && lane.type, 'horizon' in lane && lane.horizon]
}

function linkEnds(link: object): readonly unknown[] {
  return ['from' in link && link.from, 'to' in link && link.to]
}

type CurrentId = (list: IdentifiedList, id: string) => string

// A link is one per direction between two elements, so between the same two it stays the link that may be there.
function freshLinkId(link: Link, current: CurrentId, isTaken: IsTaken): string {
  const from = current('elements', link.from)
  const to = current('elements', link.to)
  const isSame = from === link.from && to === link.to && !isTaken(link.id, link, 'links')
  return isSame ? link.id : linkIdFor(from, to)
}

function withIds(model: Partial<ChangeModel>, current: CurrentId): Partial<ChangeModel> {
  const all = (list: RenamedList, ids: readonly string[]) => ids.map((id) => current(list, id))
  const ofElement = <T extends { readonly elementId?: string | undefined }>(record: T): T =>
    record.elementId === undefined
      ? record
      : { ...record, elementId: current('elements', record.elementId) }
  const renamed = <T extends Identified>(list: RenamedList, records: readonly T[]): T[] =>
    records.map((record) => ({ ...record, id: current(list, record.id) }))

  return {
    ...model,
    ...(model.lanes && { lanes: renamed('lanes', model.lanes) }),
    ...(model.stakeholders && { stakeholders: renamed('stakeholders', model.stakeholders) }),
    ...(model.elements && {
      elements: renamed('elements', model.elements).map((element) => ({
        ...element,
        stakeholderIds: all('stakeholders', element.stakeholderIds),
        ...(element.evidenceIds && { evidenceIds: all('evidence', element.evidenceIds) }),
        ...(element.laneId === undefined ? {} : { laneId: current('lanes', element.laneId) }),
      })),
    }),
    ...(model.links && {
      links: model.links.map((link) => ({
        ...link,
        id: current('links', link.id),
        from: current('elements', link.from),
        to: current('elements', link.to),
        assumptionIds: all('assumptions', link.assumptionIds),
        evidenceIds: all('evidence', link.evidenceIds),
      })),
    }),
    ...(model.assumptions && {
      assumptions: renamed('assumptions', model.assumptions).map((assumption) => ({
        ...assumption,
        on: {
          ...assumption.on,
          ref: current(assumption.on.kind === 'link' ? 'links' : 'elements', assumption.on.ref),
        },
        ...(assumption.evidenceIds && { evidenceIds: all('evidence', assumption.evidenceIds) }),
      })),
    }),
    ...(model.evidence && { evidence: renamed('evidence', model.evidence) }),
    ...(model.indicators && {
      indicators: renamed('indicators', model.indicators).map(ofElement),
    }),
    ...(model.costs && { costs: renamed('costs', model.costs).map(ofElement) }),
    ...(model.scenarios && { scenarios: renamed('scenarios', model.scenarios) }),
    ...(model.stories && { stories: renamed('stories', model.stories).map(ofElement) }),
    ...(model.referenceProjects && {
      referenceProjects: renamed('referenceProjects', model.referenceProjects),
    }),
    ...(model.votes && { votes: model.votes.map(ofElement) }),
    ...(model.valuation && {
      valuation: {
        ...model.valuation,
        items: model.valuation.items.map((item) => ({
          ...item,
          outcomeId: current('elements', item.outcomeId),
          ...(item.stakeholderId === undefined
            ? {}
            : { stakeholderId: current('stakeholders', item.stakeholderId) }),
        })),
      },
    }),
    ...(model.accountabilityLine && {
      accountabilityLine: {
        ...model.accountabilityLine,
        beyond: all('elements', model.accountabilityLine.beyond),
      },
    }),
  }
}
