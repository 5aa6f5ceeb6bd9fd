import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Switch } from '#client/ui/Switch.tsx'
import { useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'
import { NewRound } from './NewRound.tsx'
import { PlaceTop } from './PlaceTop.tsx'
import { RankedCards } from './RankedCards.tsx'
import { useRounds } from './use-rounds.ts'

/** The round of dots: how many have voted, its result hidden until it is shown, and what becomes of the best. */
export function Voting() {
  const { rounds } = useTexts()
  const tell = useCommand()
  const votes = useWorkshop((workshop) => workshop.votes)
  const voters = useWorkshop(({ counts }) => counts?.voters) ?? 0
  const [isPeeking, setPeeking] = useState(false)
  const counted = useRounds(votes?.roundId)
  if (!votes)
    return (
      <div className="space-y-3">
        <p className="text-sm text-muted">{rounds.votingNone}</p>
        <NewRound />
      </div>
    )
  const { roundId, number, isRevealed, ballot } = votes
  const round = counted.find(({ id }) => id === roundId)
  const results = votes.results ?? round?.results ?? []
  return (
    <div className="space-y-3">
      <p>
        <span className="block text-sm text-muted">{rounds.round(number)}</span>
        <span className="text-2xl font-bold">{rounds.voters(voters)}</span>
      </p>
      <Button
        icon={isRevealed ? EyeOff : Eye}
        onPress={() => void tell({ type: 'reveal-votes', roundId, isRevealed: !isRevealed })}
        variant={isRevealed ? undefined : 'primary'}
      >
        {isRevealed ? rounds.hideVotes : rounds.revealVotes}
      </Button>
      {isRevealed ? undefined : (
        <div>
          <Switch isSelected={isPeeking} label={rounds.peek} onChange={setPeeking} />
        </div>
      )}
      {isRevealed || isPeeking ? (
        <>
          <RankedCards ballot={ballot} results={results} />
          {results.length > 0 ? <PlaceTop ballot={ballot} results={results} /> : undefined}
        </>
      ) : undefined}
      <NewRound />
    </div>
  )
}
