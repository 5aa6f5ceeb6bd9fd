import { useMemo, useState } from 'react'
import { showProblem } from '#client/app/problem-message.ts'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { decide } from '../contributions-api.ts'
import { useFacilitation } from '../facilitation.ts'
import { useContributions } from '../use-contributions.ts'
import { mostSaid, repeatsOf } from './most-said.ts'
import { RefusedCards } from './RefusedCards.tsx'
import { WaitingCard } from './WaitingCard.tsx'

const fewest = 5

/** Cards from phones that wait to be let onto the board. */
export function Inbox() {
  const { rounds } = useTexts()
  const { language } = useLanguage()
  const { boardId } = useFacilitation()
  const { cards, hasFailed } = useContributions()
  const [isBusy, setBusy] = useState(false)
  const waiting = useMemo(() => cards?.filter(({ state }) => state === 'waiting') ?? [], [cards])
  const refused = cards?.filter(({ state }) => state === 'refused') ?? []
  const repeats = useMemo(() => repeatsOf(waiting), [waiting])
  const act = async (decision: Parameters<typeof decide>[1]) => {
    setBusy(true)
    await decide(boardId, decision).catch((error: unknown) => showProblem(error, language))
    setBusy(false)
  }
  const approve = (ids: readonly string[]) => void act({ ids, decision: 'approve' })
  return (
    <div className="space-y-3">
      {hasFailed ? (
        <p className="text-sm text-warn" role="status">
          {rounds.inboxFailed}
        </p>
      ) : undefined}
      {waiting.length === 0 ? (
        <p className="text-sm text-muted">{rounds.inboxEmpty}</p>
      ) : (
        <>
          {/* Above the cards, which keep coming. */}
          <div className="flex flex-wrap gap-2 empty:hidden">
            {waiting.length > 1 ? (
              <Button isPending={isBusy} onPress={() => approve(waiting.map(({ id }) => id))}>
                {rounds.approveAll(waiting.length)}
              </Button>
            ) : undefined}
            {waiting.length > fewest ? (
              <Button isPending={isBusy} onPress={() => approve(mostSaid(waiting, fewest))}>
                {rounds.approveMostSaid}
              </Button>
            ) : undefined}
          </div>
          <ul className="space-y-2">
            {waiting.map((card) => (
              <WaitingCard
                card={card}
                key={card.id}
                onDecide={(decision) => void act(decision)}
                said={repeats.get(card.id) ?? 1}
              />
            ))}
          </ul>
        </>
      )}
      <RefusedCards
        cards={refused}
        onPutBack={(id) => void act({ ids: [id], decision: 'reconsider' })}
      />
    </div>
  )
}
