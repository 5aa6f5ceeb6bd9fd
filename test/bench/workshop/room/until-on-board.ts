import { pause } from '../../sync/load/pauses.ts'
import { countOnce } from './counted-once.ts'
import type { ServedRoom } from './served-room.ts'

const patienceMs = 20_000
const lookEveryMs = 50

/** How long it takes from now until all these cards are on the board; what is lost ends the patience. */
export async function untilOnBoard(room: ServedRoom, texts: readonly string[]): Promise<number> {
  const since = performance.now()
  for (;;) {
    const { lost } = countOnce(texts, await room.titles())
    const waited = Math.round(performance.now() - since)
    if (lost === 0 || waited > patienceMs) return waited
    await pause(lookEveryMs)
  }
}
