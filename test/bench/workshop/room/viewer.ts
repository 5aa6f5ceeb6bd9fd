import { LoadClient } from '../../sync/load/load-client.ts'
import { inCursor, Latencies } from '../../sync/load/moments.ts'
import type { ServedRoom } from './served-room.ts'

const inCard = /#(?<sender>\d+):(?<moment>[\d.]+)#/g

/** The words of a card that say when it was sent, or only who sent it. */
export function cardText(index: number, isMeasured: boolean): string {
  return isMeasured ? `#${index}:${performance.now()}#` : `of ${index}, ${performance.now()}`
}

/** A screen's socket: hears how long cards take from a phone until they are on it. */
export class Viewer {
  readonly cards = new Latencies(inCard)
  readonly #client: LoadClient

  static async open(room: ServedRoom): Promise<Viewer> {
    const target = await room.target('viewer', 1)
    const viewer = new Viewer(target)
    await viewer.#client.synced
    viewer.cards.begin()
    return viewer
  }

  private constructor(target: Awaited<ReturnType<ServedRoom['target']>>) {
    const [door] = target.rooms
    if (door === undefined) throw new Error('no room')
    const presence = new Latencies(inCursor)
    const context = { target, updates: this.cards, presence, updateReaders: 1 }
    // No phone has this number.
    this.#client = new LoadClient(context, door, -1, 0)
  }

  close(): void {
    this.#client.leave()
  }
}
