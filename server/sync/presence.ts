import type { OwnPresence, PresenceUser } from '#shared/sync/presence.ts'
import { CursorSlots } from './cursor-slots.ts'
import {
  encodeEntry,
  isAcceptable,
  readEntries,
  readOwnPresence,
  withoutMotion,
  type RawEntry,
} from './presence-entries.ts'
import { awarenessFrame } from './protocol.ts'
import type { SyncSettings } from './settings.ts'

/** A socket as presence knows it. */
export interface Present {
  readonly user: PresenceUser
}

interface Entry {
  readonly clientId: number
  socket: Present
  /** As the client counts. */
  clientClock: number
  /** As the others see it: ahead of the client's only after an entry had been taken away or renewed for it. */
  clock: number
  own: OwnPresence
  renewedAt: number
}

/** What has changed, for all in one frame. */
export interface PresenceNews {
  readonly shared: Uint8Array
  /** Who may not get that, and what instead. */
  readonly apart: ReadonlyMap<Present, Uint8Array | undefined>
}

interface Gone {
  readonly clock: number
  readonly participantId: string
  readonly at: number
}

const goneKeptMs = 60_000

/**
 * Who is in a board and what they do now. Each socket has one entry, under the first id it showed; names, colours and
 * roles are the server's. What has changed is taken now and then, for all in one frame.
 */
export class Presence {
  readonly #settings: SyncSettings
  readonly #ownerOf: (clientId: number) => string | undefined
  readonly #onChange: () => void
  readonly #entries = new Map<number, Entry>()
  readonly #bySocket = new Map<Present, Entry>()
  readonly #gone = new Map<number, Gone>()
  readonly #slots: CursorSlots<number>
  readonly #changed = new Set<number>()

  /** `ownerOf` tells whose a client id is in the document. */
  constructor(
    settings: SyncSettings,
    ownerOf: (clientId: number) => string | undefined,
    onChange: () => void,
  ) {
    this.#settings = settings
    this.#ownerOf = ownerOf
    this.#onChange = onChange
    this.#slots = new CursorSlots(settings.maxCursors)
  }

  /** Takes what a socket says of itself; what it says of others is not looked at. Throws where it is malformed. */
  receive(socket: Present, content: Uint8Array, now: number): void {
    const entries = readEntries(content)
    const known = this.#bySocket.get(socket)
    if (known === undefined) {
      const [first] = entries
      if (entries.length === 1 && first !== undefined) this.#claim(socket, first, now)
      return
    }
    const told = entries.find(({ clientId }) => clientId === known.clientId)
    if (told === undefined || told.clock <= known.clientClock || !isAcceptable(told)) return
    const own = readOwnPresence(told.state)
    if (own === undefined) return this.remove(socket, now)
    known.clientClock = told.clock
    known.clock = Math.max(told.clock, known.clock + 1)
    this.#tell(known, own, now)
  }

  /** Takes a socket's entry away, unless another socket has it by now. */
  remove(socket: Present, now: number): void {
    const entry = this.#bySocket.get(socket)
    this.#bySocket.delete(socket)
    if (entry === undefined || entry.socket !== socket) return
    this.#entries.delete(entry.clientId)
    this.#slots.remove(entry.clientId)
    this.#gone.set(entry.clientId, {
      clock: entry.clock,
      participantId: socket.user.id,
      at: now,
    })
    this.#change(entry.clientId)
  }

  /** A participant's name has changed. */
  refresh(participantId: string): void {
    for (const entry of this.#entries.values()) {
      if (entry.socket.user.id !== participantId) continue
      entry.clock += 1
      this.#change(entry.clientId)
    }
  }

  /** Drops those who have not renewed their entry, and forgets those long gone. */
  expire(now: number): void {
    for (const { socket, renewedAt } of this.#entries.values())
      if (now - renewedAt > this.#settings.presenceExpiryMs) this.remove(socket, now)
    for (const [clientId, { at }] of this.#gone)
      if (now - at > goneKeptMs) this.#gone.delete(clientId)
  }

  /** Everybody but the socket's own. */
  frameFor(socket: Present | undefined): Uint8Array {
    const others = [...this.#entries.values()].filter((entry) => entry.socket !== socket)
    return awarenessFrame(others.map((entry) => this.#encode(entry)))
  }

  get hasChanged(): boolean {
    return this.#changed.size > 0
  }

  /** What has changed since this was last asked. */
  take(): PresenceNews | undefined {
    if (!this.hasChanged) return undefined
    const encoded = new Map<number, Uint8Array>()
    const ahead: Entry[] = []
    for (const clientId of this.#changed) {
      const entry = this.#entries.get(clientId)
      const gone = this.#gone.get(clientId)
      if (entry !== undefined) {
        encoded.set(clientId, this.#encode(entry))
        // A client ignores its own entry at its own clock, so the frame can be shared; ahead of it, it would not.
        if (entry.clock > entry.clientClock) ahead.push(entry)
      } else if (gone !== undefined)
        encoded.set(clientId, encodeEntry(clientId, gone.clock, undefined, noUser))
    }
    this.#changed.clear()
    const apart = ahead.map(
      ({ socket, clientId }) => [socket, frameWithout(encoded, clientId)] as const,
    )
    return { shared: awarenessFrame([...encoded.values()]), apart: new Map(apart) }
  }

  #claim(socket: Present, told: RawEntry, now: number): void {
    const { clientId } = told
    if (!isAcceptable(told)) return
    const own = readOwnPresence(told.state)
    const current = this.#entries.get(clientId)
    const gone = this.#gone.get(clientId)
    const owner =
      this.#ownerOf(clientId) ?? current?.socket.user.id ?? gone?.participantId ?? socket.user.id
    if (own === undefined || owner !== socket.user.id) return
    // The same person's new socket takes its entry over; the old one may close much later.
    if (current !== undefined) this.#bySocket.delete(current.socket)
    const before = current?.clock ?? gone?.clock ?? -1
    const entry: Entry = {
      clientId,
      socket,
      clientClock: told.clock,
      clock: Math.max(told.clock, before + 1),
      own,
      renewedAt: now,
    }
    this.#gone.delete(clientId)
    this.#entries.set(clientId, entry)
    this.#bySocket.set(socket, entry)
    this.#tell(entry, own, now)
  }

  #tell(entry: Entry, own: OwnPresence, now: number): void {
    const isMoving = own.cursor !== undefined && !isSamePlace(entry.own.cursor, own.cursor)
    entry.own = own
    entry.renewedAt = now
    if (isMoving || own.drag !== undefined) {
      const { displaced } = this.#slots.moved(entry.clientId, now)
      const loser = displaced === undefined ? undefined : this.#entries.get(displaced)
      if (loser !== undefined) {
        loser.clock += 1
        this.#change(loser.clientId)
      }
    }
    this.#change(entry.clientId)
  }

  #change(clientId: number): void {
    this.#changed.add(clientId)
    this.#onChange()
  }

  #encode({ clientId, clock, own, socket }: Entry): Uint8Array {
    const shown =
      this.#slots.has(clientId) || this.#entries.size <= this.#settings.maxCursors
        ? own
        : withoutMotion(own)
    return encodeEntry(clientId, clock, shown, socket.user)
  }
}

const noUser: PresenceUser = { id: '', name: '', color: 0, role: 'viewer' }

function frameWithout(
  encoded: ReadonlyMap<number, Uint8Array>,
  clientId: number,
): Uint8Array | undefined {
  const others = [...encoded].filter(([id]) => id !== clientId).map(([, entry]) => entry)
  return others.length === 0 ? undefined : awarenessFrame(others)
}

function isSamePlace(one: OwnPresence['cursor'], other: OwnPresence['cursor']): boolean {
  return one?.x === other?.x && one?.y === other?.y
}
