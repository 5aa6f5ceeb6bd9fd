import { problem } from '#shared/problems/problem.ts'
import type { CommitQueue } from '../commit-queue.ts'
import type { WorkshopHead, WorkshopStorage } from '../workshop-storage.ts'
import type { BoardRecord } from './board-record.ts'
import {
  addContribution,
  changeContributions,
  countPeople,
  dropAnswers,
  dropNames,
  people,
  rate,
  sentBefore,
  vote,
} from './workshop-of-record.ts'

/** Every write checks before it changes anything, so one that throws has changed nothing. */
export function memoryWorkshops(
  boards: ReadonlyMap<string, BoardRecord>,
  queue: CommitQueue,
): WorkshopStorage {
  function write<Result>(
    boardId: string,
    change: (record: BoardRecord) => Result,
  ): Promise<Result> {
    return queue.write(() => {
      const record = boards.get(boardId)
      if (record === undefined) throw problem('board-not-found', { boardId })
      return change(record)
    })
  }

  return {
    async read(boardId) {
      const record = boards.get(boardId)
      const { state, contributions, votes, ratings } = record?.workshop ?? {}
      return {
        state,
        contributions: [...(contributions?.values() ?? [])].toSorted(
          (one, other) => one.seq - other.seq,
        ),
        votes: votes ?? [],
        ratings: ratings ?? [],
        head: headOf(record),
      }
    },
    heads: async (boardIds) =>
      new Map(
        boardIds.flatMap((boardId) => {
          const record = boards.get(boardId)
          return record === undefined ? [] : [[boardId, headOf(record)] as const]
        }),
      ),
    save: (boardId, state, after) =>
      write(boardId, ({ workshop }) => {
        if ((workshop.state?.revision ?? 0) !== after) return false
        workshop.state = state
        return true
      }),
    addContribution: (wanted, mostOf) =>
      write(wanted.boardId, (record) => addContribution(record, wanted, mostOf)),
    changeContributions: (boardId, changes) =>
      write(boardId, (record) => changeContributions(record, changes)),
    dropNames: (boardId, phaseId, at) => write(boardId, (record) => dropNames(record, phaseId, at)),
    vote: (wanted, sent, mostDots) =>
      write(wanted.boardId, (record) => vote(record, wanted, sent, mostDots)),
    rate: (rating, sent) => write(rating.boardId, (record) => rate(record, rating, sent)),
    async findSent(boardId, participantId, sent) {
      const record = boards.get(boardId)
      const found = record && sentBefore(record, participantId, sent)
      return found && { dots: found.dots, left: found.left }
    },
    dropAnswers: (boardId, participantId) =>
      write(boardId, (record) => dropAnswers(record, participantId)),
    dropKeys: (before, atMost) =>
      queue.write(() => {
        let dropped = 0
        for (const { workshop } of boards.values()) {
          for (const [key, { at }] of workshop.keys) {
            if (at >= before || dropped >= atMost) continue
            workshop.keys.delete(key)
            dropped += 1
          }
        }
        return dropped
      }),
    async people(boardId) {
      const record = boards.get(boardId)
      return record === undefined ? [] : people(record)
    },
    async countPeople(boardId) {
      const record = boards.get(boardId)
      return record === undefined ? 0 : countPeople(record)
    },
  }
}

function headOf(record: BoardRecord | undefined): WorkshopHead {
  const { state, contributionSeq = 0 } = record?.workshop ?? {}
  return { revision: state?.revision ?? 0, seq: contributionSeq }
}
