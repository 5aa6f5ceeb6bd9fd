import { isHeldBack } from '#shared/workshop/canvas-rules.ts'
import type { Workshop } from '#shared/workshop/workshop.ts'
import type { ContributionChange, StoredContribution } from '#server/storage/workshop-storage.ts'
import type { WorkshopContext } from './context.ts'
import type { LiveWorkshop } from './live-workshop.ts'
import { putCards } from './put-cards.ts'

/**
 * Puts cards from phones onto the board, those of the same moment with one edit. The row stands first: what a crash
 * leaves half done is done again when the workshop is loaded, and what is on the board already is passed over. What a
 * lock holds back follows once it is opened.
 */
export class Promotion {
  readonly #live: LiveWorkshop
  readonly #context: WorkshopContext
  #timer: NodeJS.Timeout | undefined
  #quietUntil = 0
  #isClosed = false

  constructor(live: LiveWorkshop, context: WorkshopContext) {
    this.#live = live
    this.#context = context
  }

  /** Whether nothing waits to be put onto the board. */
  get isIdle(): boolean {
    return this.#timer === undefined && this.#live.ledger.received.size === 0
  }

  /** Sees to whatever is to be done. */
  begin(afterMs = Math.max(0, this.#quietUntil - performance.now())): void {
    if (this.#isClosed || this.#timer !== undefined) return
    const hasWork = this.#live.ledger.received.size > 0 || this.#unlocked().length > 0
    if (!hasWork && !this.#hasToReveal()) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      void this.#live.turns
        .take(() => this.#run())
        .then(
          () => this.begin(),
          (error: unknown) => {
            const { log, settings } = this.#context
            log.warn('cards-not-on-board', { error, boardId: this.#live.boardId })
            this.begin(settings.promoteAgainMs)
          },
        )
    }, afterMs)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  async #run(): Promise<void> {
    if (this.#isClosed) return
    // Also for a row that cannot be changed any more: it is tried again, but not without a pause.
    this.#quietUntil = performance.now() + this.#context.settings.promoteEveryMs
    await this.#reveal()
    await this.#letOut()
    const { storage, boards, settings, metrics, now } = this.#context
    const { boardId } = this.#live
    const batch = this.#waiting().slice(0, settings.cardsAtOnce)
    if (batch.length === 0) return
    await boards().edit(boardId, undefined, (board) => putCards(board, batch))
    const promoted = await storage.workshop.changeContributions(
      boardId,
      batch.map(({ id }) => ({ id, from: ['received'], state: 'promoted' })),
    )
    const at = now()
    for (const { sentAt } of batch) metrics.promoted(at - sentAt)
    this.#live.note(promoted)
    await this.#live.readFacts()
    this.#live.tellNow()
  }

  /** In the order in which they came. */
  #waiting(): readonly StoredContribution[] {
    return [...this.#live.ledger.received.values()].toSorted((one, other) => one.seq - other.seq)
  }

  /** Cards that no lock holds back any more. */
  #unlocked(): readonly StoredContribution[] {
    const { rules, ledger } = this.#live
    return [...ledger.held.values()].filter(({ laneId }) => !isHeldBack(rules, laneId))
  }

  async #letOut(): Promise<void> {
    const unlocked = this.#unlocked()
    if (unlocked.length === 0) return
    const { ledger, boardId } = this.#live
    const { cards } = await this.#live.facts()
    const { storage, settings } = this.#context
    // As when they are sent: what the board has no room for fills the inbox.
    const room = Math.max(0, settings.cardsOnBoard - cards.size - ledger.received.size)
    const changes = unlocked.map(({ id }, index): ContributionChange => ({
      id,
      from: ['held'],
      state: index < room ? 'received' : 'waiting',
    }))
    this.#live.note(await storage.workshop.changeContributions(boardId, changes))
  }

  #hasToReveal(): boolean {
    const { workshop, ledger } = this.#live
    if (workshop.revealedPhases.length === 0) return false
    return [...ledger.contributions.values()].some((sent) => isToReveal(sent, workshop))
  }

  /** Lets what was written in private out, without its names where those were dropped. */
  async #reveal(): Promise<void> {
    const { workshop, ledger, boardId } = this.#live
    const { storage, now } = this.#context
    for (const { phaseId, names } of workshop.revealedPhases) {
      const ofPhase = [...ledger.contributions.values()].filter((sent) => sent.phaseId === phaseId)
      const isNamed = ofPhase.some(({ participantId }) => participantId !== null)
      if (names === 'dropped' && isNamed) {
        this.#live.noteNameless(ofPhase, await storage.workshop.dropNames(boardId, phaseId, now()))
      }
      const hidden = [...ledger.contributions.values()]
        .filter((sent) => sent.phaseId === phaseId && sent.state === 'private')
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      if (hidden.length === 0) continue
      this.#live.note(
        await storage.workshop.changeContributions(
          boardId,
          hidden.map(({ id }) => ({ id, from: ['private'], state: 'received' })),
        ),
      )
    }
  }
}

function isToReveal(
  { phaseId, state, participantId }: StoredContribution,
  { revealedPhases }: Workshop,
): boolean {
  const revealed = revealedPhases.find((one) => one.phaseId === phaseId)
  if (revealed === undefined) return false
  return state === 'private' || (revealed.names === 'dropped' && participantId !== null)
}
