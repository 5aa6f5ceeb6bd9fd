import type { ReactNode } from 'react'
import type { PlacedCard } from '#shared/workshop/permissions.ts'
import { EditableContext, useElement, usePermissions } from './use-session.tsx'

interface EditableCardProps {
  readonly id: string
  readonly children: ReactNode
}

/** What is about one card: to be changed where that card may be. */
export function EditableCard({ id, children }: EditableCardProps) {
  const { write } = usePermissions()
  const card: PlacedCard | undefined = useElement(id)
  return <EditableContext value={card === undefined || write(card)}>{children}</EditableContext>
}

/** What is about links: to be changed where links may be. */
export function EditableLinks({ children }: { readonly children: ReactNode }) {
  const { links } = usePermissions()
  return <EditableContext value={links}>{children}</EditableContext>
}
