import { createContext, use } from 'react'

/** What the parts of one list share: what is shown, which card is being typed in. */
export interface OutlineControls {
  readonly showsLinks: boolean
  readonly editingId: string | undefined
  edit(id: string | undefined): void
  /** Puts the focus on a card's title once it is there. */
  focusCard(id: string): void
  readonly onOpenDetails: (() => void) | undefined
}

export const OutlineContext = createContext<OutlineControls | undefined>(undefined)

export function useOutline(): OutlineControls {
  const controls = use(OutlineContext)
  if (controls === undefined) throw new Error('no Outline above')
  return controls
}
