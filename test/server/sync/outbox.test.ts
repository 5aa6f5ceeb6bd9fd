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

/** What begins within one tick of the fake clock ends in the next; in the loop it is the same. */
const tickMs = 1

interface Sent {
  readonly at: number
  readonly frame: Uint8Array
  /** Which of the writes to its socket it left in. */
  readonly write: number
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
  readonly #commitMs: number
  /** What each commit took with it. */
  readonly commits: { readonly at: number; readonly edits: number }[] = []
  readonly #uncommitted: (() => void)[] = []
  #edits = 0

  /** How long a commit takes. */
  constructor(people: number, commitMs = 0) {
    this.#commitMs = commitMs
    this.#presence = new Presence(
      settings,
      () => undefined,
      () => this.#outbox.addPresence(),
    )
    const commits = { start: () => this.#commit() }
    this.#outbox = new Outbox(this.#members, this.#presence, commits, settings)
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
      const frames = this.#edits
      this.#uncommitted.push(() => {
        this.#outbox.add({ update, source, change })
        this.#outbox.acknowledge(member, frames)
      })
      this.#outbox.expect()
    })
    this.#edits += 1
    this.#doc.getMap('board').set(`edit ${this.#edits}`, true)
  }

  move(x: number): void {
    const [socket] = this.#members.keys()
    if (socket === undefined) throw new Error('nobody is here')
    const entry = encodeEntry(7, x, { cursor: { x, y: 0 } }, socket.user)
    const message = readFrame(awarenessFrame([entry]))
    if (message.kind === 'awareness')
      this.#presence.receive(socket, message.entries, performance.now())
  }

  #commit(): boolean {
    const committed = this.#uncommitted.splice(0)
    if (committed.length === 0) return false
    this.commits.push({ at: performance.now(), edits: committed.length })
    const tell = (): void => committed.forEach((edit) => edit())
    if (this.#commitMs === 0) tell()
    else setTimeout(tell, this.#commitMs)
    return true
  }

  #join(index: number): void {
    const sent: Sent[] = []
    let write = 0
    const ws = new FakeWebSocket((frame) => sent.push({ at: performance.now(), frame, write }))
    ws.onWrite = () => (write += 1)
    const socket = new BoardSocket(
      ws as unknown as WebSocket,
      ws.stream,
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

it('[SYN62] a room of a hundred gathers for 80 ms, and each socket gets all of it in one write', () => {
  const room = new SendingRoom(100)
  const startedAt = performance.now()
  room.edit()
  vi.advanceTimersByTime(0)
  expect(room.sent.map(typesOf)).toEqual([
    [messageTypes.ack],
    ...Array.from({ length: 99 }, () => [messageTypes.sync]),
  ])
  for (let times = 1; times <= 3; times++) {
    vi.advanceTimersByTime(20)
    room.edit()
    room.move(times)
  }
  vi.advanceTimersByTime(19)
  expect(room.sent.every(({ length }) => length === 1)).toBe(true)
  vi.advanceTimersByTime(1 + tickMs)
  const [writer, ...others] = room.sent.map((sent) => sent.slice(1))
  expect(typesOf(writer)).toEqual([messageTypes.ack, messageTypes.awareness])
  for (const other of others) {
    expect(typesOf(other)).toEqual([messageTypes.sync, messageTypes.awareness])
    expect(other.every(({ at, write }) => write === 2 && at === startedAt + 80 + tickMs)).toBe(true)
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

it('[SYN62] a room that gathers commits once before it sends, and presence leaves with the edits', () => {
  const commitMs = 5
  const room = new SendingRoom(100, commitMs)
  room.edit()
  vi.advanceTimersByTime(commitMs + tickMs)
  const sentAt = performance.now()
  expect(room.commits).toHaveLength(1)
  for (let times = 1; times <= 3; times++) {
    vi.advanceTimersByTime(20)
    room.edit()
    room.move(times)
  }
  vi.advanceTimersByTime(19)
  expect(room.commits).toHaveLength(1)
  vi.advanceTimersByTime(1)
  expect(room.commits.slice(1)).toEqual([{ at: sentAt + 80, edits: 3 }])
  room.move(4)
  vi.advanceTimersByTime(commitMs + tickMs)
  const heard = (room.sent[1] ?? []).slice(1)
  expect(typesOf(heard)).toEqual([messageTypes.sync, messageTypes.awareness])
  expect(heard.map(({ at, write }) => [at, write])).toEqual([
    [sentAt + 80 + commitMs + tickMs, 2],
    [sentAt + 80 + commitMs + tickMs, 2],
  ])
})

it('[SYN62] presence waits for a slow commit no longer than for its own turn', () => {
  const room = new SendingRoom(100, 1_000)
  room.edit()
  room.move(1)
  vi.advanceTimersByTime(79)
  expect(room.sent[1]).toEqual([])
  vi.advanceTimersByTime(1)
  expect(typesOf(room.sent[1])).toEqual([messageTypes.awareness])
})

it('[SYN62] a small room commits each edit at once', () => {
  const room = new SendingRoom(20)
  for (let times = 1; times <= 3; times++) {
    room.edit()
    expect(room.commits.at(-1)).toEqual({ at: performance.now(), edits: 1 })
    vi.advanceTimersByTime(2)
  }
  expect(room.commits).toHaveLength(3)
})

it('[SYN62] nobody waits longer than a room of its size may gather', () => {
  const sizes = [1, 20, 60, 100, 350, 600, 1_000]
  expect(sizes.map((size) => paceMs(size, settings))).toEqual([0, 0, 40, 80, 60, 40, 40])
  const room = new SendingRoom(60)
  for (let times = 0; times < 50; times++) {
    const madeAt = performance.now()
    const heard = room.sent[1]?.length ?? 0
    room.edit()
    while (room.sent[1]?.length === heard) vi.advanceTimersByTime(1)
    expect((room.sent[1]?.at(-1)?.at ?? Number.NaN) - madeAt).toBeLessThanOrEqual(41)
    vi.advanceTimersByTime((times * 7) % 43)
  }
})
