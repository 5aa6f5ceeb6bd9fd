import type { ServerResponse } from 'node:http'
import { newId } from '#shared/model/id.ts'
import type { Role } from '#shared/model/role.ts'
import { problem } from '#shared/problems/problem.ts'
import { applyCommand } from '#shared/workshop/apply-command.ts'
import { canvasRulesOf, type CanvasRules } from '#shared/workshop/canvas-rules.ts'
import type { Command } from '#shared/workshop/commands.ts'
import type { Contribution } from '#shared/workshop/contribution.ts'
import { modes } from '#shared/workshop/modes.ts'
import type { WorkshopParts, WorkshopView } from '#shared/workshop/view.ts'
import {
  currentPhase,
  currentRound,
  newWorkshop,
  type Workshop,
} from '#shared/workshop/workshop.ts'
import type { StoredContribution, StoredWorkshop } from '#server/storage/workshop-storage.ts'
import { Attendance } from './attendance.ts'
import { audienceOf, partsFor } from './audience.ts'
import { readFacts, type BoardFacts } from './board-facts.ts'
import { buildView } from './build-view.ts'
import { CardNews } from './card-news.ts'
import type { WorkshopContext } from './context.ts'
import { EventStreams, type Listener } from './event-streams.ts'
import { Ledger } from './ledger.ts'
import { Promotion } from './promotion.ts'
import { writeTallies } from './reveal-tallies.ts'
import { stateOf, toContribution } from './sent-card.ts'
import { Ballots, tally } from './tallies.ts'
import { Telling } from './telling.ts'
import { Turns } from './turns.ts'

/** What a participant has in the workshop, for their own phone. */
export interface Mine {
  readonly contributions: readonly Contribution[]
  /** In the round that is open or shown. */
  readonly votes: readonly { readonly elementId: string; readonly dots: number }[]
  readonly ratings: readonly { readonly phaseId: string; readonly value: number }[]
}

/** How often others may have changed it in between before a command is given up. */
const tries = 5

/** The workshop on one board: in memory what is on disk, and who is told of it. */
export class LiveWorkshop {
  readonly boardId: string
  readonly streams: EventStreams
  /** What changes the workshop or its cards on the board is done one after the other. */
  readonly turns = new Turns()
  readonly promotion: Promotion
  readonly ballots = new Ballots()
  readonly #context: WorkshopContext
  readonly #telling: Telling
  readonly #attendance: Attendance
  readonly #cardNews: CardNews
  #workshop: Workshop = newWorkshop
  #ledger: Ledger
  #facts: BoardFacts | undefined
  #gatheredBy = ''
  #tellTimer: NodeJS.Timeout | undefined
  #factsTimer: NodeJS.Timeout | undefined
  #gatheringTimer: NodeJS.Timeout | undefined
  #usedAt = performance.now()
  #isClosed = false

  static async load(boardId: string, context: WorkshopContext): Promise<LiveWorkshop> {
    const live = new LiveWorkshop(boardId, context, await context.storage.workshop.read(boardId))
    await live.#attendance.read()
    await live.#findGatherer()
    live.promotion.begin()
    return live
  }

  private constructor(boardId: string, context: WorkshopContext, stored: StoredWorkshop) {
    this.boardId = boardId
    this.#context = context
    this.#ledger = new Ledger(stored)
    this.#workshop = workshopOf(stored)
    this.streams = new EventStreams(context.settings, context.metrics.streamEnded)
    this.#attendance = new Attendance(boardId, context, this.streams)
    this.#telling = new Telling(this.streams)
    this.#cardNews = new CardNews(this.streams)
    this.promotion = new Promotion(this, context)
  }

  get workshop(): Workshop {
    return this.#workshop
  }

  get ledger(): Ledger {
    return this.#ledger
  }

  get rules(): CanvasRules {
    return canvasRulesOf(this.#workshop)
  }

  /** What the board says, read once; it follows the board from then on. */
  async facts(): Promise<BoardFacts> {
    return this.#facts ?? this.readFacts()
  }

  /** What the board says just now. */
  async readFacts(): Promise<BoardFacts> {
    const target = currentPhase(this.#workshop)?.target
    const facts = await this.#context.boards().read(this.boardId, (doc) => readFacts(doc, target))
    for (const sent of this.#ledger.contributions.values()) {
      const isNews =
        this.#facts !== undefined &&
        sent.state === 'promoted' &&
        stateOf(sent, this.#facts) !== stateOf(sent, facts)
      if (isNews) this.#cardNews.add(sent.id)
    }
    this.#facts = facts
    return facts
  }

  async partsFor(role: Role): Promise<WorkshopParts> {
    return partsFor(await this.#view(), audienceOf(role))
  }

  async answerFor(participantId: string, role: Role) {
    this.#attendance.see(participantId)
    const view = partsFor(await this.#view(), audienceOf(role))
    this.tellSoon()
    return { view, eventId: this.#telling.eventId, mine: this.mine(participantId) }
  }

  mine(participantId: string): Mine {
    const facts = this.#facts
    const round = currentRound(this.#workshop)
    const votes =
      round === undefined
        ? new Map<string, number>()
        : this.#ledger.votesOf(round.id, participantId)
    return {
      contributions:
        facts === undefined
          ? []
          : this.#ledger.contributionsOf(participantId).map((sent) => toContribution(sent, facts)),
      votes: [...votes].map(([elementId, dots]) => ({ elementId, dots })),
      ratings: this.#ledger.ratingsBy(participantId),
    }
  }

  /** Carries out a command; what it changes is on disk before anybody is told. */
  command(command: Command, participantId: string): Promise<Workshop> {
    return this.turns.take(async () => {
      await this.facts()
      for (let attempt = 0; attempt < tries; attempt += 1) {
        const { now } = this.#context
        const next = applyCommand(this.#workshop, command, { now: now(), participantId, newId })
        if (next === this.#workshop) return next
        await this.#writeTallies(next)
        if (await this.#save(next)) return this.#follow(next)
        await this.#reload()
      }
      throw new Error(`the workshop on board ${this.boardId} was changed by others all the time`)
    })
  }

  /** Takes over cards as they are on disk by now, and tells those who may see them. */
  note(contributions: readonly StoredContribution[]): void {
    this.#ledger.note(contributions)
    for (const { id } of contributions) this.#cardNews.add(id)
    this.tellSoon()
  }

  /** Takes over cards whose writers nobody knows any more; those are told a last time. */
  noteNameless(
    named: readonly StoredContribution[],
    nameless: readonly StoredContribution[],
  ): void {
    this.note(nameless)
    const seen = named.map((sent) =>
      sent.state === 'private' ? { ...sent, state: 'received' as const } : sent,
    )
    if (this.#facts !== undefined) this.#cardNews.tellWriters(seen, this.#facts)
  }

  /** Somebody has put or taken back dots, or has answered. */
  noteAnswer(roundId?: string): void {
    this.tellSoon()
    const isShown = this.#workshop.rounds.some(({ id, isRevealed }) => id === roundId && isRevealed)
    // It was on its way while the round was revealed.
    if (isShown) this.#inBackground(this.turns.take(() => this.#writeTallies(this.#workshop, true)))
  }

  /** Somebody's dots and answers were taken back. */
  dropAnswers(participantId: string): void {
    this.#ledger.dropAnswers(participantId)
    const shown = this.#workshop.rounds.findLast(({ isRevealed }) => isRevealed)
    this.noteAnswer(shown?.id)
  }

  /** Tells what has changed, counters with it. */
  tellNow(): void {
    if (this.#facts === undefined || this.#isClosed) return
    const { boardId } = this
    const news = this.#telling.tell(this.#build(this.#facts))
    if (news !== undefined) this.#context.onParts({ boardId, partsFor: news })
    this.#cardNews.tell(this.#ledger, this.#facts)
  }

  /** The same, with whatever else changes in a moment. */
  tellSoon(): void {
    if (this.#isClosed) return
    this.#tellTimer ??= setTimeout(() => {
      this.#tellTimer = undefined
      this.#inBackground(this.#tellCounters())
    }, this.#context.settings.countsEveryMs)
  }

  /** The board has changed. */
  boardChanged(): void {
    if (this.#isClosed || this.#facts === undefined) return
    this.#factsTimer ??= setTimeout(() => {
      this.#factsTimer = undefined
      this.#inBackground(this.#followBoard())
    }, this.#context.settings.cardsEveryMs)
  }

  /** Begins a stream of events; `begin` is called once it can be, so that a refusal is an answer like any other. */
  async listen(
    listener: Listener,
    lastEventId: string | undefined,
    begin: () => ServerResponse,
  ): Promise<void> {
    if (this.streams.isFull) throw problem('server-busy', { seconds: 10 })
    const view = await this.#view()
    const mine = this.mine(listener.participantId)
    const onClosed = () => this.tellSoon()
    this.#telling.open(begin(), listener, { view, mine, lastEventId, onClosed })
    this.tellSoon()
  }

  /** Takes over what others have written. */
  async reloadIfBehind(revision: number, seq: number): Promise<void> {
    const isBehind = revision > this.#workshop.revision || seq > this.#ledger.seq
    if (!isBehind) return
    await this.turns.take(() => this.#reload())
    this.tellNow()
  }

  touch(): void {
    this.#usedAt = performance.now()
  }

  isIdle(now: number): boolean {
    const { workshopIdleMs } = this.#context.settings
    return this.streams.size === 0 && this.promotion.isIdle && now - this.#usedAt > workshopIdleMs
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#tellTimer)
    clearTimeout(this.#factsTimer)
    clearTimeout(this.#gatheringTimer)
    this.promotion.close()
    this.streams.close()
    await this.turns.idle()
  }

  async #view(): Promise<WorkshopView> {
    this.touch()
    return this.#build(await this.facts())
  }

  #build(facts: BoardFacts): WorkshopView {
    const { phones, joined, joinCode } = this.#attendance
    return buildView({
      workshop: this.#workshop,
      facts,
      ledger: this.#ledger,
      ballots: this.ballots,
      now: this.#context.now(),
      phones,
      joined,
      joinCode,
      gatheredBy: this.#gatheredBy,
    })
  }

  async #followBoard(): Promise<void> {
    try {
      await this.readFacts()
    } catch (error) {
      // Nobody can read the board just now: its next change, or the next who asks, tries again.
      this.#facts = undefined
      throw error
    }
    this.tellNow()
  }

  #inBackground(work: Promise<unknown>): void {
    const { boardId } = this
    work.catch((error: unknown) => this.#context.log.warn('workshop-behind', { error, boardId }))
  }

  async #tellCounters(): Promise<void> {
    await this.#attendance.read()
    await this.facts()
    this.tellNow()
  }

  async #save(next: Workshop): Promise<boolean> {
    const state = { revision: next.revision, json: JSON.stringify(next) }
    return this.#context.storage.workshop.save(this.boardId, state, this.#workshop.revision)
  }

  async #follow(next: Workshop): Promise<Workshop> {
    const before = this.#workshop
    this.#workshop = next
    if (before.gathering !== next.gathering) await this.#findGatherer()
    // Everybody is told by the board as it is now: what is rated, what was voted on.
    await this.readFacts()
    this.tellNow()
    this.promotion.begin()
    const phase = currentPhase(next)
    const hasBegun = phase !== undefined && phase.id !== before.run?.phaseId
    // So that what a room does to a board can be looked back behind.
    if (hasBegun && modes[phase.mode].phones === 'write')
      this.#inBackground(this.#context.keepVersion(this.boardId))
    return next
  }

  async #reload(): Promise<void> {
    const stored = await this.#context.storage.workshop.read(this.boardId)
    this.#ledger = new Ledger(stored)
    this.#workshop = workshopOf(stored)
    for (const id of this.#ledger.contributions.keys()) this.#cardNews.add(id)
    await this.#findGatherer()
    this.promotion.begin()
  }

  /** Files carry the tallies of the last round that is revealed. */
  async #writeTallies(next: Workshop, isAnew = false): Promise<void> {
    const shown = next.rounds.findLast(({ isRevealed }) => isRevealed)
    const before = this.#workshop.rounds.findLast(({ isRevealed }) => isRevealed)
    if (!isAnew && shown?.id === before?.id) return
    const dots = shown === undefined ? new Map<string, number>() : this.#ledger.dotsOf(shown.id)
    await this.#context.boards().edit(this.boardId, undefined, (board) => {
      writeTallies(board, tally(dots, readFacts(board.doc, undefined)))
    })
  }

  async #findGatherer(): Promise<void> {
    clearTimeout(this.#gatheringTimer)
    const { gathering } = this.#workshop
    if (gathering === undefined) return
    const { storage, now } = this.#context
    this.#gatheredBy = (await storage.findParticipant(this.boardId, gathering.byId))?.name ?? ''
    const leftMs = gathering.endsAt - now()
    if (leftMs > 0) this.#gatheringTimer = setTimeout(() => this.tellNow(), leftMs + 1)
  }
}

function workshopOf({ state }: StoredWorkshop): Workshop {
  // It was written by `command`; what a later version has added has its first value here.
  return state === undefined
    ? newWorkshop
    : { ...newWorkshop, ...(JSON.parse(state.json) as Workshop), revision: state.revision }
}
