import type { ReactNode } from 'react'
import { useCanEdit } from '#client/session/use-session.tsx'

interface ComputedProps {
  readonly isMain?: boolean | undefined
  readonly children: ReactNode
}

/** A figure that follows from others, on the line of the fields beside it. */
export function Computed({ isMain = false, children }: ComputedProps) {
  return (
    <p className={`${useCanEdit() ? 'py-2' : ''} ${isMain ? 'font-semibold' : ''}`}>{children}</p>
  )
}
