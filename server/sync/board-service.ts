import type { BoardSummary, Skipped } from '#shared/document/read.ts'
import type * as Y from 'yjs'
import type { Board } from '#shared/document/write.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Role } from '#shared/model/role.ts'
import type { CanvasRules } from '#shared/workshop/canvas-rules.ts'
import type { BoardLog } from '#server/jobs/board-log.ts'

/** What the rest of the server may ask of live boards. `rooms.ts` implements it. */
export interface BoardService {
  /** Whether boards take no edits just now, because the disk is almost full. */
  readonly isReadOnly: boolean
  /** The board as it is on disk: an edit is in it only once it is committed. */
  readModel(boardId: string): Promise<{
    readonly model: ChangeModel
    readonly skipped: readonly Skipped[]
    readonly seq: number
  }>
  /** What `read` takes out of a board's document, once all it says is on disk; it keeps nothing of the document. */
  read<Result>(boardId: string, read: (doc: Y.Doc) => Result): Promise<Result>
  /** What a board says of itself, also while it is being edited cheap to ask. */
  readSummary(boardId: string): Promise<
    BoardSummary & {
      /** Whether something of it on disk could not be read. */
      readonly isDamaged: boolean
    }
  >
  /** The board's log on disk, with every edit made so far or up to `through`: for work that another thread does. */
  readLog(boardId: string, through?: number): Promise<BoardLog>
  /** Changes a board as the server, in one transaction; resolves when it is on disk and sent to everybody. */
  edit(
    boardId: string,
    participantId: string | undefined,
    change: (board: Board) => void,
  ): Promise<{ readonly seq: number }>
  /** What somebody may change of a board just now; undefined where it is everything that their role may. */
  canvasRules(boardId: string, role: Role): Promise<CanvasRules | undefined>
  /** Gives a quarantined board a new log, in a new epoch; false for a board that loads as it should. */
  startAnew(boardId: string, model: ChangeModel): Promise<boolean>
  /** Closes every socket that a revoked link or a deleted board has let in. */
  disconnect(boardId: string, matches: (socket: ConnectedSocket) => boolean, code: number): void
  /** Tells every socket of a participant's board that names or colours have changed. */
  refreshPresence(boardId: string, participantId: string, name: string): void
  /** Calls for every edit once it is on disk; returns how to stop. */
  onChanged(listen: (change: BoardChange) => void): () => void
  /** How many are in a board now, by whether they may write. */
  connected(boardId: string): { readonly editors: number; readonly viewers: number }
  /** Who is in a board now by a socket, each once. */
  present(boardId: string): ReadonlySet<string>
}

/** What a committed edit did, for those who keep versions. */
export interface BoardChange {
  readonly boardId: string
  readonly seq: number
  readonly participantId: string | undefined
  /** Elements that were there before this edit and are not any more. */
  readonly removedElements: number
  readonly elementsBefore: number
}

export interface ConnectedSocket {
  readonly participantId: string
  readonly linkId: string
  readonly sessionHash: string | undefined
}
