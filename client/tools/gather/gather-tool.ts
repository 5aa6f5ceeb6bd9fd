import { Users } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { Gather } from './Gather.tsx'

export const gatherTool: Tool = {
  id: 'gather',
  icon: Users,
  title: ({ tools }) => tools.gather,
  Component: Gather,
  isWanted: () => false,
  isOnRemote: false,
}
