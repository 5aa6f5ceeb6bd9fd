import { boardHistory, type BoardHistory } from '../boards/board-history.ts'
import { fillFolder } from '../boards/catena-folder.ts'
import { startCatena } from '../contestants/catena.ts'
import { temporaryFolder } from '../contestants/start-server.ts'
import type { Figures } from '../load/target.ts'
import { usageOf } from '../load/usage.ts'
import type { Scenario } from './scenario.ts'
import { underLoad } from './under-load.ts'

const [few, many] = [10, 10_000]

/** The first to open a board with a year behind it, on a server that has just started. */
export function coldRoom(history: () => BoardHistory): Scenario {
  return {
    name: 'cold-room',
    group: 'cold',
    hasPeers: false,
    goals: [{ figure: 'openMs', atMost: 300 }],
    measure: (contestant) =>
      underLoad(contestant, { rooms: 1, history: history(), people: 1 }, { kind: 'first-open' }),
  }
}

/** A server with 10,000 boards on its disk, beside one with ten. */
export const coldServer: Scenario = {
  name: 'cold-server',
  group: 'cold',
  hasPeers: false,
  goals: [
    { figure: 'readyMs', atMost: 2_000 },
    { figure: 'rssGrowthMB', atMost: 5 },
  ],
  async measure() {
    const [small, large] = [await startWith(few), await startWith(many)]
    return {
      ...large,
      readyMsWithTen: small.readyMs,
      rssMBWithTen: small.rssMB,
      rssGrowthMB: Number((large.rssMB - small.rssMB).toFixed(1)),
    }
  },
}

async function startWith(boards: number): Promise<{ readyMs: number; rssMB: number } & Figures> {
  const { folder, remove } = temporaryFolder()
  try {
    await fillFolder(folder, { rooms: boards, history: boardHistory({ cards: 20 }), people: 0 })
    const server = await startCatena(folder)
    const { residentBytes } = usageOf(server.pid)
    await server.close()
    return {
      readyMs: Math.round(server.readyMs),
      rssMB: Number((residentBytes / 1e6).toFixed(1)),
    }
  } finally {
    remove()
  }
}
