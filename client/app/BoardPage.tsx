import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { SessionContext } from '#client/session/use-session.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { MessagePage } from '#client/ui/MessagePage.tsx'
import { BoardScreen } from './BoardScreen.tsx'
import { secretIn } from './board-link.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { PageFrame } from './PageFrame.tsx'
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
      return <ContributorPage />
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

function ContributorPage() {
  const { app } = useTexts()
  const [, navigate] = useLocation()
  return (
    <PageFrame>
      <MessagePage
        actions={<Button onPress={() => navigate('/')}>{app.home}</Button>}
        title={app.contributorTitle}
      >
        <p>{app.contributorText}</p>
      </MessagePage>
    </PageFrame>
  )
}
