import { Alarm } from './alarm.ts'
import type { CommittedUpdate } from './board-document.ts'
import type { CommitLine } from './commit-line.ts'
import { paceMs } from './pace.ts'
import { toPacket } from './packet.ts'
import type { Presence, PresenceNews } from './presence.ts'
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
 * Gathers what a room has to tell, for a tick where it is small and for longer the larger it is. Then its edits are
 * committed, all at once, and everybody gets all there is for them in one write: what the others have edited, which of
 * their own edits are on disk, and presence.
 */
export class Outbox {
  readonly #members: ReadonlyMap<BoardSocket, Member>
  readonly #presence: Presence
  readonly #commits: Pick<CommitLine<unknown>, 'start'>
  readonly #settings: SyncSettings
  readonly #alarm = new Alarm(() => this.#ring())
  /** Emptied, never replaced: a list that has grown old keeps what it last held. */
  readonly #batch: CommittedUpdate[] = []
  #hasAcknowledgements = false
  #isCommitDue = false
  /** Until then presence waits for the edits that are being committed. */
  #committingUntil = Number.NEGATIVE_INFINITY
  #sentAt = Number.NEGATIVE_INFINITY
  #presenceSentAt = Number.NEGATIVE_INFINITY

  constructor(
    members: ReadonlyMap<BoardSocket, Member>,
    presence: Presence,
    commits: Pick<CommitLine<unknown>, 'start'>,
    settings: SyncSettings,
  ) {
    this.#members = members
    this.#presence = presence
    this.#commits = commits
    this.#settings = settings
  }

  /** An edit waits to be committed: at once where it could leave at once, or else just before it can. */
  expect(): void {
    this.#isCommitDue = true
    if (this.#dueAt <= performance.now()) this.#beginCommit()
    else this.#alarm.set(this.#dueAt)
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
    this.#alarm.set(this.#presenceDueAt)
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

  get #pace(): number {
    return paceMs(this.#members.size, this.#settings)
  }

  get #dueAt(): number {
    return this.#sentAt + this.#pace
  }

  get #presenceDueAt(): number {
    const again = this.#presenceSentAt + this.#settings.presenceIntervalMs
    return Math.max(this.#dueAt, again, this.#committingUntil)
  }

  #ring(): void {
    if (!this.#beginCommit()) this.#send()
  }

  #beginCommit(): boolean {
    if (!this.#isCommitDue) return false
    this.#isCommitDue = false
    if (!this.#commits.start()) return false
    this.#committingUntil = performance.now() + this.#pace
    // Presence alone would make the edits wait for another turn.
    if (this.#batch.length === 0 && !this.#hasAcknowledgements) this.#alarm.clear()
    if (this.#presence.hasChanged) this.addPresence()
    return true
  }

  #send(): void {
    const now = performance.now()
    const updates = this.#batch.length > 0 ? shareFrames(this.#batch) : undefined
    const isPresenceDue = now >= this.#presenceSentAt + this.#settings.presenceIntervalMs - nearlyMs
    const presence = isPresenceDue ? this.#presence.take() : undefined
    this.#batch.length = 0
    this.#hasAcknowledgements = false
    this.#committingUntil = Number.NEGATIVE_INFINITY
    this.#sentAt = now
    if (presence !== undefined) this.#presenceSentAt = now
    this.#tell({ updates, presence })
    this.#alarm.clear()
    if (this.#isCommitDue) this.expect()
    if (this.#presence.hasChanged) this.addPresence()
  }

  #tell(news: News): void {
    const shared = toPacket(present([news.updates?.shared, news.presence?.shared]))
    for (const [socket, member] of this.#members) {
      const ack = newAck(socket, member)
      const isOwn = ack !== undefined || !member.isFed || isApart(socket, news)
      const packet = isOwn ? toPacket(present(framesFor(socket, member, news, ack))) : shared
      if (packet.length === 0) continue
      const isFed = socket.feedPacket(packet)
      if (isFed && ack !== undefined) member.acknowledged = member.durable
    }
  }
}

/** What leaves in one write. */
interface News {
  readonly updates: SharedFrames<unknown> | undefined
  readonly presence: PresenceNews | undefined
}

function isApart(socket: BoardSocket, { updates, presence }: News): boolean {
  return updates?.byWriter.has(socket) === true || presence?.apart.has(socket) === true
}

function framesFor(
  socket: BoardSocket,
  { isFed }: Member,
  { updates, presence }: News,
  ack: Uint8Array | undefined,
): readonly (Uint8Array | undefined)[] {
  const edits = isFed ? (updates?.byWriter.get(socket) ?? [updates?.shared]) : []
  const shown = presence?.apart.has(socket) === true ? presence.apart.get(socket) : presence?.shared
  return [...edits, ack, shown]
}

function present(frames: readonly (Uint8Array | undefined)[]): readonly Uint8Array[] {
  return frames.filter((frame) => frame !== undefined)
}

/** Tells a client that asked for it how many of its frames are on disk, where that is news. */
export function tellDurable(socket: BoardSocket, member: Member): void {
  const ack = newAck(socket, member)
  if (ack !== undefined && socket.feed(ack)) member.acknowledged = member.durable
}

function newAck(socket: BoardSocket, member: Member): Uint8Array | undefined {
  if (!socket.wantsMore || member.durable <= member.acknowledged) return undefined
  return ackFrame(member.durable)
}
