import { useEffect, useState } from 'react'
import { createArrivals } from './arrivals.ts'

export interface Arrived {
  readonly shown: ReadonlySet<string>
  /** Those that came in one by one while the room was looking. */
  readonly fresh: ReadonlySet<string>
  readonly burst: number
}

/** Which cards have come onto the screen; none does while it is frozen. */
export function useArrivals(cards: ReadonlyMap<string, unknown>, isFrozen: boolean): Arrived {
  const [, setTurn] = useState(0)
  const [arrivals] = useState(() => {
    const made = createArrivals(() => setTurn((turn) => turn + 1))
    made.update(cards.keys())
    return made
  })
  useEffect(() => {
    if (!isFrozen) arrivals.update(cards.keys())
  }, [arrivals, cards, isFrozen])
  useEffect(() => () => arrivals.close(), [arrivals])
  return { shown: arrivals.shown(), fresh: arrivals.fresh(), burst: arrivals.burst() }
}
