import * as Y from 'yjs'
import { closeCodes } from '#shared/sync/messages.ts'
import type { LostField } from './lost-fields.ts'
import { checkOutcome } from './outcome.ts'
import { placeUpdate, type Placed } from './placement.ts'
import type { SyncSettings } from './settings.ts'
import { scanUpdate, type ScannedUpdate } from './update-scan.ts'

/** What becomes of an update that somebody with the right to write has sent. */
export type Verdict =
  /** Goes into the document; these client ids belong to its sender from now on, and what it loses is put back. */
  | {
      readonly kind: 'accept'
      readonly clientIds: readonly number[]
      readonly lost: readonly LostField[]
    }
  /** Something before it is missing: the sender is asked for all that we lack. */
  | { readonly kind: 'gap' }
  /** Never. Clients that take our messages are told the code and start over; others are closed. */
  | { readonly kind: 'refuse'; readonly code: 'schema' | 'board-full'; readonly closeCode: number }
  /** Never, and nothing more from this socket. */
  | { readonly kind: 'close'; readonly closeCode: number }

export interface Update {
  readonly kind: 'update' | 'step-two'
  readonly update: Uint8Array
  readonly participantId: string
}

export interface BoardState {
  readonly doc: Y.Doc
  readonly owners: ReadonlyMap<number, string>
  readonly isRecovering: boolean
  readonly encodedBytes: number
}

/** Judges an update before the document sees it: size, bounds, what it builds on, whose it is, what it holds. */
export function judge(sent: Update, board: BoardState, settings: SyncSettings): Verdict {
  const maxBytes = sent.kind === 'update' ? settings.maxUpdateBytes : settings.maxStepTwoBytes
  if (sent.update.length > maxBytes) return { kind: 'close', closeCode: closeCodes.tooLarge }
  // Whoever brings back what a damaged board has lost brings all of its history.
  const limits = board.isRecovering
    ? { ...settings, maxEmptyTicks: Number.MAX_SAFE_INTEGER }
    : settings
  let scanned: ScannedUpdate
  let placed: Placed | undefined
  let lost: readonly LostField[] = []
  const isOwn = (clientId: number): boolean => board.owners.get(clientId) === sent.participantId
  try {
    scanned = scanUpdate(sent.update, (clientId) => Y.getState(board.doc.store, clientId), limits)
    placed = scanned.hasGap ? undefined : placeUpdate(scanned, board.doc)
    if (placed !== undefined && !placed.isTorn)
      lost = checkOutcome(scanned, placed, board.doc, limits, isOwn)
  } catch {
    return { kind: 'refuse', code: 'schema', closeCode: closeCodes.badMessage }
  }
  if (scanned.newClients.some((clientId) => isForeign(clientId, sent.participantId, board)))
    return { kind: 'close', closeCode: closeCodes.clientIdTaken }
  if (placed === undefined || placed.isTorn) return { kind: 'gap' }
  const hasRoom = board.encodedBytes + sent.update.length <= settings.maxStateBytes
  const isFull =
    (scanned.newLength > 0 && !hasRoom) ||
    addsTooMany(placed, settings) ||
    hasTooManyIds(scanned, sent.participantId, board, settings)
  if (isFull) return { kind: 'refuse', code: 'board-full', closeCode: closeCodes.tooLarge }
  return { kind: 'accept', clientIds: scanned.newClients, lost }
}

/** Whether a client id is somebody else's. While a damaged board recovers, others may bring back what it lost. */
function isForeign(clientId: number, participantId: string, board: BoardState): boolean {
  if (clientId === board.doc.clientID) return true
  const owner = board.owners.get(clientId)
  return owner !== undefined && owner !== participantId && !board.isRecovering
}

function addsTooMany({ containers }: Placed, settings: SyncSettings): boolean {
  return containers.some(({ holder, type, added }) => {
    // Yjs counts a map by walking through it.
    if (added.size === 0 || holder.kind !== 'list' || !(type instanceof Y.Map)) return false
    const most = holder.name === 'elements' ? settings.maxElements : settings.maxRecords
    if (added.size + type.size <= most) return false
    const newCount = [...added.keys()].filter((id) => !type.has(id ?? '')).length
    return newCount > 0 && type.size + newCount > most
  })
}

/** Every client id makes every edit of everybody dearer for ever. */
function hasTooManyIds(
  { newClients }: ScannedUpdate,
  participantId: string,
  { owners, isRecovering }: BoardState,
  settings: SyncSettings,
): boolean {
  const newIds = newClients.filter((clientId) => !owners.has(clientId)).length
  if (newIds === 0 || isRecovering) return false
  if (newIds > settings.maxNewClientIds) return true
  let ownIds = newIds
  for (const owner of owners.values()) if (owner === participantId) ownIds += 1
  return ownIds > settings.maxClientIdsPerParticipant
}
