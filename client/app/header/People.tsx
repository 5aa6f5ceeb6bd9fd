import { Eye, UserRound } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import type { Presence } from '#client/session/session.ts'
import { usePresence, useSession, useStore } from '#client/session/use-session.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { MenuButton } from '#client/ui/MenuButton.tsx'
import { Tooltip } from '#client/ui/Tooltip.tsx'
import { initialsOf } from './initials.ts'

export interface PeopleProps {
  /** The client id of who is followed. */
  readonly followed: number | undefined
  readonly onFollow: (clientId: number | undefined) => void
  readonly onChangeName: () => void
}

const shownAtOnce = 4

/** Who is here, the others first; a click on somebody follows what they look at. */
export function People({ followed, onFollow, onChangeName }: PeopleProps) {
  const { app } = useTexts()
  const { others, viewers } = usePresence()
  const me = useStore(useSession().me, (user) => user)
  const shown = others.slice(0, shownAtOnce)
  const hidden = others.slice(shownAtOnce)
  const nameOf = (user: { readonly name: string }) => (user.name === '' ? app.anonymous : user.name)
  const toggle = (clientId: number) => onFollow(followed === clientId ? undefined : clientId)
  return (
    <section aria-label={app.people} className="flex shrink-0 items-center">
      {viewers > 0 ? (
        <Tooltip text={app.watching(viewers)}>
          <AriaButton
            aria-label={app.watching(viewers)}
            className="mr-1 flex min-h-8 items-center gap-1 rounded-md px-1.5 text-sm text-muted max-lg:hidden"
          >
            <Eye aria-hidden="true" size={16} />
            {viewers}
          </AriaButton>
        </Tooltip>
      ) : undefined}
      {shown.map((other) => (
        <Avatar
          isFollowed={other.clientId === followed}
          key={other.clientId}
          name={nameOf(other.user)}
          onPress={() => toggle(other.clientId)}
          other={other}
        />
      ))}
      {hidden.length > 0 ? (
        <MenuButton
          icon={<span className="text-sm font-semibold">+{hidden.length}</span>}
          items={hidden.map((other) => ({
            id: String(other.clientId),
            label: nameOf(other.user),
            onAction: () => toggle(other.clientId),
          }))}
          label={`${app.people}: +${hidden.length}`}
        />
      ) : undefined}
      <Tooltip text={app.me(nameOf(me))}>
        <AriaButton
          aria-label={`${app.me(nameOf(me))}. ${app.changeName}`}
          className={`${avatarLook} ml-1`}
          onPress={onChangeName}
          style={{ backgroundColor: `var(--color-presence-${me.color})` }}
        >
          <Initials name={me.name} />
        </AriaButton>
      </Tooltip>
    </section>
  )
}

const avatarLook =
  'grid size-8 place-items-center rounded-full border-2 border-surface text-xs font-bold text-white coarse:size-11'

function Initials({ name }: { readonly name: string }) {
  const initials = initialsOf(name)
  return initials === '' ? <UserRound aria-hidden="true" size={17} /> : initials
}

interface AvatarProps {
  readonly other: Presence
  readonly name: string
  readonly isFollowed: boolean
  readonly onPress: () => void
}

function Avatar({ other, name, isFollowed, onPress }: AvatarProps) {
  const { app } = useTexts()
  return (
    <Tooltip text={isFollowed ? app.following(name) : app.follow(name)}>
      <AriaButton
        aria-label={app.follow(name)}
        aria-pressed={isFollowed}
        className={`${avatarLook} -ml-1.5 max-sm:hidden ${isFollowed ? 'ring-3 ring-focus' : ''}`}
        onPress={onPress}
        style={{ backgroundColor: `var(--color-presence-${other.user.color})` }}
      >
        <Initials name={other.user.name} />
      </AriaButton>
    </Tooltip>
  )
}
