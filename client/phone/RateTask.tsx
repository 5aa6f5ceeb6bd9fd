/** @jsxImportSource preact */
import type { PhasePart, RatingPart } from '#shared/workshop/view.ts'
import { Bar } from './Bar.tsx'
import type { TaskProps } from './CurrentTask.tsx'
import { useTexts, type PhoneTexts } from './language.tsx'
import { Words } from './Words.tsx'

/** One answer about one card, link or assumption; it is sent as it is chosen. */
export function RateTask({
  parts,
  phase,
  phone,
  state,
  fallback,
}: TaskProps & { readonly phase: PhasePart }) {
  const texts = useTexts()
  const rating = parts.rating ?? undefined
  if (rating === undefined || isGone(rating)) return <p class="look">{texts.lookUp}</p>
  const { phaseId, text, from, to, steps, isOpen, isRevealed } = rating
  const hasText = Object.values(text).some((words) => words !== '')
  const waiting = state.queue.find(
    ({ sending }) => sending.kind === 'rating' && sending.phaseId === phaseId,
  )?.sending
  const chosen = waiting?.kind === 'rating' ? waiting.value : state.ratings.get(phaseId)
  return (
    <>
      <blockquote class="about">
        {hasText ? (
          <p>
            <strong>
              <Words fallback={fallback} text={text} />
            </strong>
          </p>
        ) : undefined}
        {from !== undefined && to !== undefined ? (
          <>
            <p>
              <Words fallback={fallback} text={from} />
            </p>
            <p class="arrow">↓ {texts.leadsTo}</p>
            <p>
              <Words fallback={fallback} text={to} />
            </p>
          </>
        ) : undefined}
      </blockquote>
      {isRevealed ? (
        <RatingResults rating={rating} texts={texts} />
      ) : isOpen ? (
        <fieldset class="answers">
          <legend class="label">{texts.howSure}</legend>
          {steps === sureSteps ? undefined : <p class="help">{texts.ratingEnds(steps)}</p>}
          <div class={steps === sureSteps ? 'words' : 'numbers'}>
            {answersOf(steps).map((value) => (
              <label key={value}>
                <input
                  checked={value === chosen}
                  name={`rating ${phase.id}`}
                  onChange={() => phone.send({ kind: 'rating', phaseId, value })}
                  type="radio"
                  value={value}
                />
                <span>{answerName(value, steps, texts)}</span>
              </label>
            ))}
          </div>
          <p class="help" role="status">
            {chosen !== undefined && waiting === undefined ? texts.ratingReceived : ''}
            {waiting === undefined ? '' : texts.sending}
          </p>
        </fieldset>
      ) : (
        <p class="help">{texts.ratingClosed}</p>
      )}
    </>
  )
}

/** What it was about is no longer on the board. */
function isGone({ text, from }: RatingPart): boolean {
  return from === undefined && Object.values(text).every((words) => words === '')
}

/** So many steps ask how sure we are: low, medium, high. */
const sureSteps = 3

function answersOf(steps: number): readonly number[] {
  return Array.from({ length: steps }, (_, index) => index + 1)
}

function answerName(value: number, steps: number, texts: PhoneTexts): string {
  if (steps !== sureSteps) return String(value)
  return [texts.sureLow, texts.sureMedium, texts.sureHigh][value - 1] ?? String(value)
}

interface RatingResultsProps {
  readonly rating: RatingPart
  readonly texts: PhoneTexts
}

function RatingResults({ rating: { results, steps }, texts }: RatingResultsProps) {
  const most = Math.max(1, ...(results ?? []))
  return (
    <ul class="plain results">
      {answersOf(steps)
        .toReversed()
        .map((value) => {
          const count = results?.[value - 1] ?? 0
          return (
            <li key={value}>
              <div>
                <p>{answerName(value, steps, texts)}</p>
                <Bar most={most} value={count} />
                <p class="help">{texts.answers(count)}</p>
              </div>
            </li>
          )
        })}
    </ul>
  )
}
