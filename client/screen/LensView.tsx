import type { CSSProperties } from 'react'
import { useModel } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { stackSize } from '#shared/drawing/card-marks.ts'
import { stageIconPaths } from '#shared/drawing/stage-icon-paths.ts'
import { stageColors } from '#shared/drawing/tokens.ts'
import type { Element } from '#shared/model/change-model.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import type { Arrived } from './use-arrivals.ts'
import type { DrawnBoard } from './use-drawn-board.ts'
import { useFitting } from './use-fitting.ts'

interface LensViewProps extends Arrived {
  readonly board: DrawnBoard
  readonly languages: readonly Language[]
  readonly cardIds: readonly string[]
  readonly linkId: string | undefined
  /** Whether the room is writing cards just now. */
  readonly isWriting: boolean
}

/** As many cards as can be read from the back row. */
const mostCards = 9

/** What cannot be shown whole in letters that the back row reads: the lanes with their counts, and a few cards large. */
export function LensView({
  board,
  languages,
  cardIds,
  linkId,
  isWriting,
  shown,
  fresh,
}: LensViewProps) {
  const { screen } = useTexts()
  const { elements, links } = board
  const link = links.get(linkId ?? '')
  const ids = link === undefined ? cardIds.filter((id) => shown.has(id)) : [link.from, link.to]
  const cards = ids.slice(0, mostCards).flatMap((id) => elements.get(id) ?? [])
  const [list, fitting] = useFitting<HTMLUListElement>()
  const hidden = ids.length - Math.min(cards.length, fitting)
  return (
    <div className="screen-lens">
      <LaneCounts board={board} languages={languages} shown={shown} />
      <ul
        className="screen-cards"
        data-count={cards.length}
        data-linked={link !== undefined}
        ref={list}
      >
        {cards.map((element, index) => (
          <LensCard
            element={element}
            fits={index < fitting}
            isFresh={fresh.has(element.id)}
            key={element.id}
            languages={languages}
          />
        ))}
      </ul>
      {ids.length === 0 ? (
        <p className="screen-empty">{isWriting ? screen.writeNow : screen.noCards}</p>
      ) : undefined}
      {hidden > 0 ? <p className="screen-quiet">{screen.cardsBeside(hidden)}</p> : undefined}
    </div>
  )
}

function LaneCounts({
  board,
  languages,
  shown,
}: Pick<LensViewProps, 'board' | 'languages' | 'shown'>) {
  const { lanes } = board.layout
  const { primaryLanguage } = useModel((snapshot) => snapshot.facts)
  return (
    <ol className="screen-lanes">
      {lanes.map(({ id, lane, cardIds }) =>
        lane === undefined ? undefined : (
          <li key={id} style={{ '--bar': stageColors[lane.type].bar } as CSSProperties}>
            <StageIcon type={lane.type} />
            <span>{inLanguage(lane.title, languages[0] ?? primaryLanguage, primaryLanguage)}</span>
            <b>{cardIds.filter((cardId) => shown.has(cardId)).length}</b>
          </li>
        ),
      )}
    </ol>
  )
}

interface LensCardProps {
  readonly element: Element
  readonly languages: readonly Language[]
  readonly isFresh: boolean
  readonly fits: boolean
}

function LensCard({ element, languages, isFresh, fits }: LensCardProps) {
  const { elementTypes } = useTexts()
  const { primaryLanguage } = useModel((snapshot) => snapshot.facts)
  const { bar, tint } = stageColors[element.type]
  const count = stackSize(element)
  return (
    <li
      className={isFresh ? 'screen-card screen-arriving' : 'screen-card'}
      data-card={element.id}
      data-fits={fits}
      style={{ '--bar': bar, '--tint': tint } as CSSProperties}
    >
      <span className="screen-card-stage">
        <StageIcon type={element.type} />
        {elementTypes[element.type]}
        {count === 1 ? undefined : <b>×{count}</b>}
      </span>
      <span className="screen-card-title">
        {inLanguage(element.title, languages[0] ?? primaryLanguage, primaryLanguage)}
      </span>
    </li>
  )
}

function StageIcon({ type }: Pick<Element, 'type'>) {
  return (
    <svg aria-hidden="true" className="screen-icon" viewBox="0 0 24 24">
      <path d={stageIconPaths[type]} />
    </svg>
  )
}
