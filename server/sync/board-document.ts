import { setTimeout as pause } from 'node:timers/promises'
import * as Y from 'yjs'
import type { Log } from '#server/log.ts'
import type { LogEntry, Storage } from '#server/storage/storage.ts'
import { steadyNow } from '#server/steady-clock.ts'
import { Origin } from '#shared/document/origin.ts'
import { readModel, readSummary, type BoardSummary, type Skipped } from '#shared/document/read.ts'
import type { Board } from '#shared/document/write.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { CanvasRules } from '#shared/workshop/canvas-rules.ts'
import type { TakenBack } from '#shared/workshop/refused-changes.ts'
import type { BoardChange } from './board-service.ts'
import { applyGuarded } from './canvas-guard.ts'
import { CommitLine } from './commit-line.ts'
import { ElementCount, type ElementChange } from './element-count.ts'
import { judge, type Update, type Verdict } from './gate.ts'
import { LeanDecoder } from './lean-decoder.ts'
import { keepLean } from './lean-document.ts'
import type { LoadedBoard } from './load-board.ts'
import type { SyncMetrics } from './metrics.ts'
import { dropParked } from './parked.ts'
import { saysNothing } from './says-nothing.ts'
import type { SyncSettings } from './settings.ts'
import { StateAnswers } from './state-answers.ts'

/** What all that runs live boards is given once. */
export interface SyncContext {
  readonly storage: Storage
  readonly settings: SyncSettings
  readonly log: Log
  readonly metrics: SyncMetrics
}

/** Who made a transaction: it travels as the transaction's origin. */
interface Cause {
  readonly participantId: string | undefined
  readonly clientIds: readonly number[]
  readonly source: unknown
}

export interface CommittedUpdate {
  readonly update: Uint8Array
  /** The socket it came by; undefined for the server's own edits. */
  readonly source: unknown
  readonly change: BoardChange
}

interface Appended extends ElementChange {
  readonly update: Uint8Array
  readonly source: unknown
  readonly participantId: string | undefined
  /** When it was handed to the storage. */
  storedAt: number
}

/** What waits to be handed to the storage. */
interface HeldEdit {
  readonly entry: LogEntry
  readonly appended: Appended
}

export interface DocumentSize {
  readonly stateBytes: number
  readonly clientIds: number
  /** Milliseconds since the first edit that no snapshot holds; 0 where all are in one. */
  readonly snapshotAgeMs: number
}

/** What became of an update. */
export type Applied =
  | { readonly kind: 'applied'; readonly takenBack: readonly TakenBack[] }
  | { readonly kind: 'incomplete' | 'broken' }

interface BoardDocumentEvents {
  /** There is an edit that the next start of `commits` hands to the storage. */
  readonly onHeld: () => void
  /** An edit is on disk; called in the order of the edits. */
  readonly onCommitted: (committed: CommittedUpdate) => void
  /** An edit is not, and never will be: what is in memory says more than the disk and has to go. */
  readonly onFailure: (failure: Error) => void
}

/**
 * A board's live document together with its log. The document changes at once; what a transaction changed is appended;
 * nothing that is read here may leave before `commits` says that its number is on disk.
 */
export class BoardDocument {
  readonly epoch: number
  /** Whether something on disk could not be read when it was loaded. */
  readonly isDamaged: boolean
  readonly commits: CommitLine<HeldEdit>
  readonly #onHeld: () => void
  readonly #boardId: string
  readonly #doc: Y.Doc
  readonly #owners: Map<number, string>
  readonly #isRecovering: boolean
  /** How many edits since the last snapshot make up for another one at least. */
  readonly #leastUpdates: number
  readonly #context: SyncContext
  readonly #answers: StateAnswers
  /** Not yet on disk, in order. */
  readonly #underWay: Appended[] = []
  readonly #elements: ElementCount
  /** What an update changes while it is not yet known whether it can be applied to its end. */
  #changesOfTrial: Uint8Array[] | undefined
  /** Until the next change: with years of client ids it takes longer to make than to send. */
  #stateVector: Uint8Array | undefined
  #encodedBytes: number
  #updatesSinceSnapshot: number
  #bytesSinceSnapshot = 0
  /** When the first edit came that no snapshot holds. */
  #unkeptSince: number | undefined
  #snapshot: Promise<void> | undefined

  constructor(
    boardId: string,
    loaded: LoadedBoard,
    context: SyncContext,
    events: BoardDocumentEvents,
  ) {
    this.#boardId = boardId
    this.#onHeld = events.onHeld
    this.epoch = loaded.epoch
    this.isDamaged = loaded.isDamaged
    this.#doc = loaded.doc
    keepLean(loaded.doc)
    this.#owners = loaded.owners
    this.#isRecovering = loaded.isRecovering
    // It would hide the damage from the next who loads, and edits that wait for what is lost: later, where it must be.
    this.#leastUpdates = loaded.isDamaged ? context.settings.tailUpdates : 1
    this.#encodedBytes = loaded.encodedBytes
    this.#updatesSinceSnapshot = loaded.sinceSnapshot
    this.#unkeptSince = loaded.sinceSnapshot > 0 ? performance.now() : undefined
    this.#context = context
    this.#elements = new ElementCount(loaded.doc)
    this.#answers = new StateAnswers(loaded.doc, loaded.headSeq, loaded.answer)
    this.commits = new CommitLine(
      loaded.headSeq,
      ([first, ...others]) => {
        const storedAt = performance.now()
        for (const { appended } of [first, ...others]) appended.storedAt = storedAt
        return context.storage.append(first.entry, ...others.map(({ entry }) => entry))
      },
      (seq) => {
        const appended = this.#underWay.shift()
        if (appended === undefined) return
        const { update, source, storedAt, ...facts } = appended
        context.metrics.committed(performance.now() - storedAt)
        events.onCommitted({ update, source, change: { boardId, seq, ...facts } })
      },
      events.onFailure,
    )
    this.#doc.on('update', (update: Uint8Array, cause: Cause) => {
      this.#stateVector = undefined
      if (this.#changesOfTrial === undefined) this.#append(update, cause)
      else this.#changesOfTrial.push(update)
    })
  }

  judge(sent: Update): Verdict {
    return judge(
      sent,
      {
        doc: this.#doc,
        owners: this.#owners,
        isRecovering: this.#isRecovering,
        encodedBytes: this.#encodedBytes,
      },
      this.#context.settings,
    )
  }

  /**
   * Applies an accepted update, but for what the rules do not allow of it. A broken one may stand half in the document
   * but never in the log: whoever is told so lets `commits` fail.
   */
  apply(sent: Update, clientIds: readonly number[], source: unknown, rules?: CanvasRules): Applied {
    if (saysNothing(sent.update)) return { kind: 'applied', takenBack: [] }
    const newIds = clientIds.filter((clientId) => !this.#owners.has(clientId))
    this.#noteRelayed(sent.participantId, clientIds)
    for (const clientId of newIds) this.#owners.set(clientId, sent.participantId)
    const cause: Cause = { participantId: sent.participantId, clientIds: newIds, source }
    const changes: Uint8Array[] = []
    let takenBack: readonly TakenBack[] = []
    this.#changesOfTrial = changes
    try {
      if (rules === undefined) Y.applyUpdateV2(this.#doc, sent.update, cause, LeanDecoder)
      else takenBack = this.#applyUnder(rules, sent, cause)
    } catch (error) {
      this.#context.log.error('update-broke-document', {
        error,
        boardId: this.#boardId,
        bytes: sent.update.length,
      })
      return { kind: 'broken' }
    } finally {
      this.#changesOfTrial = undefined
    }
    // Who sent what was taken back has to hear of it like all others.
    const heardBy = takenBack.length === 0 ? cause : { ...cause, source: undefined }
    for (const change of changes) this.#append(change, heardBy)
    return dropParked(this.#doc) ? { kind: 'incomplete' } : { kind: 'applied', takenBack }
  }

  #applyUnder(
    rules: CanvasRules,
    { update, participantId }: Update,
    cause: Cause,
  ): readonly TakenBack[] {
    return this.#doc.transact((transaction) => {
      const apply = (): void => {
        Y.applyUpdateV2(this.#doc, update, cause, LeanDecoder)
        // Yjs gives a document another client id where it has written in a transaction that came from elsewhere.
        transaction.local = true
      }
      const editor = { participantId, rules, owners: this.#owners, limits: this.#context.settings }
      return applyGuarded(this.#doc, update, apply, editor)
    }, cause)
  }

  /** While a board recovers others may bring back what somebody wrote: the log row names them, this says so. */
  #noteRelayed(participantId: string, clientIds: readonly number[]): void {
    const isForeign = (clientId: number): boolean =>
      (this.#owners.get(clientId) ?? participantId) !== participantId
    const count = clientIds.filter(isForeign).length
    if (count > 0)
      this.#context.log.warn('edits relayed', { boardId: this.#boardId, participantId, count })
  }

  /** Changes the board as the server, in one transaction. */
  edit(participantId: string | undefined, change: (board: Board) => void): number {
    const cause: Cause = { participantId, clientIds: [], source: undefined }
    const board = { doc: this.#doc, origin: new Origin('server', participantId) }
    this.#doc.transact(() => change(board), cause)
    return this.commits.promised
  }

  /** How far what a client id wrote is known. */
  clockOf(clientId: number): number {
    return Y.getState(this.#doc.store, clientId)
  }

  stateVector(): Uint8Array {
    return (this.#stateVector ??= Y.encodeStateVector(this.#doc))
  }

  /** Frames that bring a client with this state vector up to now. */
  answer(stateVector: Uint8Array): readonly Uint8Array[] {
    return this.#answers.answer(stateVector, performance.now())
  }

  readModel(): { model: ChangeModel; skipped: Skipped[]; seq: number } {
    const skipped: Skipped[] = []
    const model = readModel(this.#doc, this.#boardId, (record) => skipped.push(record))
    return { model, skipped, seq: this.commits.promised }
  }

  read<Result>(read: (doc: Y.Doc) => Result): Result {
    return read(this.#doc)
  }

  readSummary(): BoardSummary {
    return readSummary(this.#doc)
  }

  /** Keeps the encoded state where loading it saves reading many edits. */
  async saveSnapshot(leastUpdates: number): Promise<void> {
    if (this.#snapshot !== undefined) return this.#snapshot
    if (this.#updatesSinceSnapshot < Math.max(leastUpdates, this.#leastUpdates)) return
    this.#snapshot = this.#writeSnapshot().finally(() => {
      this.#snapshot = undefined
    })
    return this.#snapshot
  }

  size(now: number): DocumentSize {
    return {
      stateBytes: this.#encodedBytes,
      clientIds: this.#owners.size,
      snapshotAgeMs: this.#unkeptSince === undefined ? 0 : now - this.#unkeptSince,
    }
  }

  /** Called now and then. */
  tend(now: number): void {
    this.#answers.expire(now)
  }

  destroy(): void {
    this.#doc.destroy()
  }

  #append(update: Uint8Array, { participantId, clientIds, source }: Cause): void {
    // A transaction that fails half-way still tells what it did; after a failure nothing more is written.
    if (this.commits.failure !== undefined) return
    const entry = {
      boardId: this.#boardId,
      epoch: this.epoch,
      participantId,
      receivedAt: steadyNow(),
      update,
      clientIds,
    }
    const change = this.#elements.take()
    const appended: Appended = { update, source, participantId, storedAt: 0, ...change }
    this.#underWay.push(appended)
    const seq = this.commits.add({ entry, appended })
    this.#answers.add(seq, update)
    this.#encodedBytes += update.length
    this.#bytesSinceSnapshot += update.length
    this.#updatesSinceSnapshot += 1
    this.#unkeptSince ??= performance.now()
    this.#onHeld()
    const { snapshotUpdates, snapshotBytes } = this.#context.settings
    if (this.#bytesSinceSnapshot > snapshotBytes) void this.saveSnapshot(1)
    else if (this.#updatesSinceSnapshot >= snapshotUpdates) void this.saveSnapshot(snapshotUpdates)
  }

  async #writeSnapshot(): Promise<void> {
    // Encoding a large board takes a while: not in one breath with the large edit that asks for it.
    await pause(1)
    try {
      const seq = this.commits.promised
      const state = Y.encodeStateAsUpdate(this.#doc)
      this.#updatesSinceSnapshot = 0
      this.#bytesSinceSnapshot = 0
      this.#unkeptSince = undefined
      this.#encodedBytes = state.length
      await this.commits.whenDurable(seq)
      await this.#context.storage.saveSnapshot(this.#boardId, { seq, state })
    } catch (error) {
      // The log has everything; the next snapshot comes with the next edits.
      const bytes = this.#encodedBytes
      this.#context.log.warn('snapshot-failed', { error, boardId: this.#boardId, bytes })
    }
  }
}
