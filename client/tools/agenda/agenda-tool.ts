import { ListOrdered } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { Agenda } from './Agenda.tsx'

export const agendaTool: Tool = {
  id: 'agenda',
  icon: ListOrdered,
  title: ({ tools }) => tools.agenda,
  Component: Agenda,
  note: ({ agenda }, { tools }) =>
    agenda === undefined || agenda.phases.length === 0
      ? undefined
      : tools.phaseCount(agenda.phases.length),
  isWanted: ({ phase }) => phase === null || phase === undefined,
  isOnRemote: true,
}
