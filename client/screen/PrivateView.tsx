import { useTexts } from '#client/ui/language.tsx'
import type { CountsPart } from '#shared/workshop/view.ts'

/** While everybody writes for themselves: how much there is, and nothing of what it says. */
export function PrivateView({ counts }: { readonly counts: CountsPart | undefined }) {
  const { screen } = useTexts()
  return (
    <div className="screen-private">
      <p className="screen-large-count">{counts?.cards ?? 0}</p>
      <p>{screen.cardsInPrivate(counts?.cards ?? 0)}</p>
      <p className="screen-quiet">{screen.privateRound}</p>
    </div>
  )
}
