import { useReading } from '#client/session/use-reading.tsx'
import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import type { BallotCard, Result } from '#shared/workshop/view.ts'

interface RankedCardsProps {
  readonly results: readonly Result[]
  readonly ballot: readonly BallotCard[]
}

/** Cards by their dots, best first. */
export function RankedCards({ results, ballot }: RankedCardsProps) {
  const { rounds } = useTexts()
  const { read } = useReading()
  const elements = useModel((snapshot) => snapshot.elements)
  if (results.length === 0) return <p className="text-sm text-muted">{rounds.noDots}</p>
  return (
    <ol className="space-y-1 text-sm">
      {results.map(({ elementId, dots, rank }) => {
        const title =
          elements.get(elementId)?.title ?? ballot.find(({ id }) => id === elementId)?.title
        const { text, language } = read(title)
        return (
          <li className="flex items-baseline gap-2" key={elementId}>
            <span className="w-6 shrink-0 text-right font-semibold tabular-nums">{rank}.</span>
            <span className="min-w-0 flex-1 break-words" lang={language}>
              {text === '' ? rounds.untitled : text}
            </span>
            <span className="shrink-0 tabular-nums">{rounds.dots(dots)}</span>
          </li>
        )
      })}
    </ol>
  )
}
