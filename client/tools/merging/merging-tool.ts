import { Layers2 } from 'lucide-react'
import { modes } from '#shared/workshop/modes.ts'
import type { Tool } from '../tool.ts'
import { Merging } from './Merging.tsx'

export const mergingTool: Tool = {
  id: 'merging',
  icon: Layers2,
  title: ({ rounds }) => rounds.merging,
  Component: Merging,
  isWanted: ({ phase }) => phase?.mode !== undefined && modes[phase.mode].canvas === 'arrange',
  isOnRemote: false,
}
