import { RotateCw } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import { Button } from '#client/ui/Button.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { MessagePage } from '#client/ui/MessagePage.tsx'
import { PageFrame } from './PageFrame.tsx'
import { problemMessage } from './problem-message.ts'
import { Refusal } from './request.ts'
import { usePageTitle } from './use-page-title.ts'

const VersionsToRestore = lazy(async () => ({
  default: (await import('#client/history/VersionsToRestore.tsx')).VersionsToRestore,
}))

interface ProblemPageProps {
  readonly boardId: string
  readonly error: unknown
  readonly onRetry: () => void
}

/** A board that does not open: what happened, why, and two ways on; a third where an earlier version can be put back. */
export function ProblemPage({ boardId, error, onRetry }: ProblemPageProps) {
  const { app, ui } = useTexts()
  const [, navigate] = useLocation()
  const { what, why, fix } = problemMessage(error, useLanguage().language)
  usePageTitle(what)
  return (
    <PageFrame>
      <MessagePage
        actions={
          <>
            <Button icon={RotateCw} onPress={onRetry} variant="primary">
              {ui.tryAgain}
            </Button>
            <Button onPress={() => navigate('/')}>{app.home}</Button>
          </>
        }
        title={what}
        tone="problem"
      >
        <p>{why}</p>
        <p>{fix}</p>
        {error instanceof Refusal && error.code === 'board-quarantined' ? (
          <Suspense>
            <VersionsToRestore boardId={boardId} onRestored={onRetry} />
          </Suspense>
        ) : undefined}
      </MessagePage>
    </PageFrame>
  )
}
