import { EllipsisVertical, Undo2, Volume2, VolumeX } from 'lucide-react'
import { useTexts } from '#client/ui/language.tsx'
import { MenuButton } from '#client/ui/MenuButton.tsx'
import type { Participant } from '../workshop-api.ts'

interface PersonRowProps {
  readonly person: Participant
  readonly isMuted: boolean
  readonly onMute: (isMuted: boolean) => void
  readonly onUndo: () => void
}

export function PersonRow({ person, isMuted, onMute, onUndo }: PersonRowProps) {
  const { tools, personRoles } = useTexts()
  const name = person.name === '' ? tools.anonymous : person.name
  const presence = person.isConnected ? tools.personHere : tools.personAway
  const facts = [
    person.role === null ? undefined : personRoles[person.role],
    person.cards > 0 ? tools.cards(person.cards) : undefined,
    person.dots > 0 ? tools.dotsGiven(person.dots) : undefined,
  ].filter((fact) => fact !== undefined)
  return (
    <li className="flex items-center gap-2 py-1.5">
      <span
        aria-label={presence}
        className={`size-2.5 shrink-0 rounded-full border-2 ${person.isConnected ? 'border-ok bg-ok' : 'border-border bg-surface'}`}
        role="img"
        title={presence}
      />
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold">
          {name}
          {isMuted ? (
            <span className="ml-2 text-sm font-normal text-danger">{tools.muted}</span>
          ) : undefined}
        </p>
        <p className="truncate text-sm text-muted">{facts.join(' · ')}</p>
      </div>
      <MenuButton
        icon={EllipsisVertical}
        isSmall
        items={[
          isMuted
            ? { id: 'unmute', label: tools.unmute, icon: Volume2, onAction: () => onMute(false) }
            : { id: 'mute', label: tools.mute, icon: VolumeX, onAction: () => onMute(true) },
          {
            id: 'undo',
            label: tools.undoAll,
            icon: Undo2,
            isDanger: true,
            onAction: onUndo,
          },
        ]}
        label={tools.moreFor(name)}
      />
    </li>
  )
}
