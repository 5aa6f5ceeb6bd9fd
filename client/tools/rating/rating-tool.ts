import { Gauge } from 'lucide-react'
import type { Tool } from '../tool.ts'
import { Rating } from './Rating.tsx'

export const ratingTool: Tool = {
  id: 'rating',
  icon: Gauge,
  title: ({ rounds }) => rounds.rating,
  Component: Rating,
  note: ({ rating }, { rounds }) => (rating ? rounds.answers(rating.answers) : undefined),
  isWanted: ({ phase }) => phase?.phones === 'rate',
  isOnRemote: true,
}
