import { boardHistory } from '../boards/board-history.ts'
import type { Goal, Scenario } from './scenario.ts'
import { underLoad } from './under-load.ts'

const editors = 20
const goalsByPeople: Readonly<Record<number, readonly Goal[]>> = {
  150: [{ figure: 'cpuPercent', atMost: 1 / 3, ofPeer: 'hocuspocus' }],
  600: [
    { figure: 'deliveredShare', atLeast: 1 },
    { figure: 'p99Ms', atMost: 100 },
  ],
}

/** One room; 20 people edit 5 times and move their cursors 10 times a second, the others are connected. */
export function plenary(people: number, seconds: number): Scenario {
  return {
    name: `plenary-${people}`,
    group: 'plenary',
    hasPeers: true,
    goals: goalsByPeople[people] ?? [],
    measure: (contestant) =>
      underLoad(
        contestant,
        { rooms: 1, history: boardHistory({ cards: 100 }), people },
        { kind: 'plenary', people, editors, editsPerSecond: 5, cursorsPerSecond: 10, seconds },
      ),
  }
}
