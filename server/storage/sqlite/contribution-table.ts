import type { DatabaseSync } from 'node:sqlite'
import { problem } from '#shared/problems/problem.ts'
import type { TellDamage } from '../damage.ts'
import type {
  AddedContribution,
  ContributionChange,
  NewContribution,
  StoredContribution,
} from '../workshop-storage.ts'
import { isPlainIntact, plainChecksum } from './checksum.ts'
import { prepare } from './prepare.ts'

interface Row extends StoredContribution {
  readonly checksum: Uint8Array
}

const columns = `board_id AS boardId, id, participant_id AS participantId, phase_id AS phaseId,
  lane_id AS laneId, text, language, state, sent_at AS sentAt, fingerprint, seq, checksum`

type Values = [
  string,
  string,
  string | null,
  string | null,
  string | null,
  string,
  string,
  string,
  number,
  string,
  number,
]

// Those of a board that is being deleted are gone already.
const ofBoard = 'board_id = ? AND board_id IN (SELECT id FROM boards)'

/** Cards that phones have sent. A damaged one is as if it were not there. */
export function contributionTable(db: DatabaseSync, tellDamage: TellDamage) {
  const put = prepare<[...Values, Uint8Array]>(
    db,
    `INSERT OR REPLACE INTO contributions
     (board_id, id, participant_id, phase_id, lane_id, text, language, state, sent_at, fingerprint,
      seq, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const select = prepare<[string, string], Row>(
    db,
    `SELECT ${columns} FROM contributions WHERE board_id = ? AND id = ?`,
  )
  const selectAll = prepare<[string], Row>(
    db,
    `SELECT ${columns} FROM contributions WHERE ${ofBoard} ORDER BY seq`,
  )
  const selectOfPhase = prepare<[string, string], Row>(
    db,
    `SELECT ${columns} FROM contributions WHERE board_id = ? AND phase_id = ? ORDER BY id`,
  )
  const selectOfWriter = prepare<[string, string], Row>(
    db,
    `SELECT ${columns} FROM contributions WHERE board_id = ? AND participant_id = ?`,
  )
  const lastSeq = prepare<[string], { seq: number | null }>(
    db,
    'SELECT max(seq) AS seq FROM contributions WHERE board_id = ?',
  )
  const countOf = prepare<[string, string, string | null], { count: number }>(
    db,
    `SELECT count(*) AS count FROM contributions
     WHERE board_id = ? AND participant_id = ? AND phase_id IS ?
       AND state NOT IN ('withdrawn', 'refused')`,
  )

  function intact(rows: readonly Row[]): readonly StoredContribution[] {
    return rows.flatMap(({ checksum, ...contribution }) => {
      if (isPlainIntact(checksum, valuesOf(contribution))) return [contribution]
      tellDamage('contribution', [`${contribution.boardId} ${contribution.id}`])
      return []
    })
  }

  function headSeq(boardId: string): number {
    return lastSeq.get(boardId)?.seq ?? 0
  }

  /** Puts contributions in the place of those with their ids, under new numbers. */
  function replaceAll(contributions: readonly StoredContribution[]): readonly StoredContribution[] {
    const [first] = contributions
    const before = first === undefined ? 0 : headSeq(first.boardId)
    const numbered = contributions.map((one, index) => ({ ...one, seq: before + 1 + index }))
    for (const one of numbered) {
      const values = valuesOf(one)
      put.run(...values, plainChecksum(values))
    }
    return numbered
  }

  function find(boardId: string, id: string): StoredContribution | undefined {
    const row = select.get(boardId, id)
    return row && intact([row])[0]
  }

  function add(wanted: NewContribution, mostOf: number): AddedContribution {
    const { boardId, id, participantId, phaseId, fingerprint } = wanted
    const known = find(boardId, id)
    if (known !== undefined) {
      if (known.fingerprint !== fingerprint) throw problem('key-reused')
      return { contribution: known, isNew: false }
    }
    const count = countOf.get(boardId, participantId ?? '', phaseId)?.count ?? 0
    if (count >= mostOf) throw problem('too-many-cards', { limit: mostOf })
    const [contribution] = replaceAll([{ ...wanted, seq: 0 }])
    if (contribution === undefined) throw new Error(`contribution ${id} was not kept`)
    return { contribution, isNew: true }
  }

  return {
    headSeq,
    add,
    all: (boardId: string) => intact(selectAll.readable(boardId)),
    change(boardId: string, changes: readonly ContributionChange[]): readonly StoredContribution[] {
      return replaceAll(
        changes.flatMap(({ id, from, ...change }) => {
          const found = find(boardId, id)
          return found !== undefined && from.includes(found.state) ? [{ ...found, ...change }] : []
        }),
      )
    },
    dropNames(boardId: string, phaseId: string, at: number): readonly StoredContribution[] {
      // In the order of their ids, which says nothing.
      const found = intact(selectOfPhase.all(boardId, phaseId))
      const named = found.filter(({ participantId }) => participantId !== null)
      return replaceAll(named.map((one) => ({ ...one, participantId: null, sentAt: at })))
    },
    /** Forgets what somebody wrote, and that it was them. */
    erase(boardId: string, participantId: string): void {
      const found = intact(selectOfWriter.all(boardId, participantId))
      replaceAll(found.map((one) => ({ ...one, participantId: null, text: '' })))
    },
  }
}

function valuesOf(contribution: StoredContribution): Values {
  const { boardId, id, participantId, phaseId, laneId, text, language } = contribution
  const { state, sentAt, fingerprint, seq } = contribution
  return [
    boardId,
    id,
    participantId,
    phaseId,
    laneId,
    text,
    language,
    state,
    sentAt,
    fingerprint,
    seq,
  ]
}
