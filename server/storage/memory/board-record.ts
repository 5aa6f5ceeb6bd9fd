import type {
  StoredContribution,
  StoredRating,
  StoredVote,
  VoteOutcome,
  WorkshopState,
} from '../workshop-storage.ts'
import type {
  AttributedEdit,
  Grant,
  NewBoard,
  Participant,
  Snapshot,
  StoredBoard,
  StoredLink,
  StoredVersion,
} from '../storage.ts'

interface TimedUpdate extends AttributedEdit {
  readonly receivedAt: number
}

/** All that is remembered of a board. */
export interface BoardRecord {
  board: StoredBoard
  lastEditAt: number
  /** Where the log begins. */
  firstSeq: number
  updates: TimedUpdate[]
  headSeq: number
  /** Newest first. */
  snapshots: readonly Snapshot[]
  readonly clientIds: Map<number, string>
  readonly retiredClientIds: Set<number>
  failedLoads: number
  readonly links: Map<string, StoredLink>
  readonly grants: Map<string, Grant>
  /** By key. */
  readonly participants: Map<string, Participant>
  /** When each participant first came, by id. */
  readonly cameAt: Map<string, number>
  versions: StoredVersion[]
  readonly workshop: WorkshopRecord
}

interface WorkshopRecord {
  state: WorkshopState | undefined
  contributionSeq: number
  readonly contributions: Map<string, StoredContribution>
  votes: readonly StoredVote[]
  ratings: readonly StoredRating[]
  /** By participant and key. */
  readonly keys: Map<string, SentKey>
}

export interface SentKey extends Pick<VoteOutcome, 'dots' | 'left'> {
  readonly fingerprint: string
  readonly at: number
}

export function newRecord({ board, links, update }: NewBoard): BoardRecord {
  return {
    board,
    lastEditAt: board.createdAt,
    firstSeq: 1,
    updates: [{ seq: 1, update, participantId: undefined, receivedAt: board.createdAt }],
    headSeq: 1,
    snapshots: [],
    clientIds: new Map(),
    retiredClientIds: new Set(),
    failedLoads: 0,
    links: new Map(links.map((link) => [link.id, link])),
    grants: new Map(),
    participants: new Map(),
    cameAt: new Map(),
    versions: [],
    workshop: {
      state: undefined,
      contributionSeq: 0,
      contributions: new Map(),
      votes: [],
      ratings: [],
      keys: new Map(),
    },
  }
}
