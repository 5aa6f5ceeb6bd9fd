import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { openLocalSession } from '#client/session/open-session.ts'
import type { BoardSession } from '#client/session/session.ts'
import { SessionContext } from '#client/session/use-session.tsx'
import { Announcer } from '#client/ui/announcer.tsx'
import { LanguageProvider } from '#client/ui/language.tsx'
import { Toasts } from '#client/ui/toasts.tsx'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Language } from '#shared/model/language.ts'
import type { Role } from '#shared/model/role.ts'

interface ShownBoard {
  readonly session: BoardSession
  readonly root: HTMLElement
}

interface ShowOptions {
  readonly language?: Language
  readonly role?: Role
  readonly joinedWith?: BoardSession
}

const opened: (() => void)[] = []

/** Shows one part of the client over a board without a server. */
export function showBoard(
  model: ChangeModel,
  part: ReactNode,
  { language = 'en', role, joinedWith }: ShowOptions = {},
): ShownBoard {
  const session = openLocalSession(model, {
    ...(role === undefined ? {} : { role }),
    ...(joinedWith === undefined ? {} : { joinedWith }),
  })
  const container = document.createElement('div')
  document.body.append(container)
  const root = createRoot(container)
  opened.push(() => {
    root.unmount()
    session.close()
    container.remove()
  })
  flushSync(() =>
    root.render(
      <LanguageProvider initial={language}>
        <SessionContext value={session}>{part}</SessionContext>
        <Announcer />
        <Toasts />
      </LanguageProvider>,
    ),
  )
  return { session, root: container }
}

export function closeBoards(): void {
  for (const close of opened.splice(0)) close()
}
