import * as Y from 'yjs'
import type { Update } from './gate.ts'
import type { BoardSocket } from './socket.ts'

/**
 * Which socket writes under which client id. A tab that was duplicated with its document writes under the id of the
 * other: two contents for one clock, and the two never agree again.
 */
export class Writers {
  readonly #byClientId = new Map<number, BoardSocket>()

  /**
   * Takes note of an update that may be let in, and tells who has to start over under another id: its sender, where it
   * says anew what another socket has said; the other, where it goes on after that, as a tab does that has come back
   * before its old connection was noticed to be dead.
   */
  twinOf(
    socket: BoardSocket,
    sent: Update,
    knownClock: (clientId: number) => number,
  ): BoardSocket | undefined {
    // A step 2 may bring back what others wrote.
    if (sent.kind !== 'update') return undefined
    for (const [clientId, clock] of Y.parseUpdateMeta(sent.update).from) {
      const writer = this.#byClientId.get(clientId)
      if (writer === socket) continue
      if (writer !== undefined && clock < knownClock(clientId)) return socket
      this.#byClientId.set(clientId, socket)
      if (writer !== undefined) return writer
    }
    return undefined
  }

  leave(socket: BoardSocket): void {
    for (const [clientId, writer] of this.#byClientId)
      if (writer === socket) this.#byClientId.delete(clientId)
  }
}
