import { QrCode } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { Join } from './Join.tsx'

export const joinTool: Tool = {
  id: 'join',
  icon: QrCode,
  title: ({ tools }) => tools.join,
  Component: Join,
  note: ({ board }) => board?.joinCode,
  isWanted: () => false,
  isOnRemote: true,
}
