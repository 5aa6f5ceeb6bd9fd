import { boardHistory } from '../boards/board-history.ts'
import type { Scenario } from './scenario.ts'
import { underLoad } from './under-load.ts'

const people = 100

/** How many edits a second 100 people can be told of before p99 is over 250 ms. Limits per socket are lifted. */
export const throughput: Scenario = {
  name: 'throughput',
  group: 'throughput',
  hasPeers: true,
  goals: [],
  measure: (contestant) =>
    underLoad(
      contestant,
      { rooms: 1, history: boardHistory({ cards: 5 }), people, liftsLimits: true },
      {
        kind: 'throughput',
        people,
        senders: 20,
        steps: [500, 1_000, 2_000, 4_000, 8_000, 12_000, 16_000],
        secondsPerStep: 2,
        maxP99Ms: 250,
      },
    ),
}
