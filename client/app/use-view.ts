import { useSearchParams } from 'wouter'

export const views = ['canvas', 'outline', 'split'] as const

export type View = (typeof views)[number]

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
