/** @jsxImportSource preact */
import { modes } from '#shared/workshop/modes.ts'
import type { PhasePart } from '#shared/workshop/view.ts'
import type { TaskProps } from './CurrentTask.tsx'
import { useTexts } from './language.tsx'
import { VoteResults } from './VoteResults.tsx'
import { Words } from './Words.tsx'

/** Nothing to do here: the room looks at the big screen, and the phone says at what. */
export function LookTask({
  parts: { spotlight, votes },
  phase,
  state,
  fallback,
}: TaskProps & { readonly phase: PhasePart }) {
  const texts = useTexts()
  if (modes[phase.mode].isPause) return undefined
  const titles = spotlight?.titles ?? []
  const hasResults = votes?.isRevealed === true && votes.isTopic
  return (
    <>
      <p class="look">{texts.lookUp}</p>
      {titles.length > 0 ? (
        <>
          <h2>{texts.lookingAt}</h2>
          <ul class="plain cards">
            {titles.map((title, index) => (
              <li key={spotlight?.elementIds[index] ?? ''}>
                <p>
                  <Words fallback={fallback} text={title} />
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : undefined}
      {hasResults ? (
        <VoteResults fallback={fallback} round={votes} votes={state.votes} />
      ) : undefined}
    </>
  )
}
