import { createContext, use } from 'react'
import { ValueStore } from '#client/session/emitter.ts'
import type { Store } from '#client/session/session.ts'
import { useStore } from '#client/session/use-session.tsx'
import { readStored, writeStored } from '#client/ui/stored.ts'

/** What cards tell on request: how far the organisation's arm reaches, and what is measured, counted and told. */
export const extraNames = ['spheres', 'figures'] as const
export type ExtraName = (typeof extraNames)[number]

/** Which extras this person has asked for; kept on this device. */
export interface Extras {
  readonly shown: Store<ReadonlySet<ExtraName>>
  show(name: ExtraName, isShown: boolean): void
}

const storageKey = 'catena.extras'

export function createExtras(): Extras {
  const kept = readStored(storageKey)?.split(' ')
  const shown = new ValueStore<ReadonlySet<ExtraName>>(
    new Set(extraNames.filter((name) => kept?.includes(name))),
  )
  return {
    shown,
    show(name, isShown) {
      const next = new Set(shown.get())
      if (isShown) next.add(name)
      else next.delete(name)
      writeStored(storageKey, next.size === 0 ? undefined : [...next].join(' '))
      shown.set(next)
    },
  }
}

/** Only a board's own page has them: a big screen shows none. */
export const ExtrasContext = createContext<Extras | undefined>(undefined)

const nothing: ReadonlySet<ExtraName> = new Set()
const none: Store<ReadonlySet<ExtraName>> = { get: () => nothing, subscribe: () => () => {} }

export function useIsShown(name: ExtraName): boolean {
  return useStore(use(ExtrasContext)?.shown ?? none, (shown) => shown.has(name))
}
