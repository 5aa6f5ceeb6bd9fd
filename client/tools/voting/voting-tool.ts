import { Vote } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { Voting } from './Voting.tsx'

export const votingTool: Tool = {
  id: 'voting',
  icon: Vote,
  title: ({ rounds }) => rounds.voting,
  Component: Voting,
  note: ({ votes }, { rounds }) => {
    if (!votes) return undefined
    if (votes.isRevealed) return rounds.votesShown
    return votes.isOpen ? rounds.voters(votes.voters) : undefined
  },
  isWanted: ({ phase }) => phase?.phones === 'vote',
  isOnRemote: true,
}
