import { derive, keepEqualValues } from '#client/session/derived-store.ts'
import { ValueStore } from '#client/session/emitter.ts'
import type { Store } from '#client/session/session.ts'
import type { BoardLayout, CardBox } from '#shared/drawing/board-layout.ts'
import type { LinkPath } from '#shared/drawing/link-path.ts'
import { routeLink, routeLinks } from '#shared/drawing/route-links.ts'
import type { Link } from '#shared/model/change-model.ts'

type Routes = ReadonlyMap<string, LinkPath>
type Links = ReadonlyMap<string, Link>

/** Up to so many links finding all their ways takes less than a frame. */
const atOnceAtMost = 200
/** Above so many they stay straight: the ways round the cards take too long to find. */
const routedAtMost = 2000
const quietMs = 150

/**
 * The links' ways round the cards. On a large board a change leads the links of changed cards straight at first, and
 * leaves the others as they are; all find their ways again when it has been quiet for a moment.
 */
export function createRouteStore(
  places: Store<BoardLayout>,
  links: Store<Links>,
  badged: Store<ReadonlySet<string>>,
): Store<Routes> {
  const quiet = new ValueStore(0)
  let routedAt = -1
  let routedIn: BoardLayout | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function waitForQuiet(): void {
    clearTimeout(timer)
    timer = setTimeout(() => quiet.set(quiet.get() + 1), quietMs)
  }

  return derive(
    [places, links, badged, quiet],
    ([layout, links, badged, quietCount], before?: Routes) => {
      const old = routedIn
      routedIn = layout
      const isTime = quietCount !== routedAt || links.size <= atOnceAtMost
      if (isTime && links.size <= routedAtMost) {
        routedAt = quietCount
        return keepEqualValues(before, routeAll(layout, links, badged))
      }
      if (links.size <= routedAtMost) waitForQuiet()
      return keepEqualValues(before, leadStraight(layout, links, old, before))
    },
  )
}

// In the order of the links, as those that are led straight: or all lines would be put into the drawing again.
function routeAll(layout: BoardLayout, links: Links, badged: ReadonlySet<string>): Routes {
  const routes = routeLinks(
    layout,
    [...links.values()].map((link) => ({ ...link, hasBadge: badged.has(link.id) })),
  )
  return new Map(
    [...links.keys()].flatMap((id) => {
      const route = routes.get(id)
      return route === undefined ? [] : [[id, route] as const]
    }),
  )
}

/** Straight ways for links whose cards have moved; the others keep theirs. */
function leadStraight(
  layout: BoardLayout,
  links: Links,
  old: BoardLayout | undefined,
  before: Routes | undefined,
): Routes {
  const routes = new Map<string, LinkPath>()
  for (const { id, from, to } of links.values()) {
    const start = layout.cards.get(from)
    const end = layout.cards.get(to)
    if (start === undefined || end === undefined) continue
    const kept = before?.get(id)
    const isKept =
      kept !== undefined &&
      isSamePlace(start, old?.cards.get(from)) &&
      isSamePlace(end, old?.cards.get(to))
    routes.set(id, isKept ? kept : routeLink(id, start, end))
  }
  return routes
}

export function isSamePlace(one: CardBox, other: CardBox | undefined): boolean {
  return one === other || (one.x === other?.x && one.y === other.y && one.height === other.height)
}
