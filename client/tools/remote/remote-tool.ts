import { Smartphone } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { MakeRemote } from './MakeRemote.tsx'

export const remoteTool: Tool = {
  id: 'remote',
  icon: Smartphone,
  title: ({ tools }) => tools.remote,
  Component: MakeRemote,
  isWanted: () => false,
  isOnRemote: false,
}
