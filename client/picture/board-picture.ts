import { figuresOf, type CardFigures } from '#client/extras/figures-of.ts'
import { beyondCards } from '#client/session/beyond-cards.ts'
import { derive, isShallowEqual, keepEqualValues } from '#client/session/derived-store.ts'
import type { BoardSession, Presence, Store } from '#client/session/session.ts'
import type { BoardLayout, CardBox } from '#shared/drawing/board-layout.ts'
import { rememberingCardLines } from '#shared/drawing/card-size.ts'
import { layoutBoard } from '#shared/drawing/layout-board.ts'
import { boardLine } from '#shared/drawing/board-line.ts'
import type { BeyondLine } from '#shared/drawing/divide-columns.ts'
import type { LinkPath } from '#shared/drawing/link-path.ts'
import { standingOf, type Standing } from '#shared/drawing/link-standing.ts'
import { createRouteStore, isSamePlace } from './route-store.ts'

/** The language that titles are read and written in, and those to fall back on. */
export interface Reading {
  readonly language: string
  readonly fallbacks: readonly string[]
}

/** How the board looks at rest, derived from the model; what came out equal keeps its identity. */
export interface BoardPicture {
  readonly layout: Store<BoardLayout>
  readonly routes: Store<ReadonlyMap<string, LinkPath>>
  /** The links that have a route; the same list while only their ways change. */
  readonly routedIds: Store<readonly string[]>
  /** By link and by card, for those of which it was said what they rest on. */
  readonly badges: Store<ReadonlyMap<string, Standing>>
  /** How much is measured, counted and told, by card. */
  readonly figures: Store<ReadonlyMap<string, CardFigures>>
  /** Which cards lie beyond the accountability line. */
  readonly beyond: Store<ReadonlySet<string>>
  readonly line: Store<BeyondLine>
  /** Who else has a card or link selected; the first of them where there are several. */
  readonly watchers: Store<ReadonlyMap<string, Presence>>
}

export function createPicture(
  { snapshot, presence }: Pick<BoardSession, 'snapshot' | 'presence'>,
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
  const evidence = derive([snapshot], ([board]) => board.evidence)
  const elements = derive([snapshot], ([board]) => board.elements)
  const badges = derive(
    [links, elements, assumptions, assumptionsOn, evidence],
    (
      [links, elements, assumptions, assumptionsOn, evidence],
      before?: ReadonlyMap<string, Standing>,
    ) => {
      const found = new Map<string, Standing>()
      for (const { id, evidenceIds = [] } of [...links.values(), ...elements.values()]) {
        const own = assumptionsOn.get(id)
        if (own === undefined && evidenceIds.length === 0) continue
        const all = (own ?? []).flatMap((assumptionId) => assumptions.get(assumptionId) ?? [])
        const standing = standingOf(all, evidenceIds, evidence)
        if (standing !== undefined) found.set(id, standing)
      }
      return keepEqualValues(before, found)
    },
  )
  // A letter typed moves no card, and then no link is routed again.
  const places = derive([layout], ([now], before?: BoardLayout) =>
    before !== undefined && areCardsAlike(before, now) ? before : now,
  )
  const badged = derive([badges, links], ([all, links], before?: ReadonlySet<string>) => {
    const ids = [...all.keys()].filter((id) => links.has(id))
    const isSame = before?.size === ids.length && ids.every((id) => before.has(id))
    return isSame ? before : new Set(ids)
  })
  const routes = createRouteStore(places, links, badged)
  const routedIds = derive([routes], ([all], before?: readonly string[]) => {
    const isSame = before?.length === all.size && before.every((id) => all.has(id))
    return isSame ? before : [...all.keys()]
  })
  const indicators = derive([snapshot], ([board]) => board.indicators)
  const costs = derive([snapshot], ([board]) => board.costs)
  const stories = derive([snapshot], ([board]) => board.stories)
  const figures = derive(
    [indicators, costs, stories],
    ([indicators, costs, stories], before?: ReadonlyMap<string, CardFigures>) =>
      keepEqualValues(before, figuresOf({ indicators, costs, stories })),
  )
  const facts = derive([snapshot], ([board]) => board.facts)
  const beyond = derive([facts], ([now]) => beyondCards(now))
  const line = derive(
    [places, elements, beyond],
    ([now, elements, beyond], before?: BeyondLine) => {
      const drawn = boardLine(now, elements, beyond)
      return before !== undefined && isSameLine(before, drawn) ? before : drawn
    },
  )
  const watchers = derive([presence], ([{ others }], before?: ReadonlyMap<string, Presence>) => {
    const found = new Map<string, Presence>()
    for (const other of others) {
      const ids = other.editing === undefined ? [] : [other.editing]
      for (const id of [...ids, ...(other.selection ?? [])])
        if (!found.has(id)) found.set(id, other)
    }
    return keepEqualValues(before, found)
  })
  return { layout, routes, routedIds, badges, figures, beyond, line, watchers }
}

function areCardsAlike(before: BoardLayout, now: BoardLayout): boolean {
  if (before.cards.size !== now.cards.size || before.lanes !== now.lanes) return false
  for (const [id, box] of now.cards) if (!isSamePlace(box, before.cards.get(id))) return false
  return true
}

function isSameLine(one: BeyondLine, other: BeyondLine): boolean {
  return (
    one.points.length === other.points.length &&
    one.points.every(({ x, y }, index) => {
      const point = other.points[index]
      return point?.x === x && point.y === y
    }) &&
    one.strays.size === other.strays.size &&
    [...one.strays].every(([id, side]) => other.strays.get(id) === side)
  )
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
