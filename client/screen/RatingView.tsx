import type { CSSProperties } from 'react'
import { useTexts } from '#client/ui/language.tsx'
import { inLanguage, type Language } from '#shared/model/language.ts'
import type { RatingPart } from '#shared/workshop/view.ts'

interface RatingViewProps {
  readonly rating: RatingPart
  readonly languages: readonly Language[]
}

/** What the room is asked to judge, and once it is revealed how it did. */
export function RatingView({ rating, languages }: RatingViewProps) {
  const { screen } = useTexts()
  const read = (text: RatingPart['text'] | undefined) =>
    inLanguage(text, languages[0] ?? 'en', ...languages)
  const results = rating.isRevealed ? rating.results : undefined
  const most = Math.max(1, ...(results ?? []))
  return (
    <div className="screen-rating">
      {rating.from === undefined ? (
        <p className="screen-rated">{read(rating.text)}</p>
      ) : (
        <p className="screen-rated">
          {read(rating.from)} <span aria-label={screen.becauseOf}>→</span> {read(rating.to)}
        </p>
      )}
      {results === undefined ? (
        <p className="screen-howsure">{screen.howSure}</p>
      ) : (
        <ol className="screen-answers">
          {results.map((count, index) => {
            const answer = index + 1
            return (
              <li key={answer} style={{ '--part': count / most } as CSSProperties}>
                <span className="screen-answer-count">{count}</span>
                <span className="screen-column" />
                <Answer index={index} steps={rating.steps} />
              </li>
            )
          })}
        </ol>
      )}
    </div>
  )
}

interface AnswerProps {
  readonly index: number
  readonly steps: number
}

/** Three answers are words; more are numbers, of which the first and the last say what they mean. */
function Answer({ index, steps }: AnswerProps) {
  const { screen } = useTexts()
  const words = [screen.unsure, screen.fairlySure, screen.verySure]
  if (steps === words.length) return <span>{words[index]}</span>
  const meaning = index === 0 ? screen.unsure : index === steps - 1 ? screen.verySure : '\u00A0'
  return (
    <span>
      {index + 1}
      <span className="screen-answer-words">{meaning}</span>
    </span>
  )
}
