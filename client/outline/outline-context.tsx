import { createContext, use } from 'react'
import type { BoardLayout } from '#shared/drawing/board-layout.ts'

/** What the parts of one list share: what is shown, how to go to a card. */
export interface OutlineControls {
  readonly showsLinks: boolean
  /** The order of the list as it is now. */
  layout(): BoardLayout
  edit(id: string | undefined): void
  /** Puts the focus on a card's title once it is there. */
  focusCard(id: string): void
  readonly onOpenDetails: (() => void) | undefined
}

/** The card that is being typed in; apart, so that only its lane is drawn again. */
export const EditedCardContext = createContext<string | undefined>(undefined)

export const OutlineContext = createContext<OutlineControls | undefined>(undefined)

export function useOutline(): OutlineControls {
  const controls = use(OutlineContext)
  if (controls === undefined) throw new Error('no Outline above')
  return controls
}
