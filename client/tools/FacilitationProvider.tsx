import { useMemo, type ReactNode } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { FacilitationContext, type Facilitation } from './facilitation.ts'

interface FacilitationProviderProps extends Pick<Facilitation, 'sight' | 'openShare'> {
  readonly children: ReactNode
}

/** The workshop of the open board, for the tools under it. */
export function FacilitationProvider({ sight, openShare, children }: FacilitationProviderProps) {
  const { boardId, workshop, clock } = useSession()
  const facilitation = useMemo(
    () => ({ boardId, workshop, now: () => clock.now(), sight, openShare }),
    [boardId, workshop, clock, sight, openShare],
  )
  return <FacilitationContext value={facilitation}>{children}</FacilitationContext>
}
