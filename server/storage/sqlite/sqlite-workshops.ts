import type { DatabaseSync } from 'node:sqlite'
import type { CommitQueue } from '../commit-queue.ts'
import type { TellDamage } from '../damage.ts'
import type { WorkshopHead, WorkshopStorage } from '../workshop-storage.ts'
import { answerTables } from './answer-tables.ts'
import type { boardTable } from './board-table.ts'
import { contributionTable } from './contribution-table.ts'
import { workshopTable } from './workshop-table.ts'

interface Writing {
  readonly queue: CommitQueue
  readonly boards: ReturnType<typeof boardTable>
  readonly tellDamage: TellDamage
  /** So that what was overwritten is gone from the log as well. */
  readonly emptyWal: () => void
}

/** Everything of workshops; `erase` belongs to the erasure of a participant. */
export function sqliteWorkshops(
  db: DatabaseSync,
  { queue, boards, tellDamage, emptyWal }: Writing,
): WorkshopStorage & { readonly erase: (boardId: string, participantId: string) => void } {
  const workshops = workshopTable(db, tellDamage)
  const contributions = contributionTable(db, tellDamage)
  const answers = answerTables(db, tellDamage)

  function headOf(boardId: string): WorkshopHead {
    return {
      revision: workshops.read(boardId)?.revision ?? 0,
      seq: contributions.headSeq(boardId),
    }
  }

  function write<Result>(boardId: string, change: () => Result): Promise<Result> {
    return queue.write(() => {
      boards.existing(boardId)
      return change()
    })
  }

  return {
    read: async (boardId) => ({
      state: workshops.read(boardId),
      contributions: contributions.all(boardId),
      votes: answers.votes(boardId),
      ratings: answers.ratings(boardId),
      head: headOf(boardId),
    }),
    heads: async (boardIds) =>
      new Map(
        boardIds
          .filter((boardId) => boards.read(boardId) !== undefined)
          .map((boardId) => [boardId, headOf(boardId)]),
      ),
    save: (boardId, state, after) => write(boardId, () => workshops.save(boardId, state, after)),
    addContribution: (wanted, mostOf) =>
      write(wanted.boardId, () => contributions.add(wanted, mostOf)),
    changeContributions: (boardId, changes) =>
      write(boardId, () => contributions.change(boardId, changes)),
    async dropNames(boardId, phaseId, at) {
      const nameless = await write(boardId, () => contributions.dropNames(boardId, phaseId, at))
      emptyWal()
      return nameless
    },
    vote: (vote, sent, mostDots) => write(vote.boardId, () => answers.vote(vote, sent, mostDots)),
    rate: (rating, sent) => write(rating.boardId, () => answers.rate(rating, sent)),
    async findSent(boardId, participantId, sent) {
      const found = answers.sentBefore(boardId, participantId, sent)
      return found && { dots: found.dots, left: found.left }
    },
    dropAnswers: (boardId, participantId) =>
      write(boardId, () => answers.drop(boardId, participantId)),
    dropKeys: (before, atMost) => queue.write(() => answers.dropKeys(before, atMost)),
    people: async (boardId) => workshops.people(boardId),
    countPeople: async (boardId) => workshops.countPeople(boardId),
    erase: contributions.erase,
  }
}
