import { Alarm } from './alarm.ts'
import type { CommittedUpdate } from './board-document.ts'
import { paceMs } from './pace.ts'
import type { Presence } from './presence.ts'
import { ackFrame } from './protocol.ts'
import type { SyncSettings } from './settings.ts'
import { shareFrames, type SharedFrames } from './shared-frames.ts'
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

/** Timers are as exact as this: what is due so soon goes along. */
const nearlyMs = 2

/**
 * Gathers what a room has to tell, for a tick where it is small and for longer the larger it is. Then everybody gets
 * all there is for them in one write: what the others have edited, which of their own edits are on disk, and presence.
 */
export class Outbox {
  readonly #members: ReadonlyMap<BoardSocket, Member>
  readonly #presence: Presence
  readonly #settings: SyncSettings
  readonly #alarm = new Alarm(() => this.#send())
  /** Emptied, never replaced: a list that has grown old keeps what it last held. */
  readonly #batch: CommittedUpdate[] = []
  #hasAcknowledgements = false
  #sentAt = Number.NEGATIVE_INFINITY
  #presenceSentAt = Number.NEGATIVE_INFINITY

  constructor(
    members: ReadonlyMap<BoardSocket, Member>,
    presence: Presence,
    settings: SyncSettings,
  ) {
    this.#members = members
    this.#presence = presence
    this.#settings = settings
  }

  add(committed: CommittedUpdate): void {
    this.#batch.push(committed)
    this.#alarm.set(this.#dueAt)
  }

  /** So many of a member's frames are on disk. */
  acknowledge(member: Member, frames: number): void {
    member.durable = frames
    this.#hasAcknowledgements = true
    this.#alarm.set(this.#dueAt)
  }

  /** Somebody's presence has changed. */
  addPresence(): void {
    this.#alarm.set(Math.max(this.#dueAt, this.#presenceDueAt))
  }

  /** Timers starve under load, so whoever keeps the process busy looks here too. */
  flushIfOverdue(): void {
    this.#alarm.ringIfOverdue()
  }

  /** Sends at once what is on disk. */
  flush(): void {
    if (this.#batch.length > 0 || this.#hasAcknowledgements) this.#send()
  }

  close(): void {
    this.#alarm.close()
  }

  get #dueAt(): number {
    return this.#sentAt + paceMs(this.#members.size, this.#settings)
  }

  get #presenceDueAt(): number {
    return this.#presenceSentAt + this.#settings.presenceIntervalMs
  }

  #send(): void {
    const now = performance.now()
    const updates = this.#batch.length > 0 ? shareFrames(this.#batch) : undefined
    const presence = now < this.#presenceDueAt - nearlyMs ? undefined : this.#presence.take()
    this.#batch.length = 0
    this.#hasAcknowledgements = false
    this.#sentAt = now
    if (presence !== undefined) this.#presenceSentAt = now
    for (const [socket, member] of this.#members) {
      const ack = newAck(socket, member)
      const isFed = socket.feed(
        ...(updates !== undefined && member.isFed ? framesFor(socket, updates) : []),
        ack,
        presence?.(socket),
      )
      if (isFed && ack !== undefined) member.acknowledged = member.durable
    }
    this.#alarm.clear()
    if (this.#presence.hasChanged) this.addPresence()
  }
}

function framesFor(
  socket: BoardSocket,
  { shared, byWriter }: SharedFrames<unknown>,
): readonly Uint8Array[] {
  return byWriter.get(socket) ?? [shared]
}

/** Tells a client that asked for it how many of its frames are on disk, where that is news. */
export function tellDurable(socket: BoardSocket, member: Member): void {
  if (socket.feed(newAck(socket, member))) member.acknowledged = member.durable
}

function newAck(socket: BoardSocket, member: Member): Uint8Array | undefined {
  if (!socket.wantsMore || member.durable <= member.acknowledged) return undefined
  return ackFrame(member.durable)
}
