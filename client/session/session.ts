import type { BoardFacts } from '#shared/document/read.ts'
import type { RowsTarget } from '#shared/document/write-rows.ts'
import type {
  ElementMove,
  NewElement,
  NewLane,
  NewLink,
  NewRecord,
  StandaloneCollection,
  PartedTarget,
  TextTarget,
} from '#shared/document/write.ts'
import type {
  Assumption,
  AssumptionStatus,
  ChangeModel,
  Cost,
  Element,
  Evidence,
  Indicator,
  Lane,
  Link,
  ReferenceProject,
  Scenario,
  Stakeholder,
  Story,
  ValuationItem,
} from '#shared/model/change-model.ts'
import type { BoardText, CollectionName } from '#shared/model/collections.ts'
import type { Language, LocalizedText } from '#shared/model/language.ts'
import type { Role } from '#shared/model/role.ts'
import type { OwnPresence, PresenceUser } from '#shared/sync/presence.ts'
import type { Permissions } from '#shared/workshop/permissions.ts'
import type { TakenBack } from '#shared/workshop/refused-changes.ts'
import type { ServerClock } from '#shared/workshop/server-clock.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'

/** One open board as plain data, actions, presence and undo: all that the rest of the client knows of it. */
export interface BoardSession {
  readonly boardId: string
  readonly role: Role
  /** Whether this person may change something on the canvas; offline does not matter. */
  readonly canEdit: boolean
  /** What of it, while a workshop lets editors do only some things. */
  readonly permissions: Store<Permissions>
  /** What the server tells of the workshop on this board; empty until it does. */
  readonly workshop: Store<WorkshopParts>
  /** The server's clock, by which all timers in a room agree. */
  readonly clock: Pick<ServerClock, 'now'>
  /** What a rule of the workshop has taken back of this person's edits. */
  readonly takenBack: Listenable<TakenBack>
  readonly me: Store<PresenceUser>
  readonly snapshot: Store<BoardSnapshot>
  readonly presence: Store<PresenceSnapshot>
  readonly saving: Store<SavingState>
  readonly selection: Store<Selection>
  readonly undo: UndoControl
  readonly actions: BoardActions
  /** Remote changes in batches, for announcements. */
  readonly remoteChanges: Listenable<RemoteChange>
  /** Every move of others' cursors and drags, for drawing outside React; called at most once a frame. */
  readonly presenceFrames: Listenable<PresenceSnapshot>
  setSelection(ids: readonly string[]): void
  /** Says what this person does now; what is absent keeps its value, `undefined` takes it away. */
  setPresence(change: Partial<{ [Key in keyof OwnPresence]: OwnPresence[Key] | undefined }>): void
  /** Binds a text field to a shared text: typing goes into it letter by letter, remote letters come out of it. */
  bindText(target: TextTarget, field: HTMLTextAreaElement | HTMLInputElement): TextBinding
  /** The keys of a record's rows, in their order, by which actions find them; new when the record is. */
  rowKeys(target: RowsTarget): readonly string[]
  /** Shows oneself under another name here; the server, which tells the others, was told by the caller. */
  setMyName(name: string): void
  /** The whole board as a change model, made on demand. */
  model(): ChangeModel
  /** The element or link whose text this person is typing. */
  readonly editing: Store<string | undefined>
  /** The edits that were never accepted by the server, as a change model to download; nothing where there are none. */
  unsentModel(): ChangeModel | undefined
  close(): void
}

/** A value that changes; reads are cheap and keep their identity while unchanged. For useSyncExternalStore. */
export interface Store<Value> {
  get(): Value
  subscribe(onChange: () => void): () => void
}

export interface Listenable<Value> {
  listen(onValue: (value: Value) => void): () => void
}

export interface TextBinding {
  /** Stops following; what was typed stays. */
  destroy(): void
}

/** The board as plain data. Records keep their identity until they themselves change. */
export interface BoardSnapshot {
  /** False until the board has come from the device or the server. */
  readonly isLoaded: boolean
  readonly facts: BoardFacts
  /** In order. */
  readonly lanes: readonly Lane[]
  /** In the order of the file. */
  readonly elements: ReadonlyMap<string, Element>
  /** Without those that point at nothing. */
  readonly links: ReadonlyMap<string, Link>
  readonly assumptions: ReadonlyMap<string, Assumption>
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly stakeholders: ReadonlyMap<string, Stakeholder>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly costs: ReadonlyMap<string, Cost>
  readonly valuationItems: ReadonlyMap<string, ValuationItem>
  readonly scenarios: ReadonlyMap<string, Scenario>
  readonly stories: ReadonlyMap<string, Story>
  readonly referenceProjects: ReadonlyMap<string, ReferenceProject>
  /** Link ids by element, in and out, in the order of the links. */
  readonly linksFrom: ReadonlyMap<string, readonly string[]>
  readonly linksTo: ReadonlyMap<string, readonly string[]>
  /** Assumption ids by the link or element they are about. */
  readonly assumptionsOn: ReadonlyMap<string, readonly string[]>
}

export interface Selection {
  readonly ids: readonly string[]
  /** The same as a set. */
  readonly has: (id: string) => boolean
}

/** A participant who is here; somebody with two tabs is here twice, with two client ids. */
export interface Presence extends OwnPresence {
  readonly clientId: number
  readonly user: PresenceUser
}

export interface PresenceSnapshot {
  /** Without oneself. */
  readonly others: readonly Presence[]
  /** How many only watch. */
  readonly viewers: number
}

/** The one truth about where edits are. */
export type SavingState =
  /** The server has said that every edit is on its disk. */
  | { readonly kind: 'saved' }
  /** Some edits are on their way. */
  | { readonly kind: 'saving' }
  /** No connection; edits are kept on this device, or in this tab alone where the browser keeps nothing. */
  | { readonly kind: 'offline'; readonly isKept: boolean; readonly hasUnsent: boolean }
  /** Connected, but the server takes no edits just now; they are kept as when offline, and sent by themselves. */
  | {
      readonly kind: 'held'
      readonly reason: 'disk-full' | 'locked'
      readonly isKept: boolean
      readonly hasUnsent: boolean
    }
  /** The server will not take this device's edits any more; they can be downloaded. */
  | {
      readonly kind: 'refused'
      readonly reason: 'link-revoked' | 'board-gone' | 'read-only' | 'refused'
      readonly hasUnsent: boolean
    }

/** Something that somebody else did: the cards and links that it concerned, if any. */
export interface RemoteChange {
  /** Names of those who changed something, as far as the server says; may be empty. */
  readonly names: readonly string[]
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
}

export interface UndoControl extends Store<{
  readonly canUndo: boolean
  readonly canRedo: boolean
}> {
  undo(): void
  /** The latest step, to be taken back later; that does nothing once another step was made or this one is undone. */
  latest(): () => void
  redo(): void
}

/** Changes to the board; each is one undo step, safe beside anybody else's. All do nothing where the role may not write. */
export interface BoardActions {
  setText(target: TextTarget, text: string): void
  setField(collection: CollectionName, id: string, field: string, value: unknown): void
  setBoardField(field: string, value: unknown): void
  /** One part of a small object, so that somebody else's change to another part is kept. */
  setPartOf(target: PartedTarget, part: string, value: unknown): void
  setBoardText(field: BoardText, language: Language, text: string): void
  setBoardLanguage(language: Language, isUsed: boolean): void
  addToSet(collection: CollectionName, id: string, field: string, member: string): void
  removeFromSet(collection: CollectionName, id: string, field: string, member: string): void
  /** Adds an element and, where told, the link that joins it, as one step; returns its id. */
  createElement(
    element: NewElement,
    link?: {
      readonly end: 'from' | 'to'
      readonly elementId: string
      readonly kind?: Link['kind']
    },
  ): string
  moveElements(moves: readonly ElementMove[]): void
  deleteElements(ids: readonly string[]): void
  /** Deletes any mix of elements and links as one step. */
  deleteSelection(ids: readonly string[]): void
  /** Makes one card of several, which keeps the others in its stack. */
  mergeElements(headId: string, ids: readonly string[]): void
  /** Takes a card out of a stack; returns its id, which is another where its own is taken. */
  unstackElement(headId: string, id: string): string | undefined
  createLink(link: Omit<NewLink, 'kind'> & { readonly kind?: Link['kind'] }): string | undefined
  reconnectLink(id: string, ends: { readonly from: string; readonly to: string }): void
  deleteLinks(ids: readonly string[]): void
  addAssumption(assumption: {
    readonly on: Assumption['on']
    readonly text: LocalizedText
    readonly status?: AssumptionStatus
  }): string
  deleteAssumption(id: string): void
  addStakeholder(stakeholder: { readonly name: LocalizedText; readonly role?: string }): string
  deleteStakeholder(id: string): void
  /** Adds a record at the end of its list; returns its id. */
  addRecord<Name extends StandaloneCollection>(collection: Name, record: NewRecord<Name>): string
  deleteRecords(collection: StandaloneCollection, ids: readonly string[]): void
  /** Adds rows after a record's others; returns their keys. */
  addRows(target: RowsTarget, rows: readonly Readonly<Record<string, unknown>>[]): readonly string[]
  setRowField(target: RowsTarget, key: string, field: string, value: unknown): void
  deleteRow(target: RowsTarget, key: string): void
  setBeyondLine(elementIds: readonly string[], isBeyond: boolean): void
  /** Lets the board do without a check, by its code, or takes it up again. */
  setCheckOff(code: string, isOff: boolean): void
  addLane(lane: NewLane): string
  deleteLane(id: string): void
  /** Adds the records of a model under fresh ids where theirs are taken; returns the new elements' ids. */
  addModel(model: Partial<ChangeModel>): readonly string[]
  replaceWithModel(model: ChangeModel): void
  /** Runs several actions as one undo step. */
  asOneStep<Result>(change: () => Result): Result
}
