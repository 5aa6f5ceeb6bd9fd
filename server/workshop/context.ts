import type { Log } from '#server/log.ts'
import type { Storage } from '#server/storage/storage.ts'
import type { BoardService } from '#server/sync/board-service.ts'
import type { WorkshopChange } from '#server/sync/workshop-port.ts'
import type { StreamEnd } from './event-streams.ts'
import type { WorkshopSettings } from './settings.ts'

/** What all live workshops are given once. */
export interface WorkshopContext {
  readonly storage: Pick<Storage, 'workshop' | 'findParticipant' | 'readBoard'>
  readonly boards: () => Pick<BoardService, 'edit' | 'read' | 'connected'>
  readonly settings: WorkshopSettings
  readonly metrics: WorkshopMetrics
  readonly log: Log
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Keeps the board as it is, to look back at. */
  readonly keepVersion: (boardId: string) => Promise<void>
  /** Tells rooms what has changed. */
  readonly onParts: (change: WorkshopChange) => void
}

export interface WorkshopMetrics {
  /** A card from a phone is on disk. */
  readonly contributed: () => void
  /** Cards are on the board, so long after they were sent. */
  readonly promoted: (ms: number) => void
  readonly voted: () => void
  /** A request has come again. */
  readonly replayed: () => void
  readonly streamEnded: (reason: StreamEnd) => void
}
