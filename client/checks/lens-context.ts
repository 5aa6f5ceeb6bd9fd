import { createContext, use } from 'react'
import type { Store } from '#client/session/session.ts'
import { useStore } from '#client/session/use-session.tsx'
import type { Lens } from './lens.ts'

/** Only a board's own page has one: a big screen shows no findings. */
export const LensContext = createContext<Lens | undefined>(undefined)

export function useLens(): Lens | undefined {
  return use(LensContext)
}

const off: Store<boolean> = { get: () => false, subscribe: () => () => {} }

export function useIsLensOn(): boolean {
  return useStore(useLens()?.isOn ?? off, (isOn) => isOn)
}
