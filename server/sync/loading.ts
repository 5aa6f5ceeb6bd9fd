import { Anteroom } from './anteroom.ts'
import { sizeOf, type StoredParts } from './replay.ts'
import type { Room } from './room.ts'

/** Below this a board is loaded faster than somebody is answered who waits for it. */
const worthAnteroomBytes = 256 * 1024

/** A board that is being loaded, and those who wait for it. */
export class Loading {
  /** Undefined where there is no such board. */
  readonly room: Promise<Room | undefined>
  readonly #opening = Promise.withResolvers<Anteroom>()
  #anteroom: Anteroom | undefined
  #hasSockets = false

  constructor(load: (loading: Loading) => Promise<Room | undefined>) {
    this.room = load(this).finally(() => this.#anteroom?.close())
  }

  get sockets(): Room['sockets'] | undefined {
    return this.#anteroom?.sockets
  }

  /** Where a socket may go. */
  enter(): Promise<Room | Anteroom | undefined> {
    this.#hasSockets = true
    return Promise.race([this.#opening.promise, this.room])
  }

  /** What is on disk is known: who waits for a large board may have it before the board is loaded. What they got. */
  async answer(epoch: number, parts: StoredParts): Promise<readonly Uint8Array[] | undefined> {
    if (!this.#hasSockets || sizeOf(parts) < worthAnteroomBytes) return undefined
    this.#anteroom = new Anteroom(epoch, parts)
    this.#opening.resolve(this.#anteroom)
    await this.#anteroom.whenAnswered()
    return this.#anteroom.frames
  }

  /** The room is there, and nothing has changed in it yet. */
  handOver(room: Room): void {
    this.#anteroom?.handOver(room)
  }
}
