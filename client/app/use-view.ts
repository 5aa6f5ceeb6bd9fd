import { useSearchParams } from 'wouter'

export const views = ['canvas', 'outline', 'split'] as const

export type View = (typeof views)[number]

/** Below this width, in CSS pixels, the outline is what a board opens with. */
const narrow = 640

/** How the board is shown; part of the address, so that it can be shared and survives a reload. */
export function useView(): readonly [View, (view: View) => void] {
  const [search, setSearch] = useSearchParams()
  const asked = views.find((view) => view === search.get('view'))
  const view = asked ?? (window.innerWidth < narrow ? 'outline' : 'canvas')
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
