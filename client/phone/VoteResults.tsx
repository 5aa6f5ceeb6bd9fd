/** @jsxImportSource preact */
import type { VotePart } from '#shared/workshop/view.ts'
import { Bar } from './Bar.tsx'
import { useTexts } from './language.tsx'
import { Words } from './Words.tsx'

interface VoteResultsProps {
  readonly round: VotePart
  /** Own dots. */
  readonly votes: ReadonlyMap<string, number>
  readonly fallback: string
}

/** The cards by their dots; equal ones share a place. */
export function VoteResults({ round: { results, ballot }, votes, fallback }: VoteResultsProps) {
  const texts = useTexts()
  if (results === undefined || results.length === 0) return <p class="help">{texts.noVotes}</p>
  const most = Math.max(...results.map(({ dots }) => dots))
  const titles = new Map(ballot.map(({ id, title }) => [id, title]))
  return (
    <>
      <h2>{texts.results}</h2>
      <ol class="plain results">
        {results.map(({ elementId, dots, rank }) => {
          const own = votes.get(elementId) ?? 0
          return (
            <li key={elementId}>
              <span class="rank">
                <span class="unseen">{texts.rank(rank)}</span>
                <span aria-hidden="true">{rank}</span>
              </span>
              <div>
                <p>
                  <Words fallback={fallback} text={titles.get(elementId) ?? {}} />
                </p>
                <Bar most={most} value={dots} />
                <p class="help">
                  {texts.resultDots(dots)}
                  {own > 0 ? `, ${texts.yours(own)}` : ''}
                </p>
              </div>
            </li>
          )
        })}
      </ol>
    </>
  )
}
