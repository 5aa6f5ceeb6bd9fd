import { createHash } from 'node:crypto'
import type * as Y from 'yjs'
import type { Storage, StoredVersion } from '#server/storage/storage.ts'
import { packModel, unpackModel } from '#server/versions/packed-model.ts'
import { changeModelSchema } from '#shared/model/change-model.ts'
import {
  eraseCards,
  eraseInDocument,
  eraseInPlain,
  everywhere,
  lettersOf,
  withoutText,
} from './erase-text.ts'
import { Refusal } from './refusal.ts'
import {
  countRecords,
  readStoredDocument,
  replaceDocument,
  type StoredDocument,
} from './stored-document.ts'
import { withoutPast, type FreshDocument } from './without-past.ts'

export interface Erased {
  /** Texts and values of the document that were changed. */
  readonly places: number
  /** Whether all of the document could be read; what could not is gone with its past. */
  readonly wasWhole: boolean
  /** Versions that were deleted, or rewritten for a text. */
  readonly versions: number
}

/** How often edits of others may come in between before it is given up. */
const tries = 20

/**
 * Takes everything that a participant typed off a board, and their name. Run again after a failure it does the rest:
 * the name, by which they are found, goes last.
 */
export async function eraseParticipant(
  storage: Storage,
  boardId: string,
  participantId: string,
  now: number,
): Promise<Erased> {
  await storage.noteErasure({ boardId, kind: 'participant', subject: participantId, erasedAt: now })
  const clientIds = new Set<number>()
  for (const [clientId, owner] of await storage.clientIds(boardId))
    if (owner === participantId) clientIds.add(clientId)
  // The server put onto the board what came from a phone: no client id tells whose it was.
  const { contributions } = await storage.workshop.read(boardId)
  const cards = new Set(
    contributions.flatMap((sent) => (sent.participantId === participantId ? [sent.id] : [])),
  )
  const document = await eraseInLog(
    storage,
    boardId,
    (doc) => eraseInDocument(doc, lettersOf(clientIds)) + eraseCards(doc, cards),
  )
  const { versions } = await storage.eraseParticipant(boardId, participantId)
  return { ...document, versions }
}

/** Takes a text off a board and out of its versions and names. */
export async function eraseText(
  storage: Storage,
  boardId: string,
  text: string,
  now: number,
): Promise<Erased> {
  const subject = textSubject(boardId, text)
  await storage.noteErasure({ boardId, kind: 'text', subject, erasedAt: now })
  const document = await eraseInLog(storage, boardId, (doc) =>
    eraseInDocument(doc, everywhere(text)),
  )
  await eraseInWorkshop(storage, boardId, text)
  let versions = 0
  for (const { id } of await storage.listVersions(boardId)) {
    const version = await storage.readVersion(boardId, id)
    const rewritten = version && (await rewrite(version, text))
    if (rewritten === undefined) continue
    await storage.rewriteVersion(rewritten)
    versions += 1
  }
  for (const { id, name } of await storage.listLinks(boardId))
    if (name.includes(text)) await storage.renameLink(boardId, id, withoutText(name, text))
  for (const { id, name } of await storage.participants(boardId))
    if (name.includes(text)) await storage.renameParticipant(boardId, id, withoutText(name, text))
  return { ...document, versions }
}

/** Out of what phones have sent, and out of the agenda. */
async function eraseInWorkshop(storage: Storage, boardId: string, text: string): Promise<void> {
  const { state, contributions } = await storage.workshop.read(boardId)
  const rest = (value: string): string => withoutText(value, text)
  await storage.workshop.changeContributions(
    boardId,
    contributions.flatMap((sent) =>
      sent.text.includes(text) ? [{ id: sent.id, from: [sent.state], text: rest(sent.text) }] : [],
    ),
  )
  if (state === undefined) return
  const { revision } = state
  const workshop: unknown = JSON.parse(state.json)
  const erased = eraseInPlain(workshop, rest)
  if (erased === workshop) return
  const next = { ...(erased as object), revision: revision + 1 }
  const saved = { revision: revision + 1, json: JSON.stringify(next) }
  if (!(await storage.workshop.save(boardId, saved, revision)))
    throw new Refusal(`The workshop on board ${boardId} has just changed. Run this again.`)
}

/** Enough to know an erased text again when it is given again, and not to read it. */
export function textSubject(boardId: string, text: string): string {
  return createHash('sha256').update(`${boardId}\n${text}`).digest('hex')
}

/** The log is begun anew even where nothing was found: what was deleted long ago stands in its old edits. */
async function eraseInLog(
  storage: Storage,
  boardId: string,
  erase: (doc: Y.Doc) => number,
): Promise<Omit<Erased, 'versions'>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const stored = await readStoredDocument(storage, boardId)
    if (stored === undefined) throw new Refusal(`There is no board ${boardId}.`)
    const places = erase(stored.doc)
    const fresh = freshOf(stored)
    if ((await replaceDocument(storage, stored, fresh)) !== undefined)
      return { places, wasWhole: stored.isWhole }
  }
  throw new Refusal(`Board ${boardId} is being edited so much that it did not work. Try again.`)
}

function freshOf({ doc, board, owners }: StoredDocument): FreshDocument {
  const fresh = withoutPast(doc, owners)
  if (String(countRecords(fresh.doc)) !== String(countRecords(doc)))
    throw new Error(`the document of board ${board.id} changed while it was copied`)
  return fresh
}

async function rewrite(version: StoredVersion, text: string): Promise<StoredVersion | undefined> {
  const rest = (value: string): string => withoutText(value, text)
  const model = await unpackModel(version)
  const erased = eraseInPlain(model, rest)
  const name = rest(version.name)
  if (erased === model && name === version.name) return undefined
  return { ...version, name, ...(await packModel(changeModelSchema.parse(erased))) }
}
