import { boardHistory, type BoardHistory } from '../boards/board-history.ts'
import { underLoad, type Scenario } from './scenario.ts'

const people = 300
let made: BoardHistory | undefined

/** 300 people open a board of 2,000 elements with 20,000 edits behind it at the same moment. */
export const joinStorm: Scenario = {
  name: 'join-storm',
  group: 'join',
  hasPeers: true,
  goals: [
    { figure: 'syncedShare', atLeast: 1 },
    { figure: 'allSyncedMs', atMost: 600 },
    { figure: 'peakGrowthMB', atMost: 30 },
  ],
  measure: (contestant) => {
    // The same for all who are measured, and it takes seconds to make.
    made ??= boardHistory({ cards: 2_000, edits: 20_000, sessions: 100 })
    return underLoad(
      contestant,
      { rooms: 1, history: made, people },
      { kind: 'join-storm', people },
    )
  },
}
