import { useSession, useModel, useStore } from '#client/session/use-session.tsx'
import { LanguageProvider } from '#client/ui/language.tsx'
import type { Language } from '#shared/model/language.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { ScreenView } from './ScreenView.tsx'
import { useKept } from './use-kept.ts'
import { useLeaderKeys } from './use-leader-keys.ts'

interface PlenaryScreenProps {
  /** Whether the keys of a clicker may lead the workshop from here. */
  readonly mayLead: boolean
}

/** What the room sees, in the languages of the board; a frozen one keeps what it showed. */
export function PlenaryScreen({ mayLead }: PlenaryScreenProps) {
  const session = useSession()
  const now = useStore(session.workshop, (parts) => parts)
  const own = useLeaderKeys(mayLead, now)
  const screen = { ...now.screen, ...own }
  const isFrozen = screen.isFrozen === true
  // Opened while it is frozen it shows what the others show: the board as it is now, since it never saw another.
  const kept = useKept(now.screen === undefined ? undefined : now, isFrozen)
  const isLoaded = useModel((snapshot) => snapshot.isLoaded)
  const { primaryLanguage } = useModel((snapshot) => snapshot.facts)
  const languages: readonly Language[] =
    screen.languages === undefined || screen.languages.length === 0
      ? [primaryLanguage]
      : screen.languages
  const [language = primaryLanguage] = languages
  if (!isLoaded) return <div className="screen" />
  const parts = { ...kept, screen } as WorkshopParts
  return (
    // The room's language, not that of the computer behind the beamer.
    <LanguageProvider initial={language} key={language}>
      {screen.isBlack === true ? (
        <div className="screen screen-black" data-state="black" />
      ) : (
        <ScreenView isFrozen={isFrozen} languages={languages} parts={parts} />
      )}
    </LanguageProvider>
  )
}
