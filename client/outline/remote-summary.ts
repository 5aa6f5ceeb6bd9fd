import type { BoardSnapshot, RemoteChange } from '#client/session/session.ts'
import { textsIn } from '#shared/text/registry.ts'
import type { Language } from '#shared/model/language.ts'

/** How much of what others do is read out. */
export const verbosities = ['all', 'near', 'off'] as const

export type Verbosity = (typeof verbosities)[number]

type Model = Pick<BoardSnapshot, 'elements' | 'links'>

/** Puts changes of a few seconds together, so that they are told in one breath. */
export function mergeRemoteChanges(one: RemoteChange, other: RemoteChange): RemoteChange {
  const added = union(one.added, other.added)
  const isAdded = new Set(added)
  return {
    names: union(one.names, other.names),
    added,
    changed: union(one.changed, other.changed).filter((id) => !isAdded.has(id)),
    removed: union(one.removed, other.removed),
  }
}

/** Only what touches the focused cards and links: they themselves, their links and the cards at the other ends. */
export function nearOnly(
  change: RemoteChange,
  focusIds: readonly string[],
  { links }: Model,
): RemoteChange {
  const near = new Set(focusIds)
  for (const link of links.values()) {
    const isTouching = [link.id, link.from, link.to].some((id) => focusIds.includes(id))
    if (isTouching) for (const id of [link.id, link.from, link.to]) near.add(id)
  }
  return {
    names: change.names,
    added: change.added.filter((id) => near.has(id)),
    changed: change.changed.filter((id) => near.has(id)),
    // Nobody can tell any more what a removed thing was linked to.
    removed: [],
  }
}

/** "Sofie and 3 others added 6 cards in Activities", or nothing where there is nothing to tell. */
export function remoteSummary(
  change: RemoteChange,
  model: Model,
  laneNameOf: (elementId: string) => string,
  language: Language,
): string | undefined {
  const { outline } = textsIn(language)
  const perLane = Map.groupBy(
    change.added.filter((id) => model.elements.has(id)),
    laneNameOf,
  )
  const linkCount = change.added.filter((id) => model.links.has(id)).length
  const changedCount = change.changed.filter(
    (id) => model.elements.has(id) || model.links.has(id),
  ).length
  const parts = [
    ...[...perLane].map(([lane, ids]) => outline.addedCards(ids.length, lane)),
    ...(linkCount > 0 ? [outline.addedLinks(linkCount)] : []),
    ...(changedCount > 0 ? [outline.changedThings(changedCount)] : []),
    ...(change.removed.length > 0 ? [outline.removedThings(change.removed.length)] : []),
  ]
  if (parts.length === 0) return undefined
  const [name = outline.someone, ...others] = change.names
  const who = others.length === 0 ? name : outline.andOthers(name, others.length)
  return outline.didThis(who, parts)
}

function union(one: readonly string[], other: readonly string[]): readonly string[] {
  return [...new Set([...one, ...other])]
}
