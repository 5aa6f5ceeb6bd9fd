import { useTexts } from '#client/ui/language.tsx'
import { joinAddress, shortJoinAddress } from '#shared/model/join-code.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { JoinSquare } from './JoinSquare.tsx'
import { originOf, spacedCode } from './screen-origin.ts'
import { TimerRing } from './TimerRing.tsx'

interface CornerProps {
  readonly parts: WorkshopParts
  /** Not where the time is what the screen shows. */
  readonly hasTimer: boolean
}

/** At the right: the time, how far the room is, and how to join. */
export function Corner({ parts, hasTimer }: CornerProps) {
  const { screen } = useTexts()
  const { timer, board } = parts
  const code = board?.joinCode ?? ''
  const showsCode = parts.screen?.showsCode !== false && code !== ''
  return (
    <aside className="screen-corner">
      {!hasTimer || timer === undefined || timer.durationMs === 0 ? undefined : (
        <TimerRing timer={timer} />
      )}
      <div className="screen-counts">{progressOf(parts, screen)}</div>
      {showsCode ? (
        <div className="screen-join">
          <JoinSquare address={joinAddress(originOf(parts), code)} />
          <p className="screen-address">{shortJoinAddress(originOf(parts))}</p>
          <p className="screen-code">{spacedCode(code)}</p>
        </div>
      ) : undefined}
    </aside>
  )
}

function progressOf(
  { phase, rating, counts }: WorkshopParts,
  screen: ReturnType<typeof useTexts>['screen'],
): string {
  if (counts === undefined) return ''
  if (counts.joined === 0) return screen.joined(0)
  if (phase?.phones === 'vote') return screen.voted(counts.voters, counts.joined)
  if (phase?.phones === 'rate' && rating) return screen.answered(rating.answers, counts.joined)
  if (phase?.phones === 'write') return screen.sent(counts.senders, counts.joined)
  return screen.joined(counts.joined)
}
