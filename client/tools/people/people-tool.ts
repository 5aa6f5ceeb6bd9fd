import { UserRoundCog } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { People } from './People.tsx'

export const peopleTool: Tool = {
  id: 'people',
  icon: UserRoundCog,
  title: ({ tools }) => tools.people,
  Component: People,
  note: ({ agenda }, { tools }) =>
    agenda === undefined || agenda.mutedIds.length === 0
      ? undefined
      : tools.mutedCount(agenda.mutedIds.length),
  isWanted: () => false,
  isOnRemote: true,
}
