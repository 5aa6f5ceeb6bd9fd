/** @jsxImportSource preact */
import { useMemo } from 'preact/hooks'
import { inLanguage } from '#shared/model/language.ts'
import type { VotePart } from '#shared/workshop/view.ts'
import { shuffledFor } from './ballot-order.ts'
import type { TaskProps } from './CurrentTask.tsx'
import { useLanguage } from './language.tsx'
import { newUuid } from '#shared/model/new-uuid.ts'
import type { PhoneStorage } from './phone-storage.ts'
import { usedDots, wishedDots } from './own-dots.ts'
import { VoteResults } from './VoteResults.tsx'
import { Words } from './Words.tsx'

/** Dots on cards: as many as there are, wherever one likes. */
export function VoteTask(props: TaskProps) {
  const { parts, state, fallback } = props
  const { texts } = useLanguage()
  const round = parts.votes ?? undefined
  if (round === undefined) return undefined
  if (round.isRevealed) return <VoteResults fallback={fallback} round={round} votes={state.votes} />
  if (!round.isOpen) return <p class="help">{texts.votesClosed}</p>
  if (round.ballot.length === 0) return <p class="help">{texts.emptyBallot}</p>
  return <Ballot {...props} round={round} />
}

function Ballot({
  phone,
  state,
  storage,
  fallback,
  round,
}: TaskProps & { readonly round: VotePart }) {
  const { language, texts } = useLanguage()
  const { roundId, dots, ballot } = round
  const cards = useMemo(
    () => shuffledFor(`${deviceSeed(storage)} ${roundId}`, ballot),
    [storage, roundId, ballot],
  )
  const left = Math.max(0, dots - usedDots(state, round))
  const isAllReceived = !state.queue.some(({ sending }) => sending.kind === 'vote')
  return (
    <>
      <p class="help">{texts.voteHelp(dots)}</p>
      <div class="dots-left" role="status">
        <strong>{texts.dotsLeft(left)}</strong>
        <span class="help">
          {left < dots && isAllReceived ? ` ${texts.votesSaved}` : ''}
          {left === 0 ? ` ${texts.noDotsLeft}` : ''}
        </span>
      </div>
      <ul class="plain ballot">
        {cards.map(({ id, title }) => {
          const own = wishedDots(state, roundId, id)
          const words = inLanguage(title, language, fallback)
          const put = (wished: number) =>
            phone.send({ kind: 'vote', roundId, elementId: id, dots: wished })
          return (
            <li class={own > 0 ? 'chosen' : ''} key={id}>
              <p>
                <Words fallback={fallback} text={title} />
              </p>
              <div class="stepper">
                <button
                  aria-disabled={own === 0}
                  aria-label={texts.oneLess(words)}
                  onClick={() => own > 0 && put(own - 1)}
                  type="button"
                >
                  −
                </button>
                <span class="own">
                  <span aria-hidden="true">{own}</span>
                  <span class="unseen">{texts.dotsOn(own, words)}</span>
                </span>
                <button
                  aria-disabled={left === 0}
                  aria-label={texts.oneMore(words)}
                  onClick={() => left > 0 && put(own + 1)}
                  type="button"
                >
                  +
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** What makes this phone's order its own. */
function deviceSeed(storage: PhoneStorage): string {
  const key = 'catena.seed'
  const known = storage.get(key)
  if (known !== undefined) return known
  const seed = newUuid()
  storage.set(key, seed)
  return seed
}
