import type { BoardSession, Presence, Store } from '#client/session/session.ts'
import type { BoardLayout, CardBox } from '#shared/drawing/board-layout.ts'
import { rememberingCardLines } from '#shared/drawing/card-size.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import type { LinkPath } from '#shared/drawing/link-path.ts'
import { gravestStatus } from '#shared/drawing/link-styles.ts'
import type { AssumptionStatus } from '#shared/model/change-model.ts'
import type { Reading } from './canvas-state.ts'
import { derive, isShallowEqual, keepEqualValues } from './derived-store.ts'
import { createRouteStore, isSamePlace } from './route-store.ts'

/** How the board looks at rest, derived from the model; what came out equal keeps its identity. */
export interface BoardPicture {
  readonly layout: Store<BoardLayout>
  readonly routes: Store<ReadonlyMap<string, LinkPath>>
  /** The links that have a route; the same list while only their ways change. */
  readonly routedIds: Store<readonly string[]>
  /** By link, for those with assumptions. */
  readonly badges: Store<ReadonlyMap<string, Badge>>
  /** Who else has a card or link selected; the first of them where there are several. */
  readonly watchers: Store<ReadonlyMap<string, Presence>>
}

export interface Badge {
  readonly count: number
  /** The status that most needs attention. */
  readonly status: AssumptionStatus
}

export function createPicture(
  { snapshot, presence }: BoardSession,
  reading: Store<Reading>,
  isParkingOpen: Store<boolean>,
): BoardPicture {
  const linesOf = rememberingCardLines()
  const layout = derive(
    [snapshot, reading, isParkingOpen],
    ([{ lanes, elements }, { language, fallbacks }, isParkingOpen], before?: BoardLayout) =>
      keepEqualBoxes(
        before,
        layoutBoard({
          lanes,
          elements: elements.values(),
          language,
          fallbacks,
          isParkingOpen,
          linesOf,
        }),
      ),
  )
  const links = derive([snapshot], ([board]) => board.links)
  const assumptions = derive([snapshot], ([board]) => board.assumptions)
  const assumptionsOn = derive([snapshot], ([board]) => board.assumptionsOn)
  const badges = derive(
    [links, assumptions, assumptionsOn],
    ([links, assumptions, assumptionsOn], before?: ReadonlyMap<string, Badge>) => {
      const found = new Map<string, Badge>()
      for (const id of links.keys()) {
        const statuses = (assumptionsOn.get(id) ?? []).flatMap((assumptionId) => {
          const assumption = assumptions.get(assumptionId)
          return assumption === undefined ? [] : [assumption.status]
        })
        const status = gravestStatus(statuses)
        if (status !== undefined) found.set(id, { count: statuses.length, status })
      }
      return keepEqualValues(before, found)
    },
  )
  // A letter typed moves no card, and then no link is routed again.
  const places = derive([layout], ([now], before?: BoardLayout) =>
    before !== undefined && areCardsAlike(before, now) ? before : now,
  )
  const badged = derive([badges], ([all], before?: ReadonlySet<string>) => {
    const isSame = before?.size === all.size && [...all.keys()].every((id) => before.has(id))
    return isSame ? before : new Set(all.keys())
  })
  const routes = createRouteStore(places, links, badged)
  const routedIds = derive([routes], ([all], before?: readonly string[]) => {
    const isSame = before?.length === all.size && before.every((id) => all.has(id))
    return isSame ? before : [...all.keys()]
  })
  const watchers = derive([presence], ([{ others }], before?: ReadonlyMap<string, Presence>) => {
    const found = new Map<string, Presence>()
    for (const other of others) {
      const ids = other.editing === undefined ? [] : [other.editing]
      for (const id of [...ids, ...(other.selection ?? [])])
        if (!found.has(id)) found.set(id, other)
    }
    return keepEqualValues(before, found)
  })
  return { layout, routes, routedIds, badges, watchers }
}

function areCardsAlike(before: BoardLayout, now: BoardLayout): boolean {
  if (before.cards.size !== now.cards.size || before.lanes !== now.lanes) return false
  for (const [id, box] of now.cards) if (!isSamePlace(box, before.cards.get(id))) return false
  return true
}

function isSameBox(one: CardBox, other: CardBox): boolean {
  return (
    isSamePlace(one, other) &&
    one.width === other.width &&
    one.laneId === other.laneId &&
    one.column === other.column &&
    one.wishY === other.wishY &&
    one.lines === other.lines &&
    one.language === other.language
  )
}

function keepEqualBoxes(before: BoardLayout | undefined, now: BoardLayout): BoardLayout {
  if (before === undefined) return now
  const cards = keepEqualValues(before.cards, now.cards, isSameBox)
  const lanes = now.lanes.map((lane, index) => {
    const old = before.lanes[index]
    return old !== undefined && isShallowEqual(old, lane) ? old : lane
  })
  const areLanesKept =
    lanes.length === before.lanes.length &&
    lanes.every((lane, index) => lane === before.lanes[index])
  if (cards === before.cards && areLanesKept && before.height === now.height) return before
  return { ...now, cards, lanes: areLanesKept ? before.lanes : lanes }
}
