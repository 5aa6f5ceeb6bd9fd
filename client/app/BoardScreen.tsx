import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { LensContext } from '#client/checks/lens-context.ts'
import { createExtras, ExtrasContext } from '#client/extras/extras.ts'
import { RemoteChanges } from '#client/outline/RemoteChanges.tsx'
import { useReading } from '#client/session/use-reading.tsx'
import { useIsFacilitator, useModel, useSession, useStore } from '#client/session/use-session.tsx'
import { FacilitationProvider } from '#client/tools/FacilitationProvider.tsx'
import { TimerSound } from '#client/tools/timer/TimerSound.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { useIsNarrow } from '#client/ui/use-is-narrow.ts'
import { BoardDialogs, type OpenDialog } from './BoardDialogs.tsx'
import { BoardHeader } from './header/BoardHeader.tsx'
import { Dock } from './Dock.tsx'
import { KeyboardToCanvas } from './KeyboardToCanvas.tsx'
import { LoadingPage } from './LoadingPage.tsx'
import { NameBar } from './NameBar.tsx'
import { Notice } from './Notice.tsx'
import { ownName } from './own-name.ts'
import { renameRemembered } from './recent-boards.ts'
import { loadCanvas, loadOutline, loadPages } from './board-parts.ts'
import { useChecks } from './use-checks.ts'
import { useDock } from './use-dock.ts'
import { usePageTitle } from './use-page-title.ts'
import { canvasSelector, useRegions } from './use-regions.ts'
import { useTakenAway } from './use-taken-away.ts'
import { useUndoKeys } from './use-undo-keys.ts'
import { showArea } from './show-place.ts'
import { WorkshopStrip } from './workshop/WorkshopStrip.tsx'
import { isPageView, showsCanvas, showsOutline, useView } from './use-view.ts'

const Canvas = lazy(async () => ({ default: (await loadCanvas()).Canvas }))
const Outline = lazy(async () => ({ default: (await loadOutline()).Outline }))
const pages = {
  economics: lazy(async () => ({ default: await loadPages.economics() })),
  report: lazy(async () => ({ default: await loadPages.report() })),
} as const

interface BoardScreenProps {
  /** Whether its facilitator is told that something could not be read. */
  readonly isDamaged: boolean
  /** For those who may hand it out. */
  readonly joinCode: string | undefined
}

/** An open board: header, canvas and outline, details. */
export function BoardScreen({ isDamaged, joinCode }: BoardScreenProps) {
  const { app } = useTexts()
  const session = useSession()
  const isFacilitator = useIsFacilitator()
  const isLoaded = useModel((snapshot) => snapshot.isLoaded)
  const title = useReading().read(useModel((snapshot) => snapshot.facts.title)).text
  const me = useStore(session.me, (user) => user)
  const [view, setView] = useView()
  const [isDockOpen, setDockOpen] = useDock()
  const { lens, panel, showPanel, canvas, goTo } = useChecks({
    view,
    setView,
    isDockOpen,
    setDockOpen,
  })
  const [extras] = useState(createExtras)
  const [dialog, setDialog] = useState<OpenDialog>()
  const [followed, setFollowed] = useState<number>()
  const [asksName, setAsksName] = useState(() => session.canEdit && ownName() === undefined)
  const isNarrow = useIsNarrow()
  usePageTitle(title)
  useEffect(() => {
    if (isLoaded) renameRemembered(session.boardId, title)
  }, [isLoaded, session, title])
  useRegions()
  useUndoKeys()
  useTakenAway()

  const Page = isPageView(view) ? pages[view] : undefined
  const showDetails = () => {
    showPanel('details')
    setDockOpen(true)
  }
  const isFacilitating = isDockOpen && panel === 'workshop'
  const sight = useCallback(() => canvas.current?.view(), [canvas])
  const openShare = useCallback(() => setDialog('share'), [])
  const handleNamed = () => {
    setAsksName(false)
    // The button that was pressed is gone: the keyboard goes back to the work.
    document.querySelector<HTMLElement>(canvasSelector)?.focus()
  }
  return (
    <LensContext value={lens}>
      <ExtrasContext value={extras}>
        <FacilitationProvider hasBoard openShare={openShare} sight={sight}>
          <div className="flex h-dvh flex-col overflow-hidden bg-canvas">
            <a
              className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-lg focus:bg-surface focus:p-3"
              href="#board"
            >
              {app.skipToBoard}
            </a>
            <BoardHeader
              followed={followed}
              isDockOpen={isDockOpen}
              isFacilitating={isFacilitating}
              onChangeName={() => setAsksName(true)}
              onFacilitate={() => {
                showPanel('workshop')
                setDockOpen(!isFacilitating)
              }}
              onFollow={(clientId) => {
                // Following is seeing the same part of the canvas.
                if (!showsCanvas(view)) setView('canvas')
                setFollowed(clientId)
              }}
              onOpen={setDialog}
              onShowDock={setDockOpen}
              onView={setView}
              view={view}
            />
            {asksName ? <NameBar current={me.name} onDone={handleNamed} /> : undefined}
            <Notice isDamaged={isDamaged} />
            <WorkshopStrip
              hasCanvas={showsCanvas(view)}
              onShow={(area) => {
                if (!showsCanvas(view)) setView('canvas')
                showArea(canvas, area)
              }}
            />
            <div className="relative flex min-h-0 flex-1">
              <main className="flex min-w-0 flex-1 max-lg:flex-col" id="board" tabIndex={-1}>
                {isLoaded ? (
                  <Suspense fallback={<LoadingPage />}>
                    {Page === undefined ? undefined : (
                      <div
                        className="min-h-0 min-w-0 flex-1 overflow-y-auto"
                        data-region="page"
                        tabIndex={-1}
                      >
                        <Page />
                      </div>
                    )}
                    {showsCanvas(view) ? (
                      <div
                        className="relative min-h-0 min-w-0 flex-1"
                        data-region="canvas"
                        tabIndex={-1}
                      >
                        <Canvas
                          followed={followed}
                          onFollowEnd={() => setFollowed(undefined)}
                          onOpenElement={showDetails}
                          onOpenLink={showDetails}
                          ref={canvas}
                        />
                        <KeyboardToCanvas />
                      </div>
                    ) : undefined}
                    {showsOutline(view) ? (
                      <div
                        className={
                          view === 'split'
                            ? 'min-h-0 overflow-y-auto border-line bg-surface max-lg:flex-1 max-lg:border-t lg:w-[min(34rem,42%)] lg:border-l'
                            : 'min-h-0 min-w-0 flex-1 overflow-y-auto'
                        }
                        data-region="outline"
                        tabIndex={-1}
                      >
                        <Outline
                          onOpenDetails={
                            isDockOpen && panel === 'details' ? undefined : showDetails
                          }
                        />
                      </div>
                    ) : undefined}
                  </Suspense>
                ) : (
                  <LoadingPage />
                )}
              </main>
              {isLoaded && isDockOpen ? (
                <Dock
                  onClose={() => setDockOpen(false)}
                  onGo={(place) => {
                    // On a phone the dock covers the board.
                    if (isNarrow) setDockOpen(false)
                    goTo(place)
                  }}
                  onPanel={showPanel}
                  panel={panel}
                />
              ) : undefined}
            </div>
            {isFacilitator ? <TimerSound /> : undefined}
            <RemoteChanges />
            <BoardDialogs joinCode={joinCode} onClose={() => setDialog(undefined)} open={dialog} />
          </div>
        </FacilitationProvider>
      </ExtrasContext>
    </LensContext>
  )
}
