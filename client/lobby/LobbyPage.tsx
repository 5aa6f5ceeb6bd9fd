import { useState } from 'react'
import { LanguageSwitch } from '#client/app/LanguageSwitch.tsx'
import { usePageTitle } from '#client/app/use-page-title.ts'
import { Wordmark } from '#client/app/Wordmark.tsx'
import type { NewBoard } from '#client/app/board-api.ts'
import { useTexts } from '#client/ui/language.tsx'
import { ChainPicture } from './ChainPicture.tsx'
import { ExampleChoice } from './ExampleChoice.tsx'
import { JoinChoice } from './JoinChoice.tsx'
import { RecentBoards } from './RecentBoards.tsx'
import { SaveLinksDialog } from './SaveLinksDialog.tsx'
import { StartChoice } from './StartChoice.tsx'

interface LobbyPageProps {
  /** Somebody gave the code of a workshop. */
  readonly onCode: (code: string) => void
}

/** Home: three ways to begin, and the boards of this device. */
export function LobbyPage({ onCode }: LobbyPageProps) {
  const { lobby } = useTexts()
  const [made, setMade] = useState<NewBoard>()
  usePageTitle('')
  return (
    <div className="mx-auto flex min-h-full max-w-6xl flex-col px-4 sm:px-8">
      <header className="flex items-center justify-between gap-4 py-4 sm:py-6">
        <Wordmark />
        <LanguageSwitch />
      </header>
      <main className="flex-1 pb-12">
        <section className="grid items-center gap-8 pt-4 pb-8 sm:pt-8 sm:pb-12 lg:grid-cols-[1fr_26rem]">
          <div>
            <h1 className="max-w-2xl text-4xl font-extrabold tracking-tight sm:text-5xl">
              {lobby.title}
            </h1>
            <p className="mt-4 max-w-xl text-lg text-muted sm:text-xl">{lobby.intro}</p>
          </div>
          <ChainPicture />
        </section>
        <div className="grid gap-4 md:grid-cols-3 lg:gap-6">
          <JoinChoice onCode={onCode} />
          <StartChoice onMade={setMade} />
          <ExampleChoice />
        </div>
        <RecentBoards />
      </main>
      {made === undefined ? undefined : <SaveLinksDialog board={made} />}
    </div>
  )
}
