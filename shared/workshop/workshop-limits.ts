/** Counts and lengths that a workshop may have. */
export const workshopLimits = {
  phases: 60,
  /** Characters of a card that comes from a phone. */
  contribution: 140,
  title: 80,
  prompt: 280,
  minutes: 600,
  dots: 20,
  cards: 50,
} as const
