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

interface Plenary {
  readonly people: number
  readonly seconds: number
  /** Everybody, as in a workshop on laptops, or those who edit alone, as where most look on from phones. */
  readonly movers: 'everybody' | 'editors'
}

/** One room; 20 people edit 5 times a second, cursors move 10 times a second. */
export function plenary({ people, seconds, movers }: Plenary): Scenario {
  return {
    name: `plenary-${people}${movers === 'editors' ? '-editors-move' : ''}`,
    group: 'plenary',
    hasPeers: true,
    goals: goalsByPeople[people] ?? [],
    measure: (contestant) =>
      underLoad(
        contestant,
        { rooms: 1, history: boardHistory({ cards: 100 }), people },
        {
          kind: 'plenary',
          people,
          editors,
          movers: movers === 'editors' ? editors : people,
          editsPerSecond: 5,
          cursorsPerSecond: 10,
          seconds,
        },
      ),
  }
}
