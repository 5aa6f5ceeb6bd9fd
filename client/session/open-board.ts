import * as Y from 'yjs'
import { newDocument } from '#shared/document/new-document.ts'
import { mergeChanges, touchedKey } from '#shared/document/merge-changes.ts'
import { Origin } from '#shared/document/origin.ts'
import { boardRoot, schemaVersion } from '#shared/document/roots.ts'
import type { TextTarget } from '#shared/document/write.ts'
import { rowKeys, type RowsTarget } from '#shared/document/write-rows.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { canWrite, type Role } from '#shared/model/role.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import type { PresenceUser } from '#shared/sync/presence.ts'
import { createBoardActions } from './board-actions.ts'
import { BoardWorkshop } from './board-workshop.ts'
import { SnapshotKeeper, type SnapshotChange } from './board-snapshot.ts'
import { openConnection, type Connection, type ConnectionEvents } from './connection.ts'
import { deviceCopyName, openDeviceCopy, removeDeviceCopy, type DeviceCopy } from './device-copy.ts'
import { takeOverEarlierEpochs } from './earlier-epochs.ts'
import { Signal, ValueStore } from './emitter.ts'
import { PresenceBoard } from './presence-board.ts'
import type { BoardSession, RemoteChange, SavingState, Selection } from './session.ts'
import { createTextBinding } from './text-binding.ts'
import { OwnUndo } from './undo-control.ts'
import { UnsentEdits } from './unsent-edits.ts'

export interface SessionOptions {
  readonly boardId: string
  /** The role to ask the server for, where it is a lower one than the browser has. */
  readonly as?: 'viewer' | undefined
  /** The board's epoch, as the server told; asked again when it turns out to be old. */
  readonly epoch: number
  readonly me: PresenceUser
  /** Asks the server for the board's epoch now. */
  readonly readEpoch: () => Promise<number>
}

const resetsAtMost = 2

interface BoundField {
  readonly target: TextTarget
  readonly field: HTMLTextAreaElement | HTMLInputElement
}

type RefusalReason = Extract<SavingState, { kind: 'refused' }>['reason']

/** One open board, from its first document to the last that takes its place. */
export class OpenBoard implements BoardSession {
  readonly boardId: string
  readonly me: ValueStore<PresenceUser>
  readonly saving = new ValueStore<SavingState>({ kind: 'saving' })
  readonly selection = new ValueStore<Selection>(selectionOf([]))
  readonly editing = new ValueStore<string | undefined>(undefined)
  readonly remoteChanges = new Signal<RemoteChange>()
  readonly takenBack: BoardSession['takenBack']
  readonly undo: OwnUndo
  readonly actions: BoardSession['actions']
  readonly #options: SessionOptions
  readonly #origin: Origin
  readonly #keeper: SnapshotKeeper
  readonly #presence = new PresenceBoard()
  readonly #unsent = new UnsentEdits()
  readonly #workshop: BoardWorkshop
  readonly #bindings = new Map<ReturnType<typeof createTextBinding>, BoundField>()
  /** What is shown and edited. */
  #doc = newDocument()
  /** What is connected: the same, or the document that takes its place once it has all of the board. */
  #coming = this.#doc
  #copy: DeviceCopy | undefined
  #connection: Connection | undefined
  #refusal: RefusalReason | undefined
  #resets = 0
  #epoch = 0
  #isClosed = false
  /** Between two connections: edits still go into the old document, and into the new one from it. */
  #isStartingAgain = false

  constructor(options: SessionOptions) {
    this.#options = options
    this.boardId = options.boardId
    this.me = new ValueStore(options.me)
    this.#origin = new Origin('participant', options.me.id)
    this.#keeper = new SnapshotKeeper(options.boardId)
    this.#workshop = new BoardWorkshop(options.me.role)
    this.takenBack = this.#workshop.takenBack
    this.undo = new OwnUndo({
      origin: this.#origin,
      selection: this.selection,
      select: (ids) => this.setSelection(ids),
    })
    this.actions = createBoardActions({
      origin: this.#origin,
      doc: () => this.#doc,
      snapshot: () => this.#keeper.store.get(),
      canEdit: () => this.canEdit,
      permissions: () => this.permissions.get(),
      separate: () => this.undo.separate(),
    })
    this.#keeper.changes.listen((change) => this.#handleChange(change))
    this.#workshop.permissions.subscribe(() => this.#handlePermissions())
    this.takenBack.listen(({ records }) => this.undo.forget(records))
  }

  get role(): Role {
    return this.me.get().role
  }

  get canEdit(): boolean {
    return this.permissions.get().isAny && this.#refusal === undefined
  }

  get permissions(): BoardSession['permissions'] {
    return this.#workshop.permissions
  }

  get workshop(): BoardSession['workshop'] {
    return this.#workshop.parts
  }

  get clock(): BoardSession['clock'] {
    return this.#workshop.clock
  }

  get snapshot(): BoardSession['snapshot'] {
    return this.#keeper.store
  }

  get presence(): BoardSession['presence'] {
    return this.#presence.store
  }

  get presenceFrames(): BoardSession['presenceFrames'] {
    return this.#presence.frames
  }

  async start(epoch: number): Promise<void> {
    this.#epoch = epoch
    const doc = newDocument()
    this.#coming = doc
    const awareness = this.#presence.follow(doc)
    if (this.#resets === 0) this.#show(doc, false)
    const copy = openDeviceCopy(
      deviceCopyName(this.boardId, epoch),
      doc,
      (origin) => this.#isOwn(origin),
      () => this.#refreshSaving(),
    )
    this.#copy = copy
    await copy.loaded
    // Without IndexedDB there is nothing to take over; what this visit gives up it takes along itself.
    if (this.#resets === 0) await takeOverEarlierEpochs(this.boardId, epoch, copy).catch(() => {})
    await this.#unsent.follow(copy)
    if (this.#isClosed || this.#coming !== doc) return
    if (this.#doc === doc && boardRoot(doc).size > 0) this.#keeper.markLoaded()
    this.#connection = openConnection(
      socketUrl(this.boardId, epoch, this.#options.as),
      doc,
      awareness,
      canWrite(this.role),
      this.#connectionEvents(doc, epoch),
    )
    this.#isStartingAgain = false
    this.#refreshSaving()
  }

  /** The document that is open now. */
  get doc(): Y.Doc {
    return this.#doc
  }

  /** Shows a document that no server knows. */
  startLocally(doc: Y.Doc): void {
    this.#show(doc, true)
    this.#presence.follow(doc)
    this.saving.set({ kind: 'saved' })
  }

  setSelection(ids: readonly string[]): void {
    const before = this.selection.get().ids
    if (before.length === ids.length && before.every((id, index) => id === ids[index])) return
    this.selection.set(selectionOf(ids))
    this.setPresence({ selection: ids.slice(0, 40) })
  }

  setPresence(change: Parameters<BoardSession['setPresence']>[0]): void {
    this.#presence.set(change)
    if ('editing' in change) this.editing.set(change.editing)
  }

  bindText(...[target, field]: Parameters<BoardSession['bindText']>): { destroy(): void } {
    field.readOnly = !this.#mayType(target)
    const binding = createTextBinding({
      doc: this.#doc,
      origin: this.#origin,
      target,
      field,
      onFirstEdit: () => this.undo.separate(),
    })
    this.#bindings.set(binding, { target, field })
    return {
      destroy: () => {
        this.#bindings.delete(binding)
        binding.destroy()
      },
    }
  }

  rowKeys(target: RowsTarget): readonly string[] {
    return rowKeys(this.#doc, target)
  }

  setMyName(name: string): void {
    this.me.set({ ...this.me.get(), name })
  }

  model(): ChangeModel {
    return this.#keeper.model()
  }

  unsentModel(): ChangeModel | undefined {
    return this.#unsent.isEmpty ? undefined : (this.#unsent.rescued ?? this.#keeper.model())
  }

  close(): void {
    this.#isClosed = true
    this.#stop()
    this.undo.stop()
    this.#presence.stop()
    this.#keeper.stop()
  }

  #connectionEvents(doc: Y.Doc, epoch: number): ConnectionEvents {
    return {
      onChange: () => this.#refreshSaving(),
      onSynced: () => {
        if (Number(boardRoot(doc).get('schema') ?? 0) > schemaVersion)
          return this.#refuse('read-only')
        this.#reapply(doc)
        if (this.#doc === doc) this.#keeper.markLoaded()
        else this.#show(doc, true)
      },
      onWelcome: ({ participantId, role }) => {
        const me = this.me.get()
        if (me.id === participantId && me.role === role) return
        this.me.set({ ...me, id: participantId, role: role as Role })
        this.#workshop.setRole(role as Role)
      },
      onWorkshop: (parts) => this.#workshop.take(parts),
      onTakenBack: (takenBack) => this.#workshop.takenBack.emit(takenBack),
      onAudience: (viewers) => this.#presence.setViewers(viewers),
      onRefused: (refusal) => {
        if ('nack' in refusal || refusal.closeCode === closeCodes.clientIdTaken)
          void this.#startAgain(epoch)
        else if (refusal.closeCode === closeCodes.oldEpoch)
          void this.#options.readEpoch().then(
            (current) => this.#startAgain(current),
            () => this.#refuse('refused'),
          )
        else this.#refuse(refusalReasons[refusal.closeCode] ?? 'refused')
      },
    }
  }

  /** A new document under a new client id; what the server never had is done again in it. */
  async #startAgain(epoch: number): Promise<void> {
    this.#resets += 1
    if (this.#resets > resetsAtMost) return this.#refuse('refused')
    const copy = this.#copy
    const oldEpoch = this.#epoch
    this.#isStartingAgain = true
    this.#stop()
    const next = openDeviceCopy(
      deviceCopyName(this.boardId, epoch),
      newDocument(),
      () => false,
      () => {},
    )
    await copy?.close()
    await next.clear()
    const kept = this.#unsent.rescue(this.#doc, () => this.#keeper.model(), next)
    const started = this.start(epoch)
    await kept
    await next.close()
    if (epoch !== oldEpoch) removeDeviceCopy(deviceCopyName(this.boardId, oldEpoch)).catch(() => {})
    await started
  }

  #reapply(doc: Y.Doc): void {
    const { base, rescued, touched } = this.#unsent
    if (base !== undefined && rescued !== undefined)
      mergeChanges({ doc, origin: this.#origin }, base, rescued, touched)
    this.#unsent.markReapplied()
  }

  /** From one moment to the next, so that nothing is typed in between. */
  #show(doc: Y.Doc, isLoaded: boolean): void {
    this.#doc = doc
    this.#keeper.follow(doc, isLoaded)
    this.undo.follow(doc)
    for (const binding of this.#bindings.keys()) binding.follow(doc)
  }

  /** What is being typed stays; from one moment to the next no more, or again, can be. */
  #handlePermissions(): void {
    for (const { field, target } of this.#bindings.values()) field.readOnly = !this.#mayType(target)
    this.#refreshSaving()
  }

  #mayType(target: TextTarget): boolean {
    const { isAll, links, write } = this.permissions.get()
    if (!this.canEdit) return false
    if (target.collection === 'elements') {
      const element = this.snapshot.get().elements.get(target.id)
      return element === undefined || write(element)
    }
    return (
      isAll || (links && (target.collection === 'links' || target.collection === 'assumptions'))
    )
  }

  #handleChange(change: SnapshotChange): void {
    const { transaction, touched } = change
    if (!this.#isOwn(transaction.origin)) return this.#announceRemote(change)
    if (this.#connection === undefined && !this.#isStartingAgain) return
    const keys = [...touched].flatMap(([name, ids]) => [...ids].map((id) => touchedKey(name, id)))
    if (change.isBoardTouched) keys.push('board')
    this.#unsent.add(keys, change.modelBefore)
    // Online the edit is not counted as sent yet at this moment: the connection tells when it is.
    if (this.#connection?.isOnline() !== true) this.#refreshSaving()
  }

  #announceRemote({ transaction, touched, before }: SnapshotChange): void {
    if (!before.isLoaded || transaction.local) return
    const now = this.#keeper.store.get()
    const added: string[] = []
    const changed: string[] = []
    const removed: string[] = []
    for (const name of ['elements', 'links'] as const) {
      for (const id of touched.get(name) ?? []) {
        if (now[name].has(id)) (before[name].has(id) ? changed : added).push(id)
        else if (before[name].has(id)) removed.push(id)
      }
    }
    const names = new Set<string>()
    for (const [clientId, clock] of transaction.afterState) {
      if (clock === transaction.beforeState.get(clientId)) continue
      const name = this.#presence.userOf(clientId)?.name
      if (name !== undefined && name !== '') names.add(name)
    }
    this.remoteChanges.emit({ names: [...names], added, changed, removed })
  }

  #refuse(reason: RefusalReason): void {
    this.#refusal = reason
    this.#connection?.close()
    this.#refreshSaving()
  }

  #refreshSaving(): void {
    const connection = this.#connection
    if (connection?.isAcknowledged() === true) this.#unsent.confirm()
    if (connection?.isOnline() === false) this.#presence.forgetOthers()
    const next = this.#savingNow()
    if (JSON.stringify(next) !== JSON.stringify(this.saving.get())) this.saving.set(next)
  }

  #savingNow(): SavingState {
    const hasUnsent = !this.#unsent.isEmpty
    if (this.#refusal !== undefined) return { kind: 'refused', reason: this.#refusal, hasUnsent }
    const connection = this.#connection
    if (connection === undefined || connection.isFirstTry()) return { kind: 'saving' }
    const isKept = this.#copy?.isKept() ?? false
    if (!connection.isOnline()) return { kind: 'offline', isKept, hasUnsent }
    if (!connection.isTaking() && this.canEdit)
      return { kind: 'held', reason: 'disk-full', isKept, hasUnsent }
    // Nothing is asked for while the board is locked, and so nothing is told to be on disk.
    if (canWrite(this.role) && !this.permissions.get().isAny)
      return hasUnsent ? { kind: 'held', reason: 'locked', isKept, hasUnsent } : { kind: 'saved' }
    return { kind: connection.isAcknowledged() ? 'saved' : 'saving' }
  }

  #isOwn(origin: unknown): boolean {
    return origin === this.#origin || origin instanceof Y.UndoManager
  }

  #stop(): void {
    this.#connection?.close()
    this.#connection = undefined
    void this.#copy?.close()
    this.#copy = undefined
  }
}

const refusalReasons: Readonly<Record<number, RefusalReason>> = {
  [closeCodes.unauthorized]: 'link-revoked',
  [closeCodes.forbidden]: 'link-revoked',
  [closeCodes.boardNotFound]: 'board-gone',
}

function socketUrl(boardId: string, epoch: number, as: 'viewer' | undefined): string {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  const asked = as === undefined ? '' : `&as=${as}`
  return `${scheme}://${location.host}/sync/${encodeURIComponent(boardId)}?ack=1&epoch=${epoch}${asked}`
}

function selectionOf(ids: readonly string[]): Selection {
  const set = new Set(ids)
  return { ids, has: (id) => set.has(id) }
}
