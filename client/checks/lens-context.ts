import { createContext, use } from 'react'
import type { Store } from '#client/session/session.ts'
import { useStore } from '#client/session/use-session.tsx'
import { noMarks, type Lens, type Mark } from './lens.ts'

/** Only a board's own page has one: a big screen shows no findings. */
export const LensContext = createContext<Lens | undefined>(undefined)

export function useLens(): Lens | undefined {
  return use(LensContext)
}

const off: Store<boolean> = { get: () => false, subscribe: () => () => {} }

export function useIsLensOn(): boolean {
  return useStore(useLens()?.isOn ?? off, (isOn) => isOn)
}

const unmarked: Store<ReadonlyMap<string, Mark>> = { get: () => noMarks, subscribe: () => () => {} }

/** What is found on cards and links; nothing without a lens, or while it is off. */
export function useMarks(): Store<ReadonlyMap<string, Mark>> {
  return useLens()?.marks ?? unmarked
}
