import { useEffect } from 'react'
import { Link, useLocation } from 'wouter'
import { keepAwake } from '#client/ui/keep-awake.ts'
import { useReading } from '#client/session/use-reading.tsx'
import { useIsFacilitator, useModel } from '#client/session/use-session.tsx'
import { FacilitationProvider } from '#client/tools/FacilitationProvider.tsx'
import { RemoteNews } from '#client/tools/remote/RemoteNews.tsx'
import { TimerSound } from '#client/tools/timer/TimerSound.tsx'
import { WorkshopPanel } from '#client/tools/WorkshopPanel.tsx'
import { Button } from '#client/ui/Button.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { MessagePage } from '#client/ui/MessagePage.tsx'
import { BoardEntrance } from './BoardEntrance.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { PageFrame } from './PageFrame.tsx'
import { usePageTitle } from './use-page-title.ts'

/** The facilitator's second phone: the panel alone, without the board. */
export function RemotePage() {
  return (
    <BoardEntrance renderContributor={(boardId) => <ForFacilitators boardId={boardId} />}>
      {(_, boardId) => <RemoteScreen boardId={boardId} />}
    </BoardEntrance>
  )
}

interface RemoteProps {
  readonly boardId: string
}

function RemoteScreen({ boardId }: RemoteProps) {
  const { tools } = useTexts()
  const title = useReading().read(useModel((snapshot) => snapshot.facts.title)).text
  usePageTitle(`${tools.remote} – ${title}`)
  useEffect(() => keepAwake(() => undefined), [])
  if (!useIsFacilitator()) return <ForFacilitators boardId={boardId} />
  return (
    <div className="mx-auto min-h-dvh max-w-xl bg-surface">
      <header className="flex items-center gap-3 border-b border-line px-4 py-2">
        <Link
          className="flex min-h-11 min-w-0 flex-1 items-center font-bold"
          href={`/b/${boardId}`}
        >
          <span className="truncate">{title}</span>
        </Link>
        <LanguageSwitch />
      </header>
      <main>
        <h1 className="sr-only">{tools.remote}</h1>
        <FacilitationProvider hasBoard={false} openShare={undefined} sight={seesNoBoard}>
          <WorkshopPanel isRemote />
          <RemoteNews />
          <TimerSound />
        </FacilitationProvider>
      </main>
    </div>
  )
}

const seesNoBoard = () => undefined

function ForFacilitators({ boardId }: RemoteProps) {
  const { tools } = useTexts()
  const [, navigate] = useLocation()
  return (
    <PageFrame>
      <MessagePage
        actions={<Button onPress={() => navigate(`/b/${boardId}`)}>{tools.toBoard}</Button>}
        title={tools.onlyFacilitators}
      >
        <p>{tools.onlyFacilitatorsMore}</p>
      </MessagePage>
    </PageFrame>
  )
}
