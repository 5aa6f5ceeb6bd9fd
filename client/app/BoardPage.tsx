import { useEffect, useState } from 'react'
import { useParams } from 'wouter'
import { phonePathOf } from '#client/phone/phone-address.ts'
import { SessionContext } from '#client/session/use-session.tsx'
import { BoardScreen } from './BoardScreen.tsx'
import { secretIn } from './board-link.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { ProblemPage } from './ProblemPage.tsx'
import { useBoard } from './use-board.ts'

/** A board by its address. */
export function BoardPage() {
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
    <Board
      boardId={boardId}
      key={`${boardId} ${tries}`}
      onRetry={() => setTries((count) => count + 1)}
    />
  )
}

interface BoardProps {
  readonly boardId: string
  readonly onRetry: () => void
}

function Board({ boardId, onRetry }: BoardProps) {
  const arrival = useBoard(boardId)
  switch (arrival.kind) {
    case 'entering':
      return <LoadingPage />
    case 'refused':
      return <ProblemPage boardId={boardId} error={arrival.error} onRetry={onRetry} />
    case 'contributor':
      return <PhonePage boardId={boardId} />
    case 'open':
      return (
        <SessionContext value={arrival.session}>
          <BoardScreen
            isDamaged={arrival.entrance.info.isDamaged}
            joinCode={arrival.entrance.info.joinCode ?? undefined}
          />
        </SessionContext>
      )
  }
}

/** Somebody who may send cards does so on the page for phones. */
function PhonePage({ boardId }: { readonly boardId: string }) {
  useEffect(() => location.replace(phonePathOf(boardId)), [boardId])
  return <LoadingPage />
}
