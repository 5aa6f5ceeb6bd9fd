import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { LinkItem } from './LinkItem.tsx'
import { useCardTitle } from './useCardTitle.tsx'

interface CardLinksProps {
  readonly elementId: string
}

const none: readonly string[] = []

/** Two lists under a card: what it comes from, and what it leads to. */
export function CardLinks({ elementId }: CardLinksProps) {
  const { outline } = useTexts()
  const title = useCardTitle()(useModel((snapshot) => snapshot.elements.get(elementId))).text
  const incoming = useModel((snapshot) => snapshot.linksTo.get(elementId)) ?? none
  const outgoing = useModel((snapshot) => snapshot.linksFrom.get(elementId)) ?? none
  if (incoming.length + outgoing.length === 0) return undefined
  return (
    <div className="space-y-0.5">
      {incoming.length === 0 ? undefined : (
        <ul aria-label={outline.comesFromList(title)}>
          {incoming.map((id) => (
            <LinkItem isIncoming key={id} linkId={id} />
          ))}
        </ul>
      )}
      {outgoing.length === 0 ? undefined : (
        <ul aria-label={outline.leadsToList(title)}>
          {outgoing.map((id) => (
            <LinkItem isIncoming={false} key={id} linkId={id} />
          ))}
        </ul>
      )}
    </div>
  )
}
