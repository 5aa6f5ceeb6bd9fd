import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Announcer } from '#client/ui/announcer.tsx'
import { LanguageProvider } from '#client/ui/language.tsx'
import { Toasts } from '#client/ui/toasts.tsx'
import { LobbyPage } from '#client/lobby/LobbyPage.tsx'
import { loadBoardPage } from './board-parts.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LoadingPage } from './LoadingPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'

// The home page needs neither Yjs nor the board's code.
const BoardPage = lazy(async () => ({ default: (await loadBoardPage()).BoardPage }))

/** A page of its own, which the server serves: no route of this one. */
function openPhonePage(code: string): void {
  location.assign(`/j/${code}`)
}
const ScreenPage = lazy(async () => ({
  default: (await import('#client/screen/ScreenPage.tsx')).ScreenPage,
}))
const RemotePage = lazy(async () => ({ default: (await import('./RemotePage.tsx')).RemotePage }))

export function App() {
  return (
    <LanguageProvider>
      <ErrorBoundary>
        <Suspense fallback={<LoadingPage />}>
          <Switch>
            <Route path="/">
              <LobbyPage onCode={openPhonePage} />
            </Route>
            <Route component={BoardPage} path="/b/:boardId" />
            <Route component={RemotePage} path="/b/:boardId/remote" />
            <Route component={ScreenPage} path="/b/:boardId/screen" />
            <Route component={NotFoundPage} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
      <Announcer />
      <Toasts />
    </LanguageProvider>
  )
}
