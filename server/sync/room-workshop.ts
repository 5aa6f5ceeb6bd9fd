import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '#server/log.ts'
import { roles, type Role } from '#shared/model/role.ts'
import { isOpen, openCanvas, type CanvasRules } from '#shared/workshop/canvas-rules.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { workshopFrame } from './protocol.ts'
import type { BoardSocket } from './socket.ts'
import type { BoardWorkshop, WorkshopChange } from './workshop-port.ts'

/** A reading of all parts that is under way: for whom, and what has changed since it was asked for. */
interface Reading {
  readonly sockets: Set<BoardSocket>
  changed: WorkshopParts
}

/** So long a reading waits for more who come in at the same moment. In milliseconds. */
const gatherMs = 50

/** What a room has to do with the workshop on its board: the rules of its editors, and what its sockets are told. */
export class RoomWorkshop {
  readonly #boardId: string
  readonly #workshop: BoardWorkshop
  readonly #log: Log
  readonly #readings = new Map<Role, Reading>()
  #rules: CanvasRules | undefined

  constructor(boardId: string, workshop: BoardWorkshop, log: Log) {
    this.#boardId = boardId
    this.#workshop = workshop
    this.#log = log
  }

  /** Resolves once it is known what editors may change; what changes meanwhile counts more. */
  async load(): Promise<this> {
    const rules = await this.#workshop.rulesOf(this.#boardId)
    this.#rules ??= rules
    return this
  }

  /** What somebody may change, where that is not everything. Facilitators are never locked out. */
  rulesFor(role: Role): CanvasRules | undefined {
    const rules = this.#rules ?? openCanvas
    return role === 'facilitator' || isOpen(rules) ? undefined : rules
  }

  /** Whether a socket's edits are not taken just now. */
  holds(socket: BoardSocket): boolean {
    return socket.canWrite && this.rulesFor(socket.user.role)?.right === 'none'
  }

  /** Takes over the rules of a change. */
  follow(change: WorkshopChange): void {
    this.#rules = change.partsFor('editor')?.canvas ?? this.#rules
  }

  /** Tells a socket all that is for it, which is read once for all who come in at the same moment. */
  welcome(socket: BoardSocket): void {
    if (!socket.wantsMore) return
    const { role } = socket.user
    const reading = this.#readings.get(role)
    if (reading !== undefined) return void reading.sockets.add(socket)
    const started: Reading = { sockets: new Set([socket]), changed: {} }
    this.#readings.set(role, started)
    void this.#read(role, started)
  }

  /** Tells everybody what has changed. */
  tell(change: WorkshopChange, sockets: Iterable<BoardSocket>): void {
    const changed = new Map(roles.map((role) => [role, change.partsFor(role)]))
    for (const [role, reading] of this.#readings)
      reading.changed = { ...reading.changed, ...changed.get(role) }
    const frames = new Map([...changed].map(([role, parts]) => [role, frameOf(parts)]))
    for (const socket of sockets) {
      const frame = frames.get(socket.user.role)
      const isWaiting = this.#readings.get(socket.user.role)?.sockets.has(socket) === true
      // One that reads too slowly is told everything once it has caught up.
      if (frame !== undefined && socket.wantsMore && !isWaiting) socket.feed(frame)
    }
  }

  async #read(role: Role, reading: Reading): Promise<void> {
    try {
      await pause(gatherMs)
      const parts = await this.#workshop.viewFor(this.#boardId, role)
      const frame = frameOf({ ...parts, ...reading.changed })
      if (frame !== undefined) for (const socket of reading.sockets) socket.feed(frame)
    } catch (error) {
      this.#log.error('workshop-unread', { error, boardId: this.#boardId })
    } finally {
      this.#readings.delete(role)
    }
  }
}

function frameOf(parts: WorkshopParts | undefined): Uint8Array | undefined {
  return parts === undefined || Object.keys(parts).length === 0 ? undefined : workshopFrame(parts)
}
