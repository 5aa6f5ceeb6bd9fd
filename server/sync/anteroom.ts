import { setTimeout as pause } from 'node:timers/promises'
import { closeCodes } from '#shared/sync/messages.ts'
import { stepTwoFrame, updateFrame, welcomeFrame, type Incoming } from './protocol.ts'
import type { StoredParts } from './replay.ts'
import type { Room } from './room.ts'
import { mergeUpdates } from './shared-frames.ts'
import type { BoardSocket } from './socket.ts'

interface Waiting {
  /** It has been sent everything. */
  isAnswered: boolean
  /** What it has said beside, in order. */
  readonly messages: Incoming[]
}

/** How long the loading of a board is put off for those who wait: as long as a slow way there and back. */
const patienceMs = 250
const lookAgainMs = 5

/**
 * Where people wait while a large board is being loaded. Who has nothing of it is sent what is on disk, as it is; what
 * they say beside is kept for the room.
 */
export class Anteroom {
  readonly epoch: number
  /** Everything that is on disk. */
  readonly frames: readonly Uint8Array[]
  readonly #waiting = new Map<BoardSocket, Waiting>()
  #room: Room | undefined
  #isClosed = false

  constructor(epoch: number, { state, updates }: StoredParts) {
    this.epoch = epoch
    const since = updates.length === 0 ? [] : [mergeUpdates(updates)]
    const [first, ...others] = state === undefined ? since : [state, ...since]
    this.frames = first === undefined ? [] : [stepTwoFrame(first), ...others.map(updateFrame)]
  }

  get sockets(): ReadonlySet<BoardSocket> {
    return this.#room?.sockets ?? new Set(this.#waiting.keys())
  }

  join(socket: BoardSocket): void {
    if (this.#room !== undefined) return this.#room.join(socket)
    if (this.#isClosed) return socket.close(closeCodes.busy)
    const waiting: Waiting = { isAnswered: false, messages: [] }
    this.#waiting.set(socket, waiting)
    socket.open({
      onMessage: (message) => this.#receive(socket, waiting, message),
      onDrained: () => {},
      onClosed: () => this.#waiting.delete(socket),
    })
    if (socket.wantsMore)
      socket.answer([welcomeFrame(this.epoch, socket.participantId, socket.user.role)])
  }

  /** Loading takes the processor from everything else: resolves once nobody is about to be answered any more. */
  async whenAnswered(): Promise<void> {
    const until = performance.now() + patienceMs
    do await pause(lookAgainMs)
    while (performance.now() < until && this.#isAnybodyBeingAnswered())
  }

  /** The room is there, and what is in it is what was on disk. */
  handOver(room: Room): void {
    this.#room = room
    const waiting = [...this.#waiting]
    this.#waiting.clear()
    for (const [socket, { isAnswered }] of waiting)
      room.join(socket, isAnswered ? 'document' : 'welcome')
    for (const [socket, { messages }] of waiting)
      for (const message of messages) socket.repeat(message)
  }

  /** There is no room after all. */
  close(): void {
    this.#isClosed = true
    for (const socket of this.#waiting.keys()) socket.close(closeCodes.busy)
  }

  #receive(socket: BoardSocket, waiting: Waiting, message: Incoming): void {
    if (waiting.isAnswered || !asksForAll(message)) {
      waiting.messages.push(message)
      return
    }
    waiting.isAnswered = true
    socket.answer(this.frames)
  }

  #isAnybodyBeingAnswered(): boolean {
    return [...this.#waiting].some(([socket, { isAnswered, messages }]) =>
      isAnswered ? socket.bufferedBytes > 0 : messages.length === 0,
    )
  }
}

/** An empty state vector. */
function asksForAll(message: Incoming): boolean {
  return message.kind === 'step-one' && message.stateVector[0] === 0
}
