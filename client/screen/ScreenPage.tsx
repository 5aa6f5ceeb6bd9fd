import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import { useBoard } from '#client/app/use-board.ts'
import { SessionContext } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Problem } from '#shared/problems/problem.ts'
import { PlenaryScreen } from './PlenaryScreen.tsx'
import './screen.css'

const retryMs = 3_000

/** The plenary screen of a board by its address: it only looks, whatever the browser may do elsewhere. */
export function ScreenPage() {
  const { boardId = '' } = useParams()
  const [tries, setTries] = useState(0)
  return (
    <Screen boardId={boardId} key={`${boardId} ${tries}`} onRetry={() => setTries(tries + 1)} />
  )
}

interface ScreenProps {
  readonly boardId: string
  readonly onRetry: () => void
}

function Screen({ boardId, onRetry }: ScreenProps) {
  const { screen } = useTexts()
  const arrival = useBoard(boardId, 'viewer')
  const isRefused = arrival.kind === 'refused' || arrival.kind === 'contributor'
  const comesBack =
    arrival.kind === 'refused' &&
    !(arrival.error instanceof Problem && arrival.error.code !== 'server-unreachable')
  useEffect(() => {
    if (!comesBack) return undefined
    const timer = setTimeout(onRetry, retryMs)
    return () => clearTimeout(timer)
  }, [comesBack, onRetry])
  if (arrival.kind === 'open')
    return (
      <SessionContext value={arrival.session}>
        <PlenaryScreen mayLead={arrival.entrance.me.role === 'facilitator'} />
      </SessionContext>
    )
  // Nobody in the room can do anything about a dialog.
  return (
    <div className="screen screen-plain">
      <p>{isRefused && !comesBack ? screen.noAccess : screen.connecting}</p>
    </div>
  )
}
