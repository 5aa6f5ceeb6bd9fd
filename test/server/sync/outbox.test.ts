import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { silentMetrics } from '#server/sync/metrics.ts'
import { newMember, Outbox, type Member } from '#server/sync/outbox.ts'
import { paceMs } from '#server/sync/pace.ts'
import { encodeEntry } from '#server/sync/presence-entries.ts'
import { Presence } from '#server/sync/presence.ts'
import { awarenessFrame, readFrame } from '#server/sync/protocol.ts'
import { defaultSyncSettings as settings } from '#server/sync/settings.ts'
import { BoardSocket } from '#server/sync/socket.ts'
import { messageTypes } from '#shared/sync/messages.ts'
import { FakeWebSocket } from './simulated-room.ts'

interface Sent {
  readonly at: number
  readonly frame: Uint8Array
  /** Whether it waits for others to leave in the same write. */
  readonly isHeld: boolean
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['performance', 'setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'],
  })
})

afterEach(() => {
  vi.useRealTimers()
})

/** The sending half of a room; the first of its people is the one who writes. */
class SendingRoom {
  readonly sent: Sent[][] = []
  readonly #members = new Map<BoardSocket, Member>()
  readonly #presence: Presence
  readonly #outbox: Outbox
  readonly #doc = new Y.Doc()
  #edits = 0

  constructor(people: number) {
    this.#presence = new Presence(
      settings,
      () => undefined,
      () => this.#outbox.addPresence(),
    )
    this.#outbox = new Outbox(this.#members, this.#presence, settings)
    for (let index = 0; index < people; index++) this.#join(index)
  }

  edit(): void {
    const [first] = this.#members
    if (first === undefined) throw new Error('nobody is here')
    const [source, member] = first
    this.#doc.once('update', (update: Uint8Array) => {
      const change = {
        boardId: 'board1',
        seq: 1,
        participantId: 'p0',
        removedElements: 0,
        elementsBefore: 0,
      }
      this.#outbox.add({ update, source, change })
    })
    this.#edits += 1
    this.#doc.getMap('board').set(`edit ${this.#edits}`, true)
    this.#outbox.acknowledge(member, this.#edits)
  }

  move(x: number): void {
    const [socket] = this.#members.keys()
    if (socket === undefined) throw new Error('nobody is here')
    const entry = encodeEntry(7, x, { cursor: { x, y: 0 } }, socket.user)
    const message = readFrame(awarenessFrame([entry]))
    if (message.kind === 'awareness')
      this.#presence.receive(socket, message.entries, performance.now())
  }

  #join(index: number): void {
    const sent: Sent[] = []
    const stream = new PassThrough()
    const ws = new FakeWebSocket((frame) =>
      sent.push({ at: performance.now(), frame, isHeld: stream.writableCorked > 0 }),
    )
    const socket = new BoardSocket(
      ws as unknown as WebSocket,
      stream,
      {
        participantId: `p${index}`,
        name: `Person ${index}`,
        color: 0,
        role: 'editor',
        linkId: '',
        sessionHash: undefined,
        wantsMore: true,
      },
      { settings, metrics: silentMetrics },
    )
    this.sent.push(sent)
    this.#members.set(socket, { ...newMember(), isFed: true })
  }
}

function typesOf(sent: readonly Sent[] | undefined): readonly (number | undefined)[] {
  return (sent ?? []).map(({ frame }) => frame[0])
}

it('[SYN62] a room of a hundred gathers for 40 ms, and each socket gets all of it in one write', () => {
  const room = new SendingRoom(100)
  const startedAt = performance.now()
  room.edit()
  vi.advanceTimersByTime(0)
  expect(room.sent.map(typesOf)).toEqual([
    [messageTypes.ack],
    ...Array.from({ length: 99 }, () => [messageTypes.sync]),
  ])
  for (let times = 1; times <= 3; times++) {
    vi.advanceTimersByTime(10)
    room.edit()
    room.move(times)
  }
  vi.advanceTimersByTime(9)
  expect(room.sent.every(({ length }) => length === 1)).toBe(true)
  vi.advanceTimersByTime(1)
  const [writer, ...others] = room.sent.map((sent) => sent.slice(1))
  expect(typesOf(writer)).toEqual([messageTypes.ack, messageTypes.awareness])
  for (const other of others) {
    expect(typesOf(other)).toEqual([messageTypes.sync, messageTypes.awareness])
    expect(other.every(({ at, isHeld }) => isHeld && at === startedAt + 40)).toBe(true)
  }
})

it('[SYN62] a small room waits for nothing, and its presence for 40 ms', () => {
  const room = new SendingRoom(19)
  for (let times = 1; times <= 3; times++) {
    room.edit()
    room.move(times)
    vi.advanceTimersByTime(0)
    expect(typesOf(room.sent[1]).filter((type) => type === messageTypes.sync)).toHaveLength(times)
    vi.advanceTimersByTime(5)
  }
  const moves = (): number =>
    typesOf(room.sent[1]).filter((type) => type === messageTypes.awareness).length
  expect(moves()).toBe(1)
  vi.advanceTimersByTime(25)
  expect(moves()).toBe(2)
})

it('[SYN62] nobody waits longer than a room of its size may gather', () => {
  const sizes = [1, 20, 60, 100, 1_000]
  expect(sizes.map((size) => paceMs(size, settings))).toEqual([0, 0, 20, 40, 40])
  const room = new SendingRoom(60)
  for (let times = 0; times < 50; times++) {
    const madeAt = performance.now()
    const heard = room.sent[1]?.length ?? 0
    room.edit()
    while (room.sent[1]?.length === heard) vi.advanceTimersByTime(1)
    expect((room.sent[1]?.at(-1)?.at ?? Number.NaN) - madeAt).toBeLessThanOrEqual(21)
    vi.advanceTimersByTime((times * 7) % 23)
  }
})
