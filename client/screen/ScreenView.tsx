import { useEffect, useState } from 'react'
import { useModel, useSaving } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { usePageTitle } from '#client/app/use-page-title.ts'
import { inLanguage, type Language } from '#shared/model/language.ts'
import { modes } from '#shared/workshop/modes.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { BoardStage } from './BoardStage.tsx'
import { BreakView } from './BreakView.tsx'
import { Corner } from './Corner.tsx'
import { PrivateView } from './PrivateView.tsx'
import { PromptBanner } from './PromptBanner.tsx'
import { RatingView } from './RatingView.tsx'
import { VoteResults } from './VoteResults.tsx'
import { WaitingView } from './WaitingView.tsx'
import { keepAwake } from '#client/ui/keep-awake.ts'

export interface ScreenViewProps {
  readonly parts: WorkshopParts
  readonly languages: readonly Language[]
  readonly isFrozen: boolean
}

/** One frame of the plenary screen: what is asked on top, what it is about below, how to join in the corner. */
export function ScreenView({ parts, languages, isFrozen }: ScreenViewProps) {
  const { screen } = useTexts()
  const title = useModel((snapshot) => snapshot.facts.title)
  const [language = 'en'] = languages
  usePageTitle(screen.pageTitle(inLanguage(title, language, ...languages)))
  const kind = stateOf(parts)
  return (
    <main className="screen" data-state={kind}>
      {kind === 'waiting' ? (
        <WaitingView languages={languages} parts={parts} />
      ) : (
        <>
          <PromptBanner languages={languages} parts={parts} />
          <section className="screen-stage">
            {stageBeside(kind, parts, languages)}
            {/* Kept while it is out of sight: to draw a large board anew would hold up the screen. */}
            <div className="screen-kept" data-hidden={kind !== 'board'}>
              <BoardStage isFrozen={isFrozen} languages={languages} parts={parts} />
            </div>
          </section>
          <Corner hasTimer={kind !== 'break'} parts={parts} />
        </>
      )}
      <Signs isFrozen={isFrozen} />
    </main>
  )
}

type ScreenKind = 'waiting' | 'board' | 'votes' | 'rating' | 'private' | 'break'

/** What the screen is for just now. */
function stateOf({ phase, votes, rating, spotlight, screen }: WorkshopParts): ScreenKind {
  if (phase === null || phase === undefined)
    return spotlight === null && screen?.showsCode !== false ? 'waiting' : 'board'
  if (modes[phase.mode].isPause) return 'break'
  const areDotsShown = votes?.isRevealed === true && votes.isTopic
  // Where a phase looks back at them, the facilitator may turn the room to a part of the board.
  if (areDotsShown && (votes.phaseId === phase.id || spotlight === null)) return 'votes'
  if (rating !== null && rating !== undefined) return 'rating'
  if (phase.isPrivate) return 'private'
  return 'board'
}

/** What is shown instead of the board. */
function stageBeside(kind: ScreenKind, parts: WorkshopParts, languages: readonly Language[]) {
  if (kind === 'votes' && parts.votes)
    return <VoteResults languages={languages} votes={parts.votes} />
  if (kind === 'rating' && parts.rating)
    return <RatingView languages={languages} rating={parts.rating} />
  if (kind === 'private') return <PrivateView counts={parts.counts} />
  if (kind === 'break') return <BreakView timer={parts.timer} />
  return undefined
}

/** Small signs for whoever runs the room: never more than a word at the edge. */
function Signs({ isFrozen }: { readonly isFrozen: boolean }) {
  const { screen } = useTexts()
  const saving = useSaving()
  const isAway = saving.kind === 'offline' || saving.kind === 'refused'
  const [isAwake, setAwake] = useState(true)
  useEffect(() => keepAwake(setAwake), [])
  return (
    <div className="screen-signs">
      {isAway ? (
        <span className="screen-sign" data-sign="away" role="status">
          {screen.reconnecting}
        </span>
      ) : undefined}
      {isFrozen ? <span className="screen-sign">{screen.frozen}</span> : undefined}
      <FullScreenButton isAwake={isAwake} />
    </div>
  )
}

/** Seen only while a pointer moves: an audience has no use for it. */
function FullScreenButton({ isAwake }: { readonly isAwake: boolean }) {
  const { screen } = useTexts()
  const [isNear, setNear] = useState(true)
  useEffect(() => {
    let timer = setTimeout(() => setNear(false), 6_000)
    const handleMove = () => {
      clearTimeout(timer)
      setNear(true)
      timer = setTimeout(() => setNear(false), 3_000)
    }
    window.addEventListener('pointermove', handleMove)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', handleMove)
    }
  }, [])
  if (!isNear) return undefined
  return (
    <>
      {isAwake ? undefined : <span className="screen-sign">{screen.mayGoDark}</span>}
      <button
        className="screen-sign"
        onClick={() => {
          if (document.fullscreenElement === null) void document.documentElement.requestFullscreen()
          else void document.exitFullscreen()
        }}
        type="button"
      >
        {screen.fullScreen}
      </button>
    </>
  )
}
