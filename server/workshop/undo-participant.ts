import { mergeChanges } from '#shared/document/merge-changes.ts'
import { collectionRoot } from '#shared/document/roots.ts'
import { readRecord } from '#shared/document/read.ts'
import { deleteElements, setPartOf, type Board } from '#shared/document/write.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import type { Storage } from '#server/storage/storage.ts'
import type { BoardService } from '#server/sync/board-service.ts'
import type { Versions } from '#server/versions/versions.ts'
import type { OpenWorkshop } from './workshops.ts'

export interface UndoContext {
  readonly storage: Pick<Storage, 'workshop' | 'editsSince' | 'readLog'>
  readonly boards: Pick<BoardService, 'edit' | 'readLog'>
  readonly versions: Pick<Versions, 'save'>
  readonly jobs: Jobs
}

/** How much was taken back, and the version that has it all. */
export interface Undone {
  readonly versionId: string
  readonly cards: number
  readonly dots: number
  readonly edits: number
}

/**
 * Takes back everything that somebody did on a board: the cards they sent, their dots and answers, and what they
 * changed on the canvas as far as the log reaches back. What others did stays; a version is saved before.
 */
export async function undoParticipant(
  { live }: OpenWorkshop,
  participantId: string,
  byId: string,
  { storage, boards, versions, jobs }: UndoContext,
): Promise<Undone> {
  const { boardId } = live
  const version = await versions.save(boardId, {
    kind: 'before-undo',
    name: '',
    participantId: byId,
  })
  const sent = await live.turns.take(async () => {
    const own = live.ledger.contributionsOf(participantId)
    const dots = live.ledger.dotsBy(participantId)
    const refused = await storage.workshop.changeContributions(
      boardId,
      own.map(({ id }) => ({
        id,
        from: ['received', 'waiting', 'private', 'promoted'],
        state: 'refused',
      })),
    )
    const ids = refused.map(({ id }) => id)
    if (ids.length > 0) await boards.edit(boardId, byId, (board) => removeCards(board, ids))
    await storage.workshop.dropAnswers(boardId, participantId)
    live.dropAnswers(participantId)
    live.note(refused)
    return { cards: ids.length, dots }
  })
  const edits = await undoEdits(boardId, participantId, byId, { storage, boards, jobs })
  return { versionId: version.id, ...sent, edits }
}

/** Cards go from the board, and out of the stacks they were put in. */
function removeCards(board: Board, ids: readonly string[]): void {
  deleteElements(board, ids)
  for (const [headId] of collectionRoot(board.doc, 'elements')) {
    const stack = readRecord(board.doc, 'elements', headId)?.stack ?? {}
    for (const id of ids)
      if (id in stack)
        setPartOf(board, { collection: 'elements', id: headId, field: 'stack' }, id, undefined)
  }
}

async function undoEdits(
  boardId: string,
  participantId: string,
  byId: string,
  { storage, boards, jobs }: Pick<UndoContext, 'storage' | 'boards' | 'jobs'>,
): Promise<number> {
  // All that was made so far is on disk once the log could be read.
  await boards.readLog(boardId)
  const edits = await storage.editsSince(boardId, participantId)
  const [first] = edits
  if (first === undefined) return 0
  const before = await storage.readLog(boardId, first.seq - 1)
  const {
    from,
    to,
    touched,
    edits: count,
  } = await jobs.run(
    'withoutParticipant',
    { boardId, participantId, before, edits },
    { participantId: byId },
  )
  if (touched.length > 0)
    await boards.edit(boardId, byId, (board) => mergeChanges(board, from, to, new Set(touched)))
  return count
}
