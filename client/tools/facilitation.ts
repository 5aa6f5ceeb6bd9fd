import { createContext, use } from 'react'
import { useStore } from '#client/session/use-session.tsx'
import type { Store } from '#client/session/session.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import type { Area } from '#shared/model/area.ts'

/** What the tools work with: the workshop as it is told, the server's clock, and what stands around them. */
export interface Facilitation {
  readonly boardId: string
  readonly workshop: Store<WorkshopParts>
  /** The server's clock, milliseconds since 1970. */
  readonly now: () => number
  /** The part of the board that is seen here; undefined where no canvas is shown. */
  readonly sight: () => Area | undefined
  /** Whether the board is beside the tools, to select on. */
  readonly hasBoard: boolean
  /** Opens links and roles; undefined where that is not possible, as in the remote. */
  readonly openShare: (() => void) | undefined
}

export const FacilitationContext = createContext<Facilitation | undefined>(undefined)

export function useFacilitation(): Facilitation {
  const facilitation = use(FacilitationContext)
  if (facilitation === undefined) throw new Error('no workshop is led here')
  return facilitation
}

/** Follows the workshop; `select` must return something that keeps its identity while unchanged. */
export function useWorkshop<Selected>(select: (workshop: WorkshopParts) => Selected): Selected {
  return useStore(useFacilitation().workshop, select)
}
