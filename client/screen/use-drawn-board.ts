import { useMemo } from 'react'
import { useStore } from '#client/session/use-session.tsx'
import type { BoardLayout } from '#shared/drawing/board-layout.ts'
import type { BeyondLine } from '#shared/drawing/divide-columns.ts'
import type { LinkPath } from '#shared/drawing/link-path.ts'
import type { Standing } from '#shared/drawing/link-standing.ts'
import type { Element, Link } from '#shared/model/change-model.ts'
import type { ScreenPicture } from './screen-picture.ts'

/** All that is drawn of a board at one moment. */
export interface DrawnBoard {
  readonly layout: BoardLayout
  readonly routes: ReadonlyMap<string, LinkPath>
  readonly elements: ReadonlyMap<string, Element>
  readonly links: ReadonlyMap<string, Link>
  readonly standings: ReadonlyMap<string, Standing>
  readonly line: BeyondLine
}

export function useDrawnBoard(picture: ScreenPicture): DrawnBoard {
  const layout = useStore(picture.layout, (now) => now)
  const routes = useStore(picture.routes, (now) => now)
  const elements = useStore(picture.elements, (now) => now)
  const links = useStore(picture.links, (now) => now)
  const standings = useStore(picture.badges, (now) => now)
  const line = useStore(picture.line, (now) => now)
  return useMemo(
    () => ({ layout, routes, elements, links, standings, line }),
    [layout, routes, elements, links, standings, line],
  )
}
