import { boardHistory } from '../boards/board-history.ts'
import type { Scenario } from './scenario.ts'
import { underLoad } from './under-load.ts'

const people = 5_000
const rooms = 10

/** 5,000 people who have one of ten boards open and do nothing. */
export const idle: Scenario = {
  name: 'idle',
  group: 'idle',
  hasPeers: true,
  goals: [
    { figure: 'connectedShare', atLeast: 1 },
    { figure: 'kBPerSocket', atMost: 12 },
  ],
  measure: (contestant) =>
    underLoad(
      contestant,
      // The people who warm the server up come too.
      { rooms, history: boardHistory({ cards: 100 }), people: people / rooms + 20 },
      { kind: 'idle', people },
    ),
}
