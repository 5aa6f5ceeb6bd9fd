import { readCards } from '#shared/document/read-cards.ts'
import { makeChanges } from '#shared/document/merge-changes.ts'
import { deleteElements, setPartOf, type Board } from '#shared/document/write.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import type { Storage } from '#server/storage/storage.ts'
import type { BoardService } from '#server/sync/board-service.ts'
import type { Versions } from '#server/versions/versions.ts'
import type { OpenWorkshop } from './workshops.ts'

export interface UndoContext {
  readonly storage: Pick<Storage, 'workshop' | 'editsSince' | 'readLog'>
  readonly boards: Pick<BoardService, 'edit' | 'readLog'>
  readonly versions: Pick<Versions, 'saveAndChange'>
  readonly jobs: Jobs
}

/** How much was taken back, and the version that has it all. */
export interface Undone {
  readonly versionId: string
  readonly cards: number
  readonly dots: number
  readonly edits: number
}

/** So many records are taken back with one edit; then others get their turn. */
const recordsAtOnce = 100

/**
 * Takes back everything that somebody did on a board: the cards they sent, their dots and answers, and what they
 * changed on the canvas as far as the log reaches back. What others did stays; a version is saved before. Where it ends
 * half-way the board is whole, and asking again takes back the rest.
 */
export function undoParticipant(
  { live, undos }: OpenWorkshop,
  participantId: string,
  byId: string,
  context: UndoContext,
): Promise<Undone> {
  const version = { kind: 'before-undo', name: '', participantId: byId } as const
  return undos.take(() =>
    context.versions.saveAndChange(live.boardId, version, async (saved) => {
      const sent = await live.turns.take(() => undoSent(live, participantId, byId, context))
      const edits = await undoEdits(live.boardId, participantId, byId, context)
      return { versionId: saved.id, ...sent, edits }
    }),
  )
}

/** The board before the rows: what is refused already would not be looked for on the board again. */
async function undoSent(
  live: OpenWorkshop['live'],
  participantId: string,
  byId: string,
  { storage, boards }: UndoContext,
): Promise<Pick<Undone, 'cards' | 'dots'>> {
  const { boardId, ledger } = live
  const ids = ledger.contributionsOf(participantId).map(({ id }) => id)
  const dots = ledger.dotsBy(participantId)
  if (ids.length > 0) await boards.edit(boardId, byId, (board) => removeCards(board, ids))
  const refused = await storage.workshop.changeContributions(
    boardId,
    ids.map((id) => ({
      id,
      from: ['received', 'held', 'waiting', 'private', 'promoted'],
      state: 'refused',
    })),
  )
  live.note(refused)
  await storage.workshop.dropAnswers(boardId, participantId)
  live.dropAnswers(participantId)
  return { cards: refused.length, dots }
}

/** Cards go from the board, and out of the stacks they were put in. */
function removeCards(board: Board, ids: readonly string[]): void {
  const gone = new Set(ids)
  const cards = readCards(board.doc)
  deleteElements(
    board,
    ids.filter((id) => cards.has(id)),
  )
  for (const { id, stackedIds } of cards.values()) {
    const stack = { collection: 'elements', id, field: 'stack' } as const
    for (const stackedId of stackedIds)
      if (gone.has(stackedId)) setPartOf(board, stack, stackedId, undefined)
  }
}

async function undoEdits(
  boardId: string,
  participantId: string,
  byId: string,
  { storage, boards, jobs }: UndoContext,
): Promise<number> {
  // All that was made so far is on disk once the log could be read.
  await boards.readLog(boardId)
  const edits = await storage.editsSince(boardId, participantId)
  const [first] = edits
  if (first === undefined) return 0
  const before = await storage.readLog(boardId, first.seq - 1)
  const order = { boardId, participantId, before, edits }
  const undone = await jobs.run('withoutParticipant', order, { participantId: byId })
  for (let at = 0; at < undone.changes.length; at += recordsAtOnce) {
    const some = undone.changes.slice(at, at + recordsAtOnce)
    await boards.edit(boardId, byId, (board) => makeChanges(board, some))
  }
  return undone.edits
}
