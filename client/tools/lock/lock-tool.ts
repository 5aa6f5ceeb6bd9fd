import { Lock as LockIcon } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { Lock } from './Lock.tsx'

export const lockTool: Tool = {
  id: 'lock',
  icon: LockIcon,
  title: ({ tools }) => tools.lock,
  Component: Lock,
  note: ({ canvas }, { tools }) => {
    if (canvas === undefined) return undefined
    if (canvas.isBoardLocked) return tools.boardLocked
    const count = canvas.lockedLaneIds.length + canvas.lockedElementIds.length
    return count === 0 ? undefined : tools.lockedCount(count)
  },
  isWanted: () => false,
  isOnRemote: true,
}
