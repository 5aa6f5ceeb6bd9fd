import type { CSSProperties } from 'react'
import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { stageColors } from '#shared/drawing/tokens.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import type { Result, VotePart } from '#shared/workshop/view.ts'
import { useFitting } from './use-fitting.ts'

interface VoteResultsProps {
  readonly votes: VotePart
  readonly languages: readonly Language[]
}

/** As many as can be read from the back row. */
const shownResults = 7

/** The revealed dots as bars, best first; cards with as many say that they are equal. */
export function VoteResults({ votes, languages }: VoteResultsProps) {
  const { screen } = useTexts()
  const [list, fitting] = useFitting<HTMLOListElement>()
  const results = votes.results ?? []
  const most = results[0]?.dots ?? 1
  if (results.length === 0) return <p className="screen-quiet">{screen.noVotes}</p>
  const hidden = results.length - Math.min(shownResults, fitting)
  return (
    <div className="screen-votes">
      <ol className="screen-results" ref={list}>
        {results.slice(0, shownResults).map((result, index) => (
          <ResultBar
            fits={index < fitting}
            isTie={results.filter(({ rank }) => rank === result.rank).length > 1}
            key={result.elementId}
            languages={languages}
            most={most}
            place={index}
            result={result}
            votes={votes}
          />
        ))}
      </ol>
      {hidden > 0 ? <p className="screen-quiet">{screen.cardsBeside(hidden)}</p> : undefined}
    </div>
  )
}

interface ResultBarProps extends VoteResultsProps {
  readonly result: Result
  readonly isTie: boolean
  readonly fits: boolean
  readonly most: number
  readonly place: number
}

function ResultBar({ result, isTie, fits, most, place, votes, languages }: ResultBarProps) {
  const { screen } = useTexts()
  const { elementId, dots, rank } = result
  const element = useModel((snapshot) => snapshot.elements.get(elementId))
  const title = element?.title ?? votes.ballot.find(({ id }) => id === elementId)?.title
  const color = element === undefined ? undefined : stageColors[element.type].bar
  return (
    <li
      data-fits={fits}
      style={{ '--bar': color, '--part': dots / most, '--place': place } as CSSProperties}
    >
      <span className="screen-rank">
        {rank}
        {isTie ? <small>{screen.tie}</small> : undefined}
      </span>
      <span className="screen-result-title">
        {inLanguage(title, languages[0] ?? 'en', ...languages)}
        <span className="screen-bar" />
      </span>
      <span className="screen-dots">{screen.dots(dots)}</span>
    </li>
  )
}
