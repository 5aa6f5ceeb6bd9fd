import type { Position } from '#shared/model/change-model.ts'
import type { LinkPath } from '#shared/drawing/link-path.ts'
import { routeLink } from '#shared/drawing/route-links.ts'
import type { CanvasState } from './canvas-state.ts'
import { headPlace } from './head-place.ts'

/**
 * Leads the links of moving cards along, straight in the drawing: no React, and no other link, is concerned.
 * `moved` says where cards are now; links of cards that are no longer in it go back to their routes.
 */
export function createLiveLinks({ session, layout, routes }: CanvasState, root: HTMLElement) {
  let live = new Set<string>()

  function draw(route: LinkPath): void {
    const { id, d, badgeAt } = route
    for (const path of root.querySelectorAll(`path[data-link="${CSS.escape(id)}"]`))
      path.setAttribute('d', d)
    root
      .querySelector(`[data-head="${CSS.escape(id)}"]`)
      ?.setAttribute('transform', headPlace(route))
    const badge = root.querySelector<HTMLElement>(`[data-badge="${CSS.escape(id)}"]`)
    if (badge !== null)
      badge.style.transform = `translate(-50%, -50%) translate(${badgeAt.x}px, ${badgeAt.y}px)`
  }

  return {
    update(moved: ReadonlyMap<string, Position>): void {
      const { links, linksFrom, linksTo } = session.snapshot.get()
      const { cards } = layout.get()
      const touched = new Set<string>()
      for (const id of moved.keys()) {
        for (const linkId of linksFrom.get(id) ?? []) touched.add(linkId)
        for (const linkId of linksTo.get(id) ?? []) touched.add(linkId)
      }
      for (const id of touched) {
        const link = links.get(id)
        const from = link === undefined ? undefined : cards.get(link.from)
        const to = link === undefined ? undefined : cards.get(link.to)
        if (link === undefined || from === undefined || to === undefined) continue
        const route = routeLink(
          id,
          { ...from, ...moved.get(link.from) },
          { ...to, ...moved.get(link.to) },
        )
        draw(route)
      }
      for (const id of live) {
        const route = touched.has(id) ? undefined : routes.get().get(id)
        if (route !== undefined) draw(route)
      }
      live = touched
    },
  }
}
