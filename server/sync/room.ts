import type * as Y from 'yjs'
import type { Board } from '#shared/document/write.ts'
import type { Role } from '#shared/model/role.ts'
import { problem } from '#shared/problems/problem.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import type { CanvasRules } from '#shared/workshop/canvas-rules.ts'
import type { TakenBack } from '#shared/workshop/refused-changes.ts'
import { Audience, type Connected } from './audience.ts'
import { BoardDocument, type DocumentSize, type SyncContext } from './board-document.ts'
import type { BoardChange, BoardService } from './board-service.ts'
import type { Update, Verdict } from './gate.ts'
import { knowsAny } from './knows-any.ts'
import type { LoadedBoard } from './load-board.ts'
import { putBack } from './lost-fields.ts'
import { newMember, Outbox, tellDurable, type Member } from './outbox.ts'
import { Presence } from './presence.ts'
import {
  nackFrame,
  stateFrame,
  stepOneFrame,
  takenBackFrame,
  welcomeFrame,
  type Incoming,
} from './protocol.ts'
import type { RoomWorkshop } from './room-workshop.ts'
import type { BoardSocket } from './socket.ts'
import type { WorkshopChange } from './workshop-port.ts'
import { Writers } from './writers.ts'

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
  readonly #outbox: Outbox
  readonly #presence: Presence
  readonly #writers = new Writers()
  readonly #audience = new Audience(this.#listeners)
  readonly #workshop: RoomWorkshop
  readonly #events: RoomEvents
  #isClosing = false
  #isReadOnly = false
  /** Of earlier epochs: whoever knows one holds a document that must not come together with this one. */
  readonly #retiredClientIds: ReadonlySet<number>
  /** How sockets are closed when what is here cannot be trusted any more. */
  #failureCode: number = closeCodes.busy
  /** Since when nobody has been here. */
  #idleSince = performance.now()

  constructor(
    boardId: string,
    loaded: LoadedBoard,
    workshop: RoomWorkshop,
    context: SyncContext,
    events: RoomEvents,
  ) {
    this.boardId = boardId
    this.#workshop = workshop
    this.#context = context
    this.#events = events
    this.#retiredClientIds = loaded.retiredClientIds
    this.#document = new BoardDocument(boardId, loaded, context, {
      onHeld: () => this.#outbox.expect(),
      onCommitted: (committed) => {
        this.#outbox.add(committed)
        events.onChanged(committed.change)
      },
      onFailure: (failure) => this.#fail(failure),
    })
    const { owners } = loaded
    this.#presence = new Presence(
      context.settings,
      (clientId) => owners.get(clientId),
      () => this.#outbox.addPresence(),
    )
    const { commits } = this.#document
    this.#outbox = new Outbox(this.#members, this.#presence, commits, context.settings)
  }

  get epoch(): number {
    return this.#document.epoch
  }

  /** The number of the latest edit, on disk or on its way. */
  get headSeq(): number {
    return this.#document.commits.promised
  }

  get sockets(): ReadonlySet<BoardSocket> {
    return this.#listeners
  }

  get isAllDurable(): boolean {
    return this.#document.commits.isAllDurable
  }

  /** How large the document has become, and how long its oldest edit waits for a snapshot. */
  size(now: number): DocumentSize {
    return this.#document.size(now)
  }

  /** What a socket has from the time before the room was there: with the document it has all that is in it now. */
  join(socket: BoardSocket, has: 'nothing' | 'welcome' | 'document' = 'nothing'): void {
    // It failed, or the server leaves, while somebody was on the way in.
    if (this.#isClosing) return socket.close(closeCodes.busy)
    const member = newMember()
    this.#members.set(socket, member)
    this.#listeners.add(socket)
    socket.open({
      onMessage: (message) => this.#receive(socket, member, message),
      onDrained: () => this.#catchUp(socket, member),
      onClosed: () => this.#leave(socket),
    })
    if (has === 'document') {
      member.stateVector = this.#document.stateVector()
      member.isFed = true
    }
    if (socket.wantsMore && has === 'nothing')
      socket.answer([welcomeFrame(this.epoch, socket.participantId, socket.user.role)])
    if (socket.wantsMore && this.#holds(socket)) socket.answer([stateFrame(true)])
    if (this.#isAsked(socket, member)) this.#askForAll(socket)
    if (this.#listeners.size > 1) socket.feed(this.#presence.frameFor(socket))
    this.#audience.tell(socket)
    this.#workshop.welcome(socket)
  }

  /** While true no edit is taken and none is acknowledged; afterwards who may write is asked for all of them. */
  setReadOnly(isReadOnly: boolean): void {
    this.#changeHold(() => (this.#isReadOnly = isReadOnly))
  }

  /** Takes over what the workshop allows from now on, and tells everybody what has changed in it. */
  followWorkshop(change: WorkshopChange): void {
    this.#workshop.tell(change, this.#listeners)
    this.#changeHold(() => this.#workshop.follow(change))
  }

  canvasRules(role: Role): CanvasRules | undefined {
    return this.#workshop.rulesFor(role)
  }

  /** Whose edits are not taken any more is told so; whose are again is asked for all that they have. */
  #changeHold(change: () => void): void {
    const held = new Set([...this.#listeners].filter((socket) => this.#holds(socket)))
    change()
    for (const [socket, member] of this.#members) {
      const isHeld = this.#holds(socket)
      if (isHeld === held.has(socket)) continue
      if (socket.wantsMore) socket.answer([stateFrame(isHeld)])
      if (!isHeld && this.#isAsked(socket, member)) this.#askForAll(socket)
    }
  }

  #holds(socket: BoardSocket): boolean {
    return this.#isReadOnly || this.#workshop.holds(socket)
  }

  /** Somebody else has written to the log or replaced it: everybody goes, and the board is loaded again. */
  abandon(closeCode: number, why: string): void {
    this.#failureCode = closeCode
    this.#document.commits.fail(new Error(why))
  }

  async readModel(): ReturnType<BoardService['readModel']> {
    const read = this.#document.readModel()
    await this.#document.commits.whenDurable(read.seq)
    return read
  }

  async read<Result>(read: (doc: Y.Doc) => Result): Promise<Result> {
    const found = this.#document.read(read)
    await this.whenDurable()
    return found
  }

  async readSummary(): ReturnType<BoardService['readSummary']> {
    const summary = this.#document.readSummary()
    await this.whenDurable()
    return { ...summary, isDamaged: this.#document.isDamaged }
  }

  /** Resolves once all edits made so far are on disk. */
  whenDurable(): Promise<void> {
    return this.#document.commits.whenDurable()
  }

  async edit(
    participantId: string | undefined,
    change: (board: Board) => void,
  ): Promise<{ readonly seq: number }> {
    if (this.#isReadOnly) throw problem('storage-full', { seconds: 10 })
    const seq = this.#document.edit(participantId, change)
    await this.#document.commits.whenDurable(seq)
    this.#outbox.flush()
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
    this.#document.tend(now)
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
    this.#outbox.flush()
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
    this.#outbox.close()
    this.#document.destroy()
  }

  #receive(socket: BoardSocket, member: Member, message: Incoming): void {
    if (this.#isClosing) return
    this.#outbox.flushIfOverdue()
    switch (message.kind) {
      case 'step-one':
        return this.#answer(socket, member, message.stateVector)
      case 'query-awareness':
        return void socket.feed(this.#presence.frameFor(socket))
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
    if (knowsAny(stateVector, this.#retiredClientIds)) return socket.close(closeCodes.oldEpoch)
    const isFirst = member.stateVector === undefined
    // A copy: the frame it is part of may share its memory with others.
    member.stateVector = stateVector.slice()
    if (isFirst && this.#retiredClientIds.size > 0 && this.#isAsked(socket, member))
      this.#askForAll(socket)
    if (!socket.isStalled) this.#bringUp(socket, member, member.stateVector)
  }

  /** Sends what the client lacks. From then on it has at least what we have now. */
  #bringUp(socket: BoardSocket, member: Member, stateVector: Uint8Array): void {
    const frames = this.#document.answer(stateVector)
    const reached = this.#document.stateVector()
    member.isFed = false
    this.#document.commits.after(() => {
      member.isFed = true
      member.stateVector = reached
      socket.answer(frames)
    })
  }

  #take(socket: BoardSocket, member: Member, sent: Update): void {
    const { metrics } = this.#context
    const startedAt = performance.now()
    member.frames += 1
    if (!this.#isAsked(socket, member)) {
      member.isIncomplete = true
      return
    }
    const verdict = this.#judgeAndApply(socket, sent)
    const ms = performance.now() - startedAt
    metrics.applied(ms)
    socket.worked(ms)
    switch (verdict.kind) {
      case 'accept':
        if (sent.kind === 'step-two') member.isIncomplete = false
        if (!member.isIncomplete) this.#acknowledgeWhenDurable(member, startedAt)
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

  #judgeAndApply(socket: BoardSocket, sent: Update): Verdict {
    const verdict = this.#document.judge(sent)
    if (verdict.kind !== 'accept') return verdict
    if (verdict.clientIds.some((clientId) => this.#retiredClientIds.has(clientId)))
      return { kind: 'close', closeCode: closeCodes.oldEpoch }
    const twin = this.#writers.twinOf(socket, sent, (clientId) => this.#document.clockOf(clientId))
    if (twin === socket) return { kind: 'close', closeCode: closeCodes.clientIdTaken }
    twin?.close(closeCodes.clientIdTaken)
    const rules = this.#workshop.rulesFor(socket.user.role)
    const result = this.#document.apply(sent, verdict.clientIds, socket, rules)
    if (result.kind === 'applied') {
      this.#tellTakenBack(socket, result.takenBack)
      const { lost } = verdict
      if (lost.length > 0) this.#document.edit(undefined, (board) => putBack(board, lost))
      return verdict
    }
    if (result.kind === 'incomplete') return { kind: 'gap' }
    // The sender goes for good, the others only until the board is loaded again.
    socket.close(closeCodes.badMessage)
    this.#document.commits.fail(new Error('a broken update'))
    return { kind: 'close', closeCode: closeCodes.badMessage }
  }

  /** Once what it was taken back to is on its way. */
  #tellTakenBack(socket: BoardSocket, takenBack: readonly TakenBack[]): void {
    if (takenBack.length === 0 || !socket.wantsMore) return
    const frames = takenBack.map(takenBackFrame)
    this.#document.commits.after(() => socket.answer(frames))
  }

  #refuse(socket: BoardSocket, member: Member, code: string, closeCode: number): void {
    this.#context.metrics.refused(code)
    member.isRefused = true
    if (socket.wantsMore) socket.answer([nackFrame(member.frames, code)])
    else socket.close(closeCode)
  }

  /**
   * Whether a socket is asked for what it has: not while that is not taken, and on a board with a past only once it has
   * shown what it builds on.
   */
  #isAsked(socket: BoardSocket, member: Member): boolean {
    const isKnown = this.#retiredClientIds.size === 0 || member.stateVector !== undefined
    return socket.canWrite && !member.isRefused && isKnown && !this.#holds(socket)
  }

  #askForAll(socket: BoardSocket): void {
    const frame = stepOneFrame(this.#document.stateVector())
    this.#document.commits.after(() => socket.answer([frame]))
  }

  #acknowledgeWhenDurable(member: Member, startedAt: number): void {
    const { frames } = member
    this.#document.commits.after(() => {
      this.#outbox.acknowledge(member, frames)
      this.#context.metrics.acknowledged(performance.now() - startedAt)
    })
  }

  #receivePresence(socket: BoardSocket, entries: Uint8Array): void {
    try {
      this.#presence.receive(socket, entries, performance.now())
    } catch {
      socket.close(closeCodes.badMessage)
    }
  }

  /** Tells a socket that has read all it was sent what it was not sent meanwhile. */
  #catchUp(socket: BoardSocket, member: Member): void {
    if (member.stateVector !== undefined) this.#bringUp(socket, member, member.stateVector)
    socket.feed(this.#presence.frameFor(socket))
    tellDurable(socket, member)
    this.#workshop.welcome(socket)
  }

  connected(): Connected {
    return this.#audience.count()
  }

  #leave(socket: BoardSocket): void {
    this.#members.delete(socket)
    this.#listeners.delete(socket)
    this.#writers.leave(socket)
    this.#presence.remove(socket, performance.now())
    if (this.#listeners.size === 0) this.touch()
    if (!this.#isClosing) this.#audience.tell()
  }

  #fail(failure: Error): void {
    this.#isClosing = true
    this.#events.onFailure(this, failure)
    for (const socket of this.#listeners) socket.close(this.#failureCode)
    this.destroy()
  }
}
