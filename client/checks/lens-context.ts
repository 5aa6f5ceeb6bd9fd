import { createContext, use } from 'react'
import type { Lens } from './lens.ts'

/** Only a board's own page has one: a big screen shows no findings. */
export const LensContext = createContext<Lens | undefined>(undefined)

export function useLens(): Lens | undefined {
  return use(LensContext)
}
