import { EyeOff } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { PrivateRound } from './PrivateRound.tsx'

export const privateRoundTool: Tool = {
  id: 'private-round',
  icon: EyeOff,
  title: ({ rounds }) => rounds.privateRound,
  Component: PrivateRound,
  note: ({ phase, counts }, { rounds }) =>
    phase?.isPrivate === true && counts !== undefined
      ? rounds.privateCount(counts.cards)
      : undefined,
  isWanted: ({ phase }) => phase?.isPrivate === true,
  isOnRemote: true,
}
