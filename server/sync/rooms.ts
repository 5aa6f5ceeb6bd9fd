import type * as Y from 'yjs'
import { silentLog, type Log } from '#server/log.ts'
import type { Storage } from '#server/storage/storage.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Role } from '#shared/model/role.ts'
import { problem } from '#shared/problems/problem.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import type { Anteroom } from './anteroom.ts'
import type { SyncContext } from './board-document.ts'
import type { BoardChange, BoardService } from './board-service.ts'
import { Trials } from './board-trials.ts'
import { loadBoard } from './load-board.ts'
import { Loading } from './loading.ts'
import { startAnew } from './start-anew.ts'
import { silentMetrics, type SyncMetrics } from './metrics.ts'
import { Overload } from './overload.ts'
import { RoomWorkshop } from './room-workshop.ts'
import { Room } from './room.ts'
import { defaultSyncSettings, type SyncSettings } from './settings.ts'
import { SpaceWatch } from './space-watch.ts'
import { noWorkshop, type BoardWorkshop } from './workshop-port.ts'

export interface RoomsOptions {
  readonly storage: Storage
  readonly settings?: Partial<SyncSettings>
  readonly log?: Log
  readonly metrics?: SyncMetrics
  /** What is going on in the boards' workshops, where there are any. */
  readonly workshop?: BoardWorkshop
}

/** All live boards of this server. */
export interface Rooms extends BoardService {
  readonly context: SyncContext
  /** No new sockets any more. */
  readonly isDraining: boolean
  /** The limit that lets nobody new in just now. */
  readonly overload: SyncLimit | undefined
  /** The board, loaded if it is not; undefined where there is none. */
  open(boardId: string): Promise<Room | undefined>
  /** Where a socket may go: the board, or where to wait until it is loaded; undefined where there is none. */
  enter(boardId: string): Promise<Room | Anteroom | undefined>
  stats(): RoomStats
  countQuarantined(): Promise<number>
  /** Finishes every commit, then closes every socket with 1012. */
  drain(): Promise<void>
  /** Drains, and lets go of everything. */
  close(): Promise<void>
}

type SyncLimit = NonNullable<Overload['reached']>

export interface RoomStats {
  readonly rooms: number
  readonly connections: Readonly<Record<Role, number>>
  /** Rooms with an edit that is not on disk yet. */
  readonly unacked: number
  readonly bufferedBytes: number
  /** The largest of each among the open rooms. */
  readonly stateBytes: number
  readonly clientIds: number
  readonly snapshotAgeMs: number
}

const tendMs = 1_000
/** Below this an unloaded room's log is as quick to read as a snapshot. */
const worthSnapshot = 50

export function openRooms({ storage, settings, log, metrics, workshop }: RoomsOptions): Rooms {
  const context: SyncContext = {
    storage,
    settings: { ...defaultSyncSettings, ...settings },
    log: log ?? silentLog,
    metrics: metrics ?? silentMetrics,
  }
  return new LiveRooms(context, workshop ?? noWorkshop)
}

class LiveRooms implements Rooms {
  readonly context: SyncContext
  readonly #live = new Map<string, Room>()
  /** Single flight: whoever asks meanwhile waits for the same. */
  readonly #loading = new Map<string, Loading>()
  /** Writes of rooms that failed; only when they are settled the log says what there is. */
  readonly #settling = new Map<string, Promise<void>>()
  readonly #unloading = new Set<Room>()
  /** Of boards that are being loaded. */
  readonly #workshops = new Map<string, RoomWorkshop>()
  readonly #workshop: BoardWorkshop
  readonly #leaveWorkshop: () => void
  readonly #listeners = new Set<(change: BoardChange) => void>()
  readonly #tendTimer: NodeJS.Timeout
  readonly #headsTimer: NodeJS.Timeout
  readonly #space: SpaceWatch
  readonly #trials: Trials
  readonly #overload: Overload
  #isDraining = false

  constructor(context: SyncContext, workshop: BoardWorkshop) {
    this.context = context
    this.#workshop = workshop
    this.#leaveWorkshop = workshop.onParts((change) => {
      const room = this.#live.get(change.boardId)
      if (room === undefined) this.#workshops.get(change.boardId)?.follow(change)
      else room.followWorkshop(change)
    })
    const { idleMs, keepAliveMs, pingMs } = context.settings
    const everyMs = Math.min(tendMs, idleMs, keepAliveMs, pingMs)
    this.#tendTimer = setInterval(() => this.#tend(), everyMs)
    const { storage, settings, log } = context
    this.#headsTimer = setInterval(() => void this.#compareHeads(), settings.headsCheckMs)
    const onChange = (isFull: boolean): void => {
      for (const room of this.#live.values()) room.setReadOnly(isFull)
    }
    this.#trials = new Trials(context)
    this.#overload = new Overload(settings)
    this.#space = new SpaceWatch({ storage, settings, log, onChange })
  }

  get isDraining(): boolean {
    return this.#isDraining
  }

  get overload(): SyncLimit | undefined {
    return this.#overload.reached
  }

  get isReadOnly(): boolean {
    return this.#space.isFull
  }

  async open(boardId: string): Promise<Room | undefined> {
    const live = this.#live.get(boardId)
    live?.touch()
    return live ?? this.#load(boardId).room
  }

  async enter(boardId: string): Promise<Room | Anteroom | undefined> {
    const live = this.#live.get(boardId)
    live?.touch()
    if (live !== undefined) return live
    return this.#load(boardId).enter()
  }

  async readModel(boardId: string): ReturnType<BoardService['readModel']> {
    return (await this.#existing(boardId)).readModel()
  }

  async read<Result>(boardId: string, read: (doc: Y.Doc) => Result): Promise<Result> {
    return (await this.#existing(boardId)).read(read)
  }

  async readSummary(boardId: string): ReturnType<BoardService['readSummary']> {
    return (await this.#existing(boardId)).readSummary()
  }

  async readLog(boardId: string, through?: number): ReturnType<BoardService['readLog']> {
    const isDoubtful = (await this.#trials.failedLoads(boardId)) > 0
    await this.#settling.get(boardId)
    await this.#live.get(boardId)?.whenDurable()
    const { snapshot, updates, headSeq } = await this.context.storage.readLog(boardId, through)
    if (headSeq === 0) throw problem('board-not-found')
    return { boardId, snapshot, updates, headSeq, isDoubtful }
  }

  async edit(
    boardId: string,
    participantId: string | undefined,
    change: Parameters<BoardService['edit']>[2],
  ): Promise<{ readonly seq: number }> {
    return (await this.#existing(boardId)).edit(participantId, change)
  }

  async canvasRules(boardId: string, role: Role): ReturnType<BoardService['canvasRules']> {
    return (await this.#existing(boardId)).canvasRules(role)
  }

  async startAnew(boardId: string, model: ChangeModel): Promise<boolean> {
    if (!(await this.#trials.isQuarantined(boardId))) return false
    await startAnew(this.context.storage, boardId, model)
    return true
  }

  disconnect(
    boardId: string,
    matches: Parameters<BoardService['disconnect']>[1],
    code: number,
  ): void {
    const place = this.#live.get(boardId) ?? this.#loading.get(boardId)
    for (const socket of place?.sockets ?? []) if (matches(socket)) socket.close(code)
  }

  refreshPresence(boardId: string, participantId: string, name: string): void {
    this.#live.get(boardId)?.refreshPresence(participantId, name)
  }

  onChanged(listen: (change: BoardChange) => void): () => void {
    this.#listeners.add(listen)
    return () => this.#listeners.delete(listen)
  }

  connected(boardId: string): { readonly editors: number; readonly viewers: number } {
    return this.#live.get(boardId)?.connected() ?? { editors: 0, viewers: 0 }
  }

  present(boardId: string): ReadonlySet<string> {
    const sockets = this.#live.get(boardId)?.sockets ?? []
    return new Set([...sockets].map(({ participantId }) => participantId))
  }

  stats(): RoomStats {
    const now = performance.now()
    const connections = { facilitator: 0, editor: 0, commenter: 0, viewer: 0, contributor: 0 }
    const largest = { stateBytes: 0, clientIds: 0, snapshotAgeMs: 0 }
    let unacked = 0
    let bufferedBytes = 0
    for (const room of this.#live.values()) {
      const size = room.size(now)
      largest.stateBytes = Math.max(largest.stateBytes, size.stateBytes)
      largest.clientIds = Math.max(largest.clientIds, size.clientIds)
      largest.snapshotAgeMs = Math.max(largest.snapshotAgeMs, size.snapshotAgeMs)
      if (!room.isAllDurable) unacked += 1
      for (const socket of room.sockets) {
        connections[socket.user.role] += 1
        bufferedBytes += socket.bufferedBytes
      }
    }
    return { rooms: this.#live.size, connections, unacked, bufferedBytes, ...largest }
  }

  countQuarantined(): Promise<number> {
    const { storage, settings } = this.context
    return storage.countFailedLoads(settings.maxFailedLoads)
  }

  async drain(): Promise<void> {
    this.#isDraining = true
    this.#trials.close()
    await Promise.allSettled([...this.#loading.values()].map(({ room }) => room))
    await Promise.all([...this.#live.values()].map((room) => room.drain(closeCodes.restarting)))
  }

  async close(): Promise<void> {
    await this.drain()
    clearInterval(this.#tendTimer)
    clearInterval(this.#headsTimer)
    this.#leaveWorkshop()
    this.#space.close()
    this.#overload.close()
    const rooms = [...this.#live.values()]
    await Promise.all(rooms.map((room) => room.saveSnapshot(worthSnapshot)))
    await Promise.all([...rooms.map((room) => room.whenSettled()), ...this.#settling.values()])
    for (const room of rooms) room.destroy()
    this.#live.clear()
  }

  async #existing(boardId: string): Promise<Room> {
    const room = await this.open(boardId)
    if (room === undefined) throw problem('board-not-found')
    return room
  }

  #load(boardId: string): Loading {
    const current = this.#loading.get(boardId)
    if (current !== undefined) return current
    const started = new Loading((loading) =>
      this.#loadRoom(boardId, loading).finally(() => {
        this.#loading.delete(boardId)
        this.#workshops.delete(boardId)
      }),
    )
    this.#loading.set(boardId, started)
    return started
  }

  async #loadRoom(boardId: string, loading: Loading): Promise<Room | undefined> {
    await this.#settling.get(boardId)
    const loaded = await loadBoard(boardId, this.context, this.#trials, loading)
    if (loaded === undefined) return undefined
    const workshop = await this.#openWorkshop(boardId)
    const room = new Room(boardId, loaded, workshop, this.context, {
      onChanged: (change) => this.#tellChanged(change),
      onFailure: (failed, failure) => this.#discard(failed, failure),
    })
    room.setReadOnly(this.isReadOnly)
    if (loaded.needsSnapshot) void room.saveSnapshot(1)
    this.#live.set(boardId, room)
    loading.handOver(room)
    return room
  }

  /** Also what changes in the workshop while it is read is known to the room. */
  #openWorkshop(boardId: string): Promise<RoomWorkshop> {
    const workshop = new RoomWorkshop(boardId, this.#workshop, this.context.log)
    this.#workshops.set(boardId, workshop)
    return workshop.load()
  }

  #tellChanged(change: BoardChange): void {
    for (const listen of this.#listeners) {
      try {
        listen(change)
      } catch (error) {
        this.context.log.error('listener-failed', { error, boardId: change.boardId })
      }
    }
  }

  /** A room whose memory says more than the disk: the next to ask loads it anew. */
  #discard(room: Room, error: Error): void {
    const { boardId } = room
    this.context.log.error('room-discarded', { error, boardId })
    void this.#space.look(true)
    if (this.#live.get(boardId) === room) this.#live.delete(boardId)
    const settling = room.whenSettled().finally(() => {
      if (this.#settling.get(boardId) === settling) this.#settling.delete(boardId)
    })
    this.#settling.set(boardId, settling)
  }

  /** Notices who wrote beside this server: an operator's command, or another server. */
  async #compareHeads(): Promise<void> {
    // What changes while a board is being loaded is compared once it is there.
    if (this.#live.size === 0 || this.#loading.size > 0) return
    const rooms = [...this.#live.values()]
    const { storage, log } = this.context
    const boardIds = rooms.map(({ boardId }) => boardId)
    const heads = await storage
      .heads(boardIds)
      .catch((error: unknown) => log.warn('heads-unknown', { error }))
    if (!heads) return
    for (const room of rooms) {
      if (this.#live.get(room.boardId) !== room) continue
      const head = heads.get(room.boardId)
      if (head === undefined) room.abandon(closeCodes.boardNotFound, 'the board was deleted')
      else if (head.epoch !== room.epoch)
        room.abandon(closeCodes.oldEpoch, 'the document was replaced')
      else if (head.seq > room.headSeq) room.abandon(closeCodes.busy, 'somebody else wrote')
    }
  }

  #tend(): void {
    const now = performance.now()
    for (const room of this.#live.values()) {
      room.tend(now)
      if (room.isIdle(now, this.context.settings.idleMs)) void this.#unload(room)
    }
  }

  async #unload(room: Room): Promise<void> {
    if (this.#unloading.has(room)) return
    this.#unloading.add(room)
    await room.saveSnapshot(worthSnapshot)
    this.#unloading.delete(room)
    // Somebody may have come in meanwhile.
    const isStillIdle = room.isIdle(performance.now(), this.context.settings.idleMs)
    if (!isStillIdle || this.#live.get(room.boardId) !== room) return
    this.#live.delete(room.boardId)
    room.destroy()
  }
}
