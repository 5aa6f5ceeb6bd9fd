import type { DatabaseSync } from 'node:sqlite'
import { problem } from '#shared/problems/problem.ts'
import type { TellDamage } from '../damage.ts'
import type { SentOnce, StoredRating, StoredVote, VoteOutcome } from '../workshop-storage.ts'
import { isPlainIntact, plainChecksum } from './checksum.ts'
import { prepare } from './prepare.ts'

interface Checked {
  readonly checksum: Uint8Array
}

interface KeyRow {
  readonly fingerprint: string
  readonly dots: number
  readonly left: number
}

const voteColumns = `board_id AS boardId, round_id AS roundId, participant_id AS participantId,
  element_id AS elementId, dots, checksum`
const ratingColumns = `board_id AS boardId, phase_id AS phaseId, participant_id AS participantId,
  value, checksum`

// Those of a board that is being deleted are gone already.
const ofBoard = 'board_id = ? AND board_id IN (SELECT id FROM boards)'

/** Dots and answers, and the keys of the requests that have set them. A damaged one counts for nothing. */
export function answerTables(db: DatabaseSync, tellDamage: TellDamage) {
  const putVote = prepare<[string, string, string, string, number, Uint8Array]>(
    db,
    `INSERT OR REPLACE INTO votes
     (board_id, round_id, participant_id, element_id, dots, checksum) VALUES (?, ?, ?, ?, ?, ?)`,
  )
  const removeVote = prepare<[string, string, string, string]>(
    db,
    `DELETE FROM votes
     WHERE board_id = ? AND round_id = ? AND participant_id = ? AND element_id = ?`,
  )
  const selectVotes = prepare<[string], StoredVote & Checked>(
    db,
    `SELECT ${voteColumns} FROM votes WHERE ${ofBoard} ORDER BY rowid`,
  )
  const selectVotesOf = prepare<[string, string, string], StoredVote & Checked>(
    db,
    `SELECT ${voteColumns} FROM votes WHERE board_id = ? AND round_id = ? AND participant_id = ?`,
  )
  const putRating = prepare<[string, string, string, number, Uint8Array]>(
    db,
    `INSERT OR REPLACE INTO ratings (board_id, phase_id, participant_id, value, checksum)
     VALUES (?, ?, ?, ?, ?)`,
  )
  const selectRatings = prepare<[string], StoredRating & Checked>(
    db,
    `SELECT ${ratingColumns} FROM ratings WHERE ${ofBoard} ORDER BY rowid`,
  )
  const dropOf = ['votes', 'ratings'].map((table) =>
    prepare<[string, string]>(db, `DELETE FROM ${table} WHERE board_id = ? AND participant_id = ?`),
  )
  const putKey = prepare<[string, string, string, string, number, number, number]>(
    db,
    `INSERT INTO sent_keys
     (board_id, participant_id, key_hash, fingerprint, dots, dots_left, sent_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const selectKey = prepare<[string, string, string], KeyRow>(
    db,
    `SELECT fingerprint, dots, dots_left AS left FROM sent_keys
     WHERE board_id = ? AND participant_id = ? AND key_hash = ?`,
  )
  const dropKeys = prepare<[number, number]>(
    db,
    `DELETE FROM sent_keys WHERE rowid IN
     (SELECT rowid FROM sent_keys WHERE sent_at < ? ORDER BY sent_at LIMIT ?)`,
  )

  function intactVotes(rows: readonly (StoredVote & Checked)[]): readonly StoredVote[] {
    return rows.flatMap(({ checksum, ...vote }) => {
      if (isPlainIntact(checksum, voteParts(vote))) return [vote]
      tellDamage('vote', [`${vote.boardId} ${vote.roundId} ${vote.participantId}`])
      return []
    })
  }

  /** What the request has done before; nothing for one that comes for the first time. */
  function sentBefore(
    boardId: string,
    participantId: string,
    { keyHash, fingerprint }: SentOnce,
  ): KeyRow | undefined {
    const known = selectKey.get(boardId, participantId, keyHash)
    if (known !== undefined && known.fingerprint !== fingerprint) throw problem('key-reused')
    return known
  }

  function vote(vote: StoredVote, sent: SentOnce, mostDots: number): VoteOutcome {
    const { boardId, roundId, participantId, elementId, dots } = vote
    const before = sentBefore(boardId, participantId, sent)
    if (before !== undefined) return { dots: before.dots, left: before.left, isNew: false }
    const own = intactVotes(selectVotesOf.all(boardId, roundId, participantId))
    const used = own
      .filter((other) => other.elementId !== elementId)
      .reduce((sum, other) => sum + other.dots, dots)
    // Taking dots back is never refused.
    if (dots > 0 && used > mostDots) throw problem('no-dots-left', { limit: mostDots })
    if (dots === 0) removeVote.run(boardId, roundId, participantId, elementId)
    else
      putVote.run(boardId, roundId, participantId, elementId, dots, plainChecksum(voteParts(vote)))
    const left = Math.max(0, mostDots - used)
    const { keyHash, fingerprint, at } = sent
    putKey.run(boardId, participantId, keyHash, fingerprint, dots, left, at)
    return { dots, left, isNew: true }
  }

  function rate(rating: StoredRating, sent: SentOnce): boolean {
    const { boardId, phaseId, participantId, value } = rating
    if (sentBefore(boardId, participantId, sent) !== undefined) return false
    putRating.run(boardId, phaseId, participantId, value, plainChecksum(ratingParts(rating)))
    const { keyHash, fingerprint, at } = sent
    putKey.run(boardId, participantId, keyHash, fingerprint, 0, 0, at)
    return true
  }

  return {
    sentBefore,
    vote,
    rate,
    votes: (boardId: string) => intactVotes(selectVotes.readable(boardId)),
    ratings: (boardId: string): readonly StoredRating[] =>
      selectRatings.readable(boardId).flatMap(({ checksum, ...rating }) => {
        if (isPlainIntact(checksum, ratingParts(rating))) return [rating]
        tellDamage('rating', [`${boardId} ${rating.phaseId} ${rating.participantId}`])
        return []
      }),
    drop(boardId: string, participantId: string): void {
      for (const drop of dropOf) drop.run(boardId, participantId)
    },
    dropKeys: (before: number, atMost: number): number => dropKeys.run(before, atMost),
  }
}

function voteParts(vote: StoredVote): readonly (string | number)[] {
  const { boardId, roundId, participantId, elementId, dots } = vote
  return [boardId, roundId, participantId, elementId, dots]
}

function ratingParts({ boardId, phaseId, participantId, value }: StoredRating) {
  return [boardId, phaseId, participantId, value]
}
