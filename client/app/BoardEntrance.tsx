import { useEffect, useState, type ReactNode } from 'react'
import { useParams } from 'wouter'
import { SessionContext } from '#client/session/use-session.tsx'
import { secretIn } from './board-link.ts'
import type { Entrance } from './enter-board.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { ProblemPage } from './ProblemPage.tsx'
import { useBoard } from './use-board.ts'

interface BoardEntranceProps {
  /** What somebody sees who is in. */
  readonly children: (entrance: Entrance, boardId: string) => ReactNode
  /** What somebody sees who was let in, but only to send cards from a phone. */
  readonly renderContributor: (boardId: string) => ReactNode
}

/** Comes into the board of the address, and says why where that fails. */
export function BoardEntrance(props: BoardEntranceProps) {
  const { boardId = '' } = useParams()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    // Another link to the same board, pasted over this one, changes the hash alone.
    const handleLink = () => {
      if (secretIn(location.hash) !== undefined) setTries((count) => count + 1)
    }
    window.addEventListener('hashchange', handleLink)
    return () => window.removeEventListener('hashchange', handleLink)
  }, [])
  // Another board, or another try, begins from nothing.
  return (
    <Entering
      {...props}
      boardId={boardId}
      key={`${boardId} ${tries}`}
      onRetry={() => setTries((count) => count + 1)}
    />
  )
}

interface EnteringProps extends BoardEntranceProps {
  readonly boardId: string
  readonly onRetry: () => void
}

function Entering({ boardId, onRetry, children, renderContributor }: EnteringProps) {
  const arrival = useBoard(boardId)
  switch (arrival.kind) {
    case 'entering':
      return <LoadingPage />
    case 'refused':
      return <ProblemPage boardId={boardId} error={arrival.error} onRetry={onRetry} />
    case 'contributor':
      return renderContributor(boardId)
    case 'open':
      return (
        <SessionContext value={arrival.session}>
          {children(arrival.entrance, boardId)}
        </SessionContext>
      )
  }
}
