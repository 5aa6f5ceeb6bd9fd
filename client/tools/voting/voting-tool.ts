import { Vote } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { Voting } from './Voting.tsx'

export const votingTool: Tool = {
  id: 'voting',
  icon: Vote,
  title: ({ rounds }) => rounds.voting,
  Component: Voting,
  note: ({ votes, counts }, { rounds }) => {
    if (!votes) return undefined
    if (votes.isRevealed) return rounds.votesShown
    return votes.isOpen ? rounds.voters(counts?.voters ?? 0) : undefined
  },
  isWanted: ({ phase, votes }) => phase?.phones === 'vote' || votes?.isTopic === true,
  isOnRemote: true,
}
