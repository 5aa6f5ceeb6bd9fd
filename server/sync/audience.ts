import { audienceFrame } from './protocol.ts'
import type { BoardSocket } from './socket.ts'

export interface Connected {
  readonly editors: number
  readonly viewers: number
}

/** Tells those who asked for it how many only watch. */
export class Audience {
  readonly #sockets: ReadonlySet<BoardSocket>
  #toldViewers = 0

  constructor(sockets: ReadonlySet<BoardSocket>) {
    this.#sockets = sockets
  }

  count(): Connected {
    let editors = 0
    for (const socket of this.#sockets) if (socket.canWrite) editors += 1
    return { editors, viewers: this.#sockets.size - editors }
  }

  /** Everybody where the number has changed, else the newcomer alone. */
  tell(newcomer?: BoardSocket): void {
    const { viewers } = this.count()
    const frame = audienceFrame(viewers)
    if (viewers !== this.#toldViewers) {
      for (const socket of this.#sockets) if (socket.wantsMore) socket.feed(frame)
    } else if (newcomer?.wantsMore === true && viewers > 0) newcomer.feed(frame)
    this.#toldViewers = viewers
  }
}
