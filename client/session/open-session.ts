import * as Y from 'yjs'
import { newDocument } from '#shared/document/new-document.ts'
import { Origin } from '#shared/document/origin.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Role } from '#shared/model/role.ts'
import { OpenBoard, type SessionOptions } from './open-board.ts'
import type { BoardSession } from './session.ts'

/** Opens a board: from this device at once, then from the server, and keeps the two in step. */
export function openSession(options: SessionOptions): BoardSession {
  const board = new OpenBoard(options)
  void board.start(options.epoch)
  return board
}

/** A board without a server: for drawing a model on a page, and for two people on one page. */
export function openLocalSession(
  model: ChangeModel,
  options: { readonly role?: Role; readonly joinedWith?: BoardSession } = {},
): BoardSession {
  const board = new OpenBoard({
    boardId: 'local',
    epoch: 1,
    me: { id: 'me', name: '', color: 0, role: options.role ?? 'facilitator' },
    readEpoch: () => Promise.resolve(1),
  })
  const doc = newDocument()
  if (options.joinedWith instanceof OpenBoard) joinDocuments(doc, options.joinedWith.doc)
  else replaceWithModel({ doc, origin: new Origin('server') }, model)
  board.startLocally(doc)
  return board
}

/** Two documents on one page: what happens in one happens in the other. */
function joinDocuments(one: Y.Doc, other: Y.Doc): void {
  const remote = new Origin('remote')
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other), remote)
  one.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== remote) Y.applyUpdate(other, update, remote)
  })
  other.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== remote) Y.applyUpdate(one, update, remote)
  })
}
