import type { Target } from '../load/target.ts'
import type { BoardHistory } from '../boards/board-history.ts'

/** A sync server that is measured. */
export interface Contestant {
  readonly name: string
  /** Version and what it keeps its documents in. */
  readonly about: string
  /** A server of its own in a process of its own, with these rooms. */
  open(wanted: Wanted): Promise<OpenedServer>
}

export interface Wanted {
  readonly rooms: number
  /** What every room holds. */
  readonly history: BoardHistory
  /** How many different people come into each room, where the server knows people. */
  readonly people: number
  /** Whether somebody may send as much as they like, where the server would not let them. */
  readonly liftsLimits?: boolean
}

export interface OpenedServer {
  readonly target: Target
  /** Ends the process and removes what it kept. */
  close(): Promise<void>
}
