import { Focus } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { Spotlight } from './Spotlight.tsx'

export const spotlightTool: Tool = {
  id: 'spotlight',
  icon: Focus,
  title: ({ tools }) => tools.spotlight,
  Component: Spotlight,
  note: ({ spotlight }, { tools }) =>
    spotlight === undefined || spotlight === null ? undefined : tools.isOn,
  isWanted: () => false,
  isOnRemote: true,
}
