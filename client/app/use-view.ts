import { useSearchParams } from 'wouter'

/** The cards of a board, drawn, listed or both. */
export const cardViews = ['canvas', 'outline', 'split'] as const

/** Screens that take the place of the cards; each has its component in board-parts.ts. */
export const pageViews = ['economics', 'report'] as const

export type PageView = (typeof pageViews)[number]
export type View = (typeof cardViews)[number] | PageView

const views: readonly View[] = [...cardViews, ...pageViews]

export function isPageView(view: View): view is PageView {
  return pageViews.some((page) => page === view)
}

export function showsCanvas(view: View): boolean {
  return view === 'canvas' || view === 'split'
}

export function showsOutline(view: View): boolean {
  return view === 'outline' || view === 'split'
}

/** Below this width, in CSS pixels, the outline is what a board opens with. */
const narrow = 640

/** The view that is asked for, else what suits the screen. */
export function openingView(asked: string | null): View {
  return views.find((view) => view === asked) ?? (window.innerWidth < narrow ? 'outline' : 'canvas')
}

/** How the board is shown; part of the address, so that it can be shared and survives a reload. */
export function useView(): readonly [View, (view: View) => void] {
  const [search, setSearch] = useSearchParams()
  const view = openingView(search.get('view'))
  return [
    view,
    (chosen) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before)
          next.set('view', chosen)
          return next
        },
        { replace: true },
      ),
  ]
}
