import type { CommittedUpdate } from './board-document.ts'
import { ackFrame } from './protocol.ts'
import { shareFrames } from './shared-frames.ts'
import type { BoardSocket } from './socket.ts'

/** What a room keeps about each of its sockets. */
export interface Member {
  /** What the client has at least; undefined until it says so by asking, and it is fed nothing before. */
  stateVector: Uint8Array | undefined
  /** Whether the answer to that has left: from then on it is fed. */
  isFed: boolean
  /** Update and step-2 frames received. */
  frames: number
  /** How many of them are on disk, and how many it has been told. */
  durable: number
  acknowledged: number
  /** A frame was left out because something before it is missing: nothing is acknowledged until all has come again. */
  isIncomplete: boolean
  isRefused: boolean
}

export function newMember(): Member {
  return {
    stateVector: undefined,
    isFed: false,
    frames: 0,
    durable: 0,
    acknowledged: 0,
    isIncomplete: false,
    isRefused: false,
  }
}

/** Batches wait for the end of the tick, but under load the tick may be long. */
const longestBatchMs = 20

/** Gathers what is committed within a tick: one frame to all the others, then the acknowledgements. */
export class Outbox {
  readonly #members: ReadonlyMap<BoardSocket, Member>
  #batch: CommittedUpdate[] = []
  #batchedAt = 0
  readonly #toAcknowledge = new Set<Member>()
  #flushing: NodeJS.Immediate | undefined

  constructor(members: ReadonlyMap<BoardSocket, Member>) {
    this.#members = members
  }

  add(committed: CommittedUpdate): void {
    if (this.#batch.length === 0) this.#batchedAt = performance.now()
    this.#batch.push(committed)
    this.#flushSoon()
  }

  /** So many of a member's frames are on disk. */
  acknowledge(member: Member, frames: number): void {
    member.durable = frames
    this.#toAcknowledge.add(member)
    this.#flushSoon()
  }

  /** Immediates starve under load, so whoever keeps the process busy looks here too. */
  flushIfOverdue(): void {
    if (this.#batch.length > 0 && performance.now() - this.#batchedAt > longestBatchMs) this.flush()
  }

  flush(): void {
    this.close()
    if (this.#batch.length > 0) this.#broadcast()
    if (this.#toAcknowledge.size === 0) return
    for (const [socket, member] of this.#members)
      if (this.#toAcknowledge.has(member)) tellDurable(socket, member)
    this.#toAcknowledge.clear()
  }

  close(): void {
    clearImmediate(this.#flushing)
    this.#flushing = undefined
  }

  #broadcast(): void {
    const { shared, byWriter } = shareFrames(this.#batch)
    this.#batch = []
    for (const [socket, { isFed }] of this.#members) {
      if (!isFed) continue
      const frame = byWriter.has(socket) ? byWriter.get(socket) : shared
      if (frame !== undefined) socket.feed(frame)
    }
  }

  #flushSoon(): void {
    this.#flushing ??= setImmediate(() => this.flush())
  }
}

/** Tells a client that asked for it how many of its frames are on disk, where that is news. */
export function tellDurable(socket: BoardSocket, member: Member): void {
  if (!socket.wantsMore || member.durable <= member.acknowledged) return
  if (socket.feed(ackFrame(member.durable))) member.acknowledged = member.durable
}
