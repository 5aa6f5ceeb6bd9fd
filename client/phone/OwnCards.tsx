/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks'
import { useTexts } from './language.tsx'
import { isChangeable, ownCards, type OwnCard } from './own-cards.ts'
import { OwnCardRow } from './OwnCardRow.tsx'
import type { Phone, PhoneState } from './phone.ts'

interface OwnCardsProps {
  readonly phone: Phone
  readonly state: PhoneState
}

/** What this phone has sent, and how far it is; folded away while the phone is for something else. */
export function OwnCards({ phone, state }: OwnCardsProps) {
  const texts = useTexts()
  const [editedId, setEditedId] = useState<string>()
  const headingRef = useRef<HTMLHeadingElement>(null)
  const cards = ownCards(state)
  if (cards.length === 0) return undefined
  const phase = state.parts?.phase ?? undefined
  const writtenId = phase?.phones === 'write' ? phase.id : undefined
  const writingId = phase?.isRevealed === true ? undefined : writtenId
  // Refused ones are for their writer to decide on, whatever else goes on.
  const isCurrent = ({ id, phaseId, standing }: OwnCard) =>
    ['refused', 'sending'].includes(standing.kind) || phaseId === writtenId || id === editedId
  const current = cards.filter(isCurrent)
  const earlier = cards.filter((card) => !isCurrent(card))
  // With the last card this list goes too.
  const handleGone = () => {
    const next = cards.length > 1 ? headingRef.current : document.querySelector('h1')
    next?.focus()
  }
  const rows = (shown: readonly OwnCard[]) => (
    <ul class="plain cards">
      {shown.map((card) => (
        <OwnCardRow
          card={card}
          isChangeable={isChangeable(card, phase?.id)}
          isEditing={card.id === editedId}
          key={card.id}
          onEdit={(isEditing) => setEditedId(isEditing ? card.id : undefined)}
          onGone={handleGone}
          phone={phone}
          state={state}
          writingId={writingId}
        />
      ))}
    </ul>
  )
  return (
    <section class="own-cards">
      <h2 ref={headingRef} tabIndex={-1}>
        {texts.yourCards}
      </h2>
      {rows(current)}
      {earlier.length > 0 ? (
        <details open={phase === undefined && current.length === 0}>
          <summary>{texts.earlierCards(earlier.length)}</summary>
          {rows(earlier)}
        </details>
      ) : undefined}
    </section>
  )
}
