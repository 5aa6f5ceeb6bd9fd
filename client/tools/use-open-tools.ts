import { useState } from 'react'
import type { Tool } from './tool.ts'
import { useWorkshop } from './facilitation.ts'

interface OpenTools {
  readonly isOpen: (tool: Tool) => boolean
  readonly toggle: (tool: Tool) => void
}

/** Which tools are open: those that somebody opened, and those the phase asks for until somebody closes them in it. */
export function useOpenTools(): OpenTools {
  const workshop = useWorkshop((parts) => parts)
  const phaseId = workshop.phase?.id ?? ''
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const closedKey = (tool: Tool) => `${tool.id} ${phaseId}`
  const isOpen = (tool: Tool) =>
    opened.has(tool.id) || (tool.isWanted(workshop) && !closed.has(closedKey(tool)))
  return {
    isOpen,
    toggle: (tool) => {
      const willOpen = !isOpen(tool)
      setOpened((before) => withMember(before, tool.id, willOpen))
      setClosed((before) => withMember(before, closedKey(tool), !willOpen))
    },
  }
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set)
  if (isIn) next.add(member)
  else next.delete(member)
  return next
}
