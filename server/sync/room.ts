import * as decoding from 'lib0/decoding'
import type { Board } from '#shared/document/write.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import { BoardDocument, type CommittedUpdate, type SyncContext } from './board-document.ts'
import type { BoardChange, BoardService } from './board-service.ts'
import type { Update, Verdict } from './gate.ts'
import type { LoadedBoard } from './load-board.ts'
import { Presence } from './presence.ts'
import {
  ackFrame,
  audienceFrame,
  nackFrame,
  stepOneFrame,
  welcomeFrame,
  type Incoming,
} from './protocol.ts'
import { shareFrames } from './shared-frames.ts'
import type { BoardSocket } from './socket.ts'

/** What a room keeps about each of its sockets. */
interface Member {
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

/** Batches wait for the end of the tick, but under load the tick may be long. */
const longestBatchMs = 20

interface RoomEvents {
  /** An edit is on disk. */
  readonly onChanged: (change: BoardChange) => void
  /** What is in memory cannot be trusted any more. */
  readonly onFailure: (room: Room, failure: Error) => void
}

/**
 * One live board: its document and all who are connected to it. The order is always the same: a change goes into the
 * document and the log; once it is on disk it goes to the others, then its sender is told.
 */
export class Room {
  readonly boardId: string
  readonly #document: BoardDocument
  readonly #context: SyncContext
  readonly #members = new Map<BoardSocket, Member>()
  readonly #listeners = new Set<BoardSocket>()
  readonly #presence: Presence
  readonly #events: RoomEvents
  #batch: CommittedUpdate[] = []
  #batchedAt = 0
  readonly #toAcknowledge = new Set<Member>()
  #flushing: NodeJS.Immediate | undefined
  #toldViewers = 0
  #isClosing = false
  /** Since when nobody has been here. */
  #idleSince = performance.now()

  constructor(boardId: string, loaded: LoadedBoard, context: SyncContext, events: RoomEvents) {
    this.boardId = boardId
    this.#context = context
    this.#events = events
    this.#document = new BoardDocument(boardId, loaded, context, {
      onCommitted: (committed) => this.#broadcast(committed),
      onFailure: (failure) => this.#fail(failure),
    })
    this.#presence = new Presence(
      context.settings,
      (clientId) => loaded.owners.get(clientId),
      this.#listeners,
    )
  }

  get epoch(): number {
    return this.#document.epoch
  }

  get sockets(): ReadonlySet<BoardSocket> {
    return this.#listeners
  }

  get isAllDurable(): boolean {
    return this.#document.commits.isAllDurable
  }

  join(socket: BoardSocket): void {
    const member: Member = {
      stateVector: undefined,
      isFed: false,
      frames: 0,
      durable: 0,
      acknowledged: 0,
      isIncomplete: false,
      isRefused: false,
    }
    this.#members.set(socket, member)
    this.#listeners.add(socket)
    socket.open({
      onMessage: (message) => this.#receive(socket, member, message),
      onDrained: () => this.#catchUp(socket, member),
      onClosed: () => this.#leave(socket),
    })
    if (socket.wantsMore)
      socket.answer([welcomeFrame(this.epoch, socket.participantId, socket.user.role)])
    if (socket.canWrite) this.#askForAll(socket)
    if (this.#listeners.size > 1) socket.feed(this.#presence.frameFor(socket))
    this.#tellAudience(socket)
  }

  async readModel(): ReturnType<BoardService['readModel']> {
    const read = this.#document.readModel()
    await this.#document.commits.whenDurable(read.seq)
    return read
  }

  async edit(
    participantId: string | undefined,
    change: (board: Board) => void,
  ): Promise<{ readonly seq: number }> {
    const seq = this.#document.edit(participantId, change)
    await this.#document.commits.whenDurable(seq)
    this.#flush()
    return { seq }
  }

  refreshPresence(participantId: string, name: string): void {
    for (const socket of this.#listeners)
      if (socket.participantId === participantId) socket.user = { ...socket.user, name }
    this.#presence.refresh(participantId)
  }

  /** Called now and then. */
  tend(now: number): void {
    this.#presence.expire(now)
    for (const socket of this.#listeners) socket.tend(now)
  }

  isIdle(now: number, idleMs: number): boolean {
    return this.#listeners.size === 0 && this.isAllDurable && now - this.#idleSince >= idleMs
  }

  /** Keeps a room that somebody has just asked for. */
  touch(): void {
    this.#idleSince = performance.now()
  }

  saveSnapshot(leastUpdates: number): Promise<void> {
    return this.#document.saveSnapshot(leastUpdates)
  }

  /** Takes nothing more, finishes what it has, and sends everybody away with `code`. */
  async drain(code: number): Promise<void> {
    this.#isClosing = true
    await this.#document.commits.whenDurable().catch(() => undefined)
    this.#flush()
    // Not all at the same moment: the reason says after how many milliseconds to come back.
    for (const socket of this.#listeners)
      socket.close(code, String(Math.round(Math.random() * 3_000)))
  }

  /** Resolves once no write of this room is under way. */
  whenSettled(): Promise<void> {
    return this.#document.commits.whenSettled()
  }

  destroy(): void {
    this.#isClosing = true
    clearImmediate(this.#flushing)
    this.#presence.close()
    this.#document.destroy()
  }

  #receive(socket: BoardSocket, member: Member, message: Incoming): void {
    if (this.#isClosing) return
    if (this.#batch.length > 0 && performance.now() - this.#batchedAt > longestBatchMs)
      this.#flush()
    switch (message.kind) {
      case 'step-one':
        return this.#answer(socket, member, message.stateVector)
      case 'query-awareness':
        socket.feed(this.#presence.frameFor(socket))
        return
      case 'step-two':
      case 'update':
        if (socket.canWrite && !member.isRefused)
          this.#take(socket, member, { ...message, participantId: socket.participantId })
        return
      case 'awareness':
        if (socket.canWrite) this.#receivePresence(socket, message.entries)
        return
      case 'unknown':
        return
      default:
        message satisfies never
    }
  }

  #answer(socket: BoardSocket, member: Member, stateVector: Uint8Array): void {
    if (!isStateVector(stateVector)) return socket.close(closeCodes.badMessage)
    // A copy: the frame it is part of may share its memory with others.
    member.stateVector = stateVector.slice()
    if (!socket.isStalled) this.#bringUp(socket, member, member.stateVector)
  }

  /** Sends what the client lacks. From then on it has at least what we have now. */
  #bringUp(socket: BoardSocket, member: Member, stateVector: Uint8Array): void {
    const frames = this.#document.answer(stateVector)
    const reached = this.#document.stateVector()
    member.isFed = false
    this.#document.commits.after(this.#document.commits.promised, () => {
      member.isFed = true
      member.stateVector = reached
      socket.answer(frames)
    })
  }

  #take(socket: BoardSocket, member: Member, sent: Update): void {
    const { metrics } = this.#context
    const startedAt = performance.now()
    member.frames += 1
    let verdict: Verdict = this.#document.judge(sent)
    if (verdict.kind === 'accept' && !this.#document.apply(sent, verdict.clientIds, socket))
      verdict = { kind: 'gap' }
    metrics.applied(performance.now() - startedAt)
    switch (verdict.kind) {
      case 'accept':
        if (sent.kind === 'step-two') member.isIncomplete = false
        if (!member.isIncomplete) this.#acknowledgeWhenDurable(member)
        return
      case 'gap':
        metrics.refused('gap')
        // All of its document, and still something is missing: it can never be whole.
        if (sent.kind === 'step-two' && member.isIncomplete)
          return this.#refuse(socket, member, 'gap', closeCodes.badMessage)
        member.isIncomplete = true
        return this.#askForAll(socket)
      case 'refuse':
        return this.#refuse(socket, member, verdict.code, verdict.closeCode)
      case 'close':
        metrics.refused(String(verdict.closeCode))
        return socket.close(verdict.closeCode)
      default:
        verdict satisfies never
    }
  }

  #refuse(socket: BoardSocket, member: Member, code: string, closeCode: number): void {
    this.#context.metrics.refused(code)
    member.isRefused = true
    if (socket.wantsMore) socket.answer([nackFrame(member.frames, code)])
    else socket.close(closeCode)
  }

  #askForAll(socket: BoardSocket): void {
    const frame = stepOneFrame(this.#document.stateVector())
    const { commits } = this.#document
    commits.after(commits.promised, () => socket.answer([frame]))
  }

  #acknowledgeWhenDurable(member: Member): void {
    const { frames } = member
    const { commits } = this.#document
    commits.after(commits.promised, () => {
      member.durable = frames
      this.#toAcknowledge.add(member)
      this.#flushSoon()
    })
  }

  #receivePresence(socket: BoardSocket, entries: Uint8Array): void {
    try {
      this.#presence.receive(socket, entries, performance.now())
    } catch {
      socket.close(closeCodes.badMessage)
    }
  }

  #broadcast(committed: CommittedUpdate): void {
    if (this.#batch.length === 0) this.#batchedAt = performance.now()
    this.#batch.push(committed)
    this.#flushSoon()
    this.#events.onChanged(committed.change)
  }

  #flushSoon(): void {
    this.#flushing ??= setImmediate(() => this.#flush())
  }

  /** What was committed in this tick to all the others, then its acknowledgements. */
  #flush(): void {
    clearImmediate(this.#flushing)
    this.#flushing = undefined
    if (this.#batch.length > 0) {
      const { shared, byWriter } = shareFrames(this.#batch)
      this.#batch = []
      for (const [socket, { isFed }] of this.#members) {
        if (!isFed) continue
        const frame = byWriter.has(socket) ? byWriter.get(socket) : shared
        if (frame !== undefined) socket.feed(frame)
      }
    }
    if (this.#toAcknowledge.size === 0) return
    for (const [socket, member] of this.#members)
      if (this.#toAcknowledge.has(member)) this.#acknowledge(socket, member)
    this.#toAcknowledge.clear()
  }

  #acknowledge(socket: BoardSocket, member: Member): void {
    if (!socket.wantsMore || member.durable <= member.acknowledged) return
    if (socket.feed(ackFrame(member.durable))) member.acknowledged = member.durable
  }

  /** Tells a socket that has read all it was sent what it was not sent meanwhile. */
  #catchUp(socket: BoardSocket, member: Member): void {
    if (member.stateVector !== undefined) this.#bringUp(socket, member, member.stateVector)
    socket.feed(this.#presence.frameFor(socket))
    this.#acknowledge(socket, member)
  }

  #tellAudience(newcomer?: BoardSocket): void {
    const viewers = this.connected().viewers
    const frame = audienceFrame(viewers)
    if (viewers !== this.#toldViewers) {
      for (const socket of this.#listeners) if (socket.wantsMore) socket.feed(frame)
    } else if (newcomer?.wantsMore === true && viewers > 0) newcomer.feed(frame)
    this.#toldViewers = viewers
  }

  connected(): { readonly editors: number; readonly viewers: number } {
    let editors = 0
    for (const socket of this.#listeners) if (socket.canWrite) editors += 1
    return { editors, viewers: this.#listeners.size - editors }
  }

  #leave(socket: BoardSocket): void {
    this.#members.delete(socket)
    this.#listeners.delete(socket)
    this.#presence.remove(socket, performance.now())
    if (this.#listeners.size === 0) this.touch()
    if (!this.#isClosing) this.#tellAudience()
  }

  #fail(failure: Error): void {
    this.#isClosing = true
    this.#events.onFailure(this, failure)
    for (const socket of this.#listeners) socket.close(closeCodes.busy)
    this.destroy()
  }
}

/** The answer to it is made later, where it may no longer throw. */
function isStateVector(stateVector: Uint8Array): boolean {
  try {
    const decoder = decoding.createDecoder(stateVector)
    const count = decoding.readVarUint(decoder)
    if (count > stateVector.length) return false
    for (let part = 0; part < 2 * count; part++) decoding.readVarUint(decoder)
    return true
  } catch {
    return false
  }
}
