import { useMemo, type ReactNode } from 'react'
import { useSession } from '#client/session/use-session.tsx'
import { FacilitationContext, type Facilitation } from './facilitation.ts'

interface FacilitationProviderProps extends Pick<Facilitation, 'sight' | 'hasBoard' | 'openShare'> {
  readonly children: ReactNode
}

/** The workshop of the open board, for the tools under it. */
export function FacilitationProvider({
  sight,
  hasBoard,
  openShare,
  children,
}: FacilitationProviderProps) {
  const { boardId, workshop, clock } = useSession()
  const facilitation = useMemo(
    () => ({ boardId, workshop, now: () => clock.now(), sight, hasBoard, openShare }),
    [boardId, workshop, clock, sight, hasBoard, openShare],
  )
  return <FacilitationContext value={facilitation}>{children}</FacilitationContext>
}
