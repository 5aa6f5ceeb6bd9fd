import { boardHistory } from '../boards/board-history.ts'
import type { Scenario } from './scenario.ts'
import { underLoad } from './under-load.ts'

/** 1,000 groups of three, each at the beginning of its board; one edit a second in each. */
export const manyRooms: Scenario = {
  name: 'many-rooms',
  group: 'rooms',
  hasPeers: true,
  goals: [
    { figure: 'deliveredShare', atLeast: 1 },
    { figure: 'p99Ms', atMost: 50 },
    { figure: 'kBPerRoom', atMost: 130 },
  ],
  measure: (contestant) =>
    underLoad(
      contestant,
      { rooms: 1_000, history: boardHistory({ cards: 5 }), people: 3 },
      { kind: 'many-rooms', peoplePerRoom: 3, editsPerSecond: 1, seconds: 10 },
    ),
}
