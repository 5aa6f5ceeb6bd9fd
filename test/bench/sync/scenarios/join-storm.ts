import type { BoardHistory } from '../boards/board-history.ts'
import type { Scenario } from './scenario.ts'
import { underLoad } from './under-load.ts'

const people = 300

/** 300 people open a grown board at the same moment. */
export function joinStorm(history: () => BoardHistory): Scenario {
  return {
    name: 'join-storm',
    group: 'join',
    hasPeers: true,
    goals: [
      { figure: 'syncedShare', atLeast: 1 },
      { figure: 'allSyncedMs', atMost: 600 },
      { figure: 'peakGrowthMB', atMost: 30 },
    ],
    measure: (contestant) =>
      underLoad(
        contestant,
        { rooms: 1, history: history(), people },
        { kind: 'join-storm', people },
      ),
  }
}
