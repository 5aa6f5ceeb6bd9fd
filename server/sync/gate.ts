import * as Y from 'yjs'
import { closeCodes } from '#shared/sync/messages.ts'
import { placeUpdate, type Placed } from './placement.ts'
import type { SyncSettings } from './settings.ts'
import { scanUpdate, type ScannedUpdate } from './update-scan.ts'

/** What becomes of an update that somebody with the right to write has sent. */
export type Verdict =
  /** Goes into the document; these client ids belong to its sender from now on. */
  | { readonly kind: 'accept'; readonly clientIds: readonly number[] }
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
  let scanned: ScannedUpdate
  let placed: Placed | undefined
  try {
    scanned = scanUpdate(sent.update, (clientId) => Y.getState(board.doc.store, clientId))
    placed = scanned.hasGap ? undefined : placeUpdate(scanned, board.doc)
  } catch {
    return { kind: 'refuse', code: 'schema', closeCode: closeCodes.badMessage }
  }
  if (scanned.newClients.some((clientId) => isForeign(clientId, sent.participantId, board)))
    return { kind: 'close', closeCode: closeCodes.clientIdTaken }
  if (placed === undefined || placed.isTorn) return { kind: 'gap' }
  const hasRoom = board.encodedBytes + sent.update.length <= settings.maxStateBytes
  if ((scanned.newLength > 0 && !hasRoom) || addsTooMany(placed, board.doc, settings))
    return { kind: 'refuse', code: 'board-full', closeCode: closeCodes.tooLarge }
  return { kind: 'accept', clientIds: scanned.newClients }
}

/** Whether a client id is somebody else's. While a damaged board recovers, others may bring back what it lost. */
function isForeign(clientId: number, participantId: string, board: BoardState): boolean {
  if (clientId === board.doc.clientID) return true
  const owner = board.owners.get(clientId)
  return owner !== undefined && owner !== participantId && !board.isRecovering
}

function addsTooMany({ added }: Placed, doc: Y.Doc, settings: SyncSettings): boolean {
  for (const [list, ids] of added) {
    const records = doc.getMap(list)
    const most = list === 'elements' ? settings.maxElements : settings.maxRecords
    if (ids.size + records.size <= most) continue
    const newCount = [...ids].filter((id) => !records.has(id)).length
    if (newCount > 0 && records.size + newCount > most) return true
  }
  return false
}
