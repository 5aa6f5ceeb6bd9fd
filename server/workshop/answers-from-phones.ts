import { problem, Problem } from '#shared/problems/problem.ts'
import { modes } from '#shared/workshop/modes.ts'
import { currentPhase, currentRound, type VoteRound } from '#shared/workshop/workshop.ts'
import type { Role } from '#shared/model/role.ts'
import type { Result } from '#shared/workshop/view.ts'
import type { SentOnce } from '#server/storage/workshop-storage.ts'
import { isRoundOpen, stepsOf } from './build-view.ts'
import type { WorkshopContext } from './context.ts'
import type { LiveWorkshop } from './live-workshop.ts'
import { sentOnce } from './sent-keys.ts'
import { resultsOf } from './tallies.ts'

export interface Vote {
  readonly elementId: string
  readonly dots: number
  readonly round?: string | undefined
}

export interface Rating {
  readonly value: number
  readonly phase?: string | undefined
}

export interface ListedRound extends VoteRound {
  readonly voters: number
  readonly results?: readonly Result[]
}

/** Dots and ratings that devices send. A request that has come before gets the answer that it got, whatever runs by now. */
export class AnswersFromPhones {
  readonly #live: LiveWorkshop
  readonly #context: WorkshopContext

  constructor(live: LiveWorkshop, context: WorkshopContext) {
    this.#live = live
    this.#context = context
  }

  async vote(participantId: string, vote: Vote, key: string) {
    const { boardId } = this.#live
    const { elementId, dots } = vote
    const asks = ['vote', elementId, dots, vote.round ?? null]
    const sent = sentOnce({ boardId, participantId, key, asks }, this.#context.now())
    const before = await this.#before(participantId, sent, async () => {
      this.#refuseMuted(participantId)
      await this.#refuseClosed(vote)
    })
    const roundId = vote.round ?? currentRound(this.#live.workshop)?.id ?? ''
    if (before !== undefined) return { roundId, elementId, ...before }
    const { storage, metrics } = this.#context
    const mostDots = this.#live.workshop.rounds.find(({ id }) => id === roundId)?.dots ?? 0
    const kept = { boardId, roundId, participantId, elementId, dots }
    const { isNew, ...outcome } = await storage.workshop.vote(kept, sent, mostDots)
    if (isNew) {
      metrics.voted()
      this.#live.ledger.noteVote(kept)
      this.#live.noteAnswer(roundId)
    } else metrics.replayed()
    return { roundId, elementId, ...outcome }
  }

  async rate(participantId: string, rating: Rating, key: string) {
    const { boardId } = this.#live
    const { value } = rating
    const asks = ['rating', value, rating.phase ?? null]
    const sent = sentOnce({ boardId, participantId, key, asks }, this.#context.now())
    const before = await this.#before(participantId, sent, async () => {
      this.#refuseMuted(participantId)
      await this.#refuseUnrated(rating)
    })
    const phaseId = rating.phase ?? currentPhase(this.#live.workshop)?.id ?? ''
    if (before !== undefined) return { phaseId, value }
    const kept = { boardId, phaseId, participantId, value }
    const { storage, metrics } = this.#context
    if (await storage.workshop.rate(kept, sent)) {
      this.#live.ledger.noteRating(kept)
      this.#live.noteAnswer()
    } else metrics.replayed()
    return { phaseId, value }
  }

  /** All rounds, oldest first; how the dots fell only where that is revealed, or to facilitators. */
  async rounds(role: Role): Promise<readonly ListedRound[]> {
    const facts = await this.#live.facts()
    const { workshop, ledger, ballots } = this.#live
    return workshop.rounds.map((round) => {
      const listed = { ...round, voters: ledger.voters(round.id) }
      return round.isRevealed || role === 'facilitator'
        ? {
            ...listed,
            results: resultsOf(ballots.of(round, facts), ledger.dotsOf(round.id), facts),
          }
        : listed
    })
  }

  /** Where a request is refused now, the answer that it had when it first came. */
  async #before(participantId: string, sent: SentOnce, refuse: () => Promise<void>) {
    try {
      await refuse()
      return undefined
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const { storage, metrics } = this.#context
      const before = await storage.workshop.findSent(this.#live.boardId, participantId, sent)
      if (before === undefined) throw error
      metrics.replayed()
      return before
    }
  }

  #refuseMuted(participantId: string): void {
    if (this.#live.workshop.mutedIds.includes(participantId)) throw problem('device-muted')
  }

  async #refuseClosed({ elementId, dots, round }: Vote): Promise<void> {
    const { workshop } = this.#live
    const running = currentRound(workshop)
    const isMeant = round === undefined || round === running?.id
    if (running === undefined || !isMeant || !isRoundOpen(workshop, running))
      throw problem('phase-closed')
    // Dots on a card that is gone can be taken back.
    if (dots === 0) return
    const isIn = (facts: Awaited<ReturnType<LiveWorkshop['facts']>>) =>
      this.#live.ballots.of(running, facts).ids.has(elementId)
    // It may have come onto the board just now.
    if (isIn(await this.#live.facts()) || isIn(await this.#live.readFacts())) return
    throw problem('not-on-ballot')
  }

  async #refuseUnrated({ value, phase: wanted }: Rating): Promise<void> {
    const { workshop } = this.#live
    const phase = currentPhase(workshop)
    const target = phase?.target
    const isMeant = wanted === undefined || wanted === phase?.id
    if (phase === undefined || target === undefined || !isMeant) throw problem('phase-closed')
    const isRevealed = workshop.revealedRatings.includes(phase.id)
    if (modes[phase.mode].phones !== 'rate' || isRevealed) throw problem('phase-closed')
    if (value > stepsOf(target))
      throw problem('request-invalid', { reason: `value: at most ${stepsOf(target)}` })
    if ((await this.#live.facts()).target === undefined) throw problem('workshop-part-gone')
  }
}
