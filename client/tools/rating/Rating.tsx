import { Eye, EyeOff } from 'lucide-react'
import { useReading } from '#client/session/use-reading.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { RatingPart } from '#shared/workshop/view.ts'
import { useWorkshop } from '../facilitation.ts'
import { useCommand } from '../use-command.ts'
import { TargetChoice } from './TargetChoice.tsx'

/** What the room says how sure it is of, and what it answered. */
export function Rating() {
  const { rounds } = useTexts()
  const phase = useWorkshop((workshop) => workshop.phase)
  const rating = useWorkshop((workshop) => workshop.rating)
  if (phase?.phones !== 'rate' && !rating)
    return <p className="text-sm text-muted">{rounds.ratingNone}</p>
  return (
    <div className="space-y-3">
      {rating ? <Answers rating={rating} /> : undefined}
      {phase?.phones === 'rate' ? (
        <TargetChoice
          invitation={rating ? rounds.otherTarget : rounds.noTarget}
          phaseId={phase.id}
        />
      ) : undefined}
    </div>
  )
}

function Answers({ rating }: { readonly rating: RatingPart }) {
  const { rounds, screen } = useTexts()
  const { read } = useReading()
  const tell = useCommand()
  const { phaseId, isRevealed, answers, results = [], steps } = rating
  const words = [screen.unsure, screen.fairlySure, screen.verySure]
  const target =
    rating.from === undefined
      ? read(rating.text).text
      : rounds.linkBetween(read(rating.from).text, read(rating.to).text)
  return (
    <>
      <p>
        <span className="block text-sm text-muted">{rounds.ratingTarget}</span>
        <span className="font-semibold break-words">{target}</span>
      </p>
      <p className="text-2xl font-bold">{rounds.answers(answers)}</p>
      <Button
        icon={isRevealed ? EyeOff : Eye}
        onPress={() => void tell({ type: 'reveal-ratings', phaseId, isRevealed: !isRevealed })}
        variant={isRevealed ? undefined : 'primary'}
      >
        {isRevealed ? rounds.hideVotes : rounds.revealVotes}
      </Button>
      {isRevealed && results.length > 0 ? (
        <ol className="text-sm">
          {results.map((count, index) => {
            const answer = index + 1
            return (
              <li className="flex gap-2 tabular-nums" key={answer}>
                <span className="flex-1">{steps === 3 ? words[index] : answer}</span>
                <span className="font-semibold">{count}</span>
              </li>
            )
          })}
        </ol>
      ) : undefined}
    </>
  )
}
