import { Check, Volume1, Volume2, VolumeX } from 'lucide-react'
import { useTexts } from '#client/ui/language.tsx'
import { MenuButton } from '#client/ui/MenuButton.tsx'
import { verbosities } from './remote-summary.ts'
import { useVerbosity } from './useVerbosity.tsx'

const icons = { all: Volume2, near: Volume1, off: VolumeX } as const

/** Chooses how much of what others do is read out. */
export function AnnouncementMenu() {
  const { outline } = useTexts()
  const { verbosity, setVerbosity } = useVerbosity()
  const words = {
    all: outline.announceAll,
    near: outline.announceNear,
    off: outline.announceOff,
  }
  return (
    <MenuButton
      icon={icons[verbosity]}
      items={verbosities.map((id) => ({
        id,
        label: id === verbosity ? outline.chosen(words[id]) : words[id],
        icon: id === verbosity ? Check : icons[id],
        onAction: () => setVerbosity(id),
      }))}
      label={outline.announcements}
    />
  )
}
