import type { Role } from '#shared/model/role.ts'
import { problem } from '#shared/problems/problem.ts'
import { isHeldBack } from '#shared/workshop/canvas-rules.ts'
import type { Contribution } from '#shared/workshop/contribution.ts'
import { modes } from '#shared/workshop/modes.ts'
import { workshopLimits } from '#shared/workshop/workshop-limits.ts'
import type { Phase } from '#shared/workshop/phase.ts'
import { currentPhase, type Workshop } from '#shared/workshop/workshop.ts'
import type { ContributionChange, StoredContribution } from '#server/storage/workshop-storage.ts'
import { Rate } from '#server/sync/rate.ts'
import type { BoardFacts } from './board-facts.ts'
import { lanesOf } from './build-view.ts'
import type { WorkshopContext } from './context.ts'
import type { LiveWorkshop } from './live-workshop.ts'
import { isUntouched, removeCard, rewordCard } from './own-card.ts'
import { toContribution } from './sent-card.ts'
import { contributionId, fingerprint } from './sent-keys.ts'

export interface Sender {
  readonly participantId: string
  readonly role: Role
}

export interface NewCard {
  readonly text: string
  readonly lane?: string | undefined
  readonly phase?: string | undefined
  readonly language?: string | undefined
}

/** Cards that devices send, change and withdraw. */
export class CardsFromPhones {
  readonly #live: LiveWorkshop
  readonly #context: WorkshopContext
  readonly #rates = new Map<string, Rate>()

  constructor(live: LiveWorkshop, context: WorkshopContext) {
    this.#live = live
    this.#context = context
  }

  async send(sender: Sender, card: NewCard, key: string) {
    const { boardId, ledger } = this.#live
    const { participantId } = sender
    const asks = [card.text, card.lane ?? null, card.phase ?? null, card.language ?? null]
    const request = { boardId, participantId, key, asks }
    const id = contributionId(request)
    const sign = fingerprint(request)
    const facts = await this.#live.facts()
    const known = ledger.contributions.get(id)
    if (known !== undefined) {
      if (known.fingerprint !== sign) throw problem('key-reused')
      this.#context.metrics.replayed()
      return { contribution: toContribution(known, facts), isNew: false }
    }
    const { workshop } = this.#live
    if (workshop.mutedIds.includes(participantId)) throw problem('device-muted')
    const phase = openPhase(workshop, card.phase)
    this.#slowDown(participantId)
    const laneId = laneFor(card.lane, phase, facts)
    const { contribution, isNew } = await this.#context.storage.workshop.addContribution(
      {
        id,
        boardId,
        participantId,
        phaseId: phase?.id ?? null,
        laneId,
        text: card.text,
        language: card.language ?? facts.primaryLanguage,
        state: this.#firstState(phase, laneId, facts),
        sentAt: this.#context.now(),
        fingerprint: sign,
      },
      phase?.maxCards ?? workshopLimits.cards,
    )
    if (isNew) this.#context.metrics.contributed()
    this.#live.note([contribution])
    this.#live.promotion.begin()
    return { contribution: toContribution(contribution, facts), isNew }
  }

  /** Changes the words or the lane of a card; of one that is on the board only the words. */
  change(
    sender: Sender,
    id: string,
    change: { readonly text?: string | undefined; readonly laneId?: string | null | undefined },
  ): Promise<Contribution> {
    return this.#live.turns.take(async () => {
      const facts = await this.#live.facts()
      const sent = this.#changeable(sender, id)
      const { text = sent.text } = change
      const laneId = this.#lane(sender, sent, change.laneId, facts)
      if (sent.state === 'promoted') {
        if (laneId !== sent.laneId) throw problem('contribution-fixed')
        await this.#editOwn(sender, sent, (board) => rewordCard(board, sent, text))
      }
      const state = sent.state === 'held' ? this.#onItsWay(laneId) : sent.state
      const kept = await this.#keep({ id, from: [sent.state], state, text, laneId })
      this.#live.promotion.begin()
      return kept
    })
  }

  /** Takes a card back, or as a facilitator refuses one that is not on the board. */
  withdraw(sender: Sender, id: string): Promise<void> {
    return this.#live.turns.take(async () => {
      await this.#live.facts()
      const sent = this.#live.ledger.contributions.get(id)
      const isOwn = sent?.participantId === sender.participantId
      // The answer to the first try was lost on its way.
      if (isOwn && sent?.state === 'withdrawn') return
      const found = this.#changeable(sender, id)
      if (found.state === 'promoted')
        await this.#editOwn(sender, found, (board) => removeCard(board, found))
      const from = [found.state]
      await this.#keep(
        isOwn ? { id, from, state: 'withdrawn', text: '' } : { id, from, state: 'refused' },
      )
    })
  }

  #lane(
    { role }: Sender,
    { laneId, phaseId }: StoredContribution,
    wanted: string | null | undefined,
    facts: BoardFacts,
  ): string | null {
    if (wanted === undefined || wanted === laneId) return laneId
    if (wanted === null) return role === 'facilitator' ? null : laneId
    const phase = this.#live.workshop.phases.find(({ id }) => id === phaseId)
    const lanes =
      role === 'facilitator' || phase === undefined ? facts.lanes : lanesOf(phase, facts)
    return lanes.some(({ id }) => id === wanted) ? wanted : laneId
  }

  /** The card, where this participant may change it now. */
  #changeable({ participantId, role }: Sender, id: string): StoredContribution {
    const sent = this.#live.ledger.contributions.get(id)
    const isOwn = sent?.participantId === participantId
    if (sent === undefined || !(isOwn || role === 'facilitator')) throw problem('contribution-gone')
    if (sent.state === 'withdrawn' || sent.state === 'refused') throw problem('contribution-gone')
    const isOutside = ['waiting', 'private', 'held'].includes(sent.state)
    if (isOutside && role === 'facilitator') return sent
    const { workshop } = this.#live
    const isRunning = sent.phaseId === (workshop.run?.phaseId ?? null)
    if (!isOwn || !isRunning) throw problem('contribution-fixed')
    if (workshop.mutedIds.includes(participantId)) throw problem('device-muted')
    return sent
  }

  /** Edits a card on the board, as long as it is its writer's alone; what is locked only facilitators change. */
  async #editOwn(
    { role }: Sender,
    sent: StoredContribution,
    edit: (board: Parameters<typeof isUntouched>[0]) => void,
  ): Promise<void> {
    const { rules } = this.#live
    const isLocked = isHeldBack(rules, sent.laneId) || rules.lockedElementIds.includes(sent.id)
    if (isLocked && role !== 'facilitator') throw problem('contribution-fixed')
    let isDone = false
    await this.#context.boards().edit(this.#live.boardId, undefined, (board) => {
      if (!isUntouched(board, sent)) return
      edit(board)
      isDone = true
    })
    if (!isDone) throw problem('contribution-fixed')
    await this.#live.readFacts()
  }

  async #keep(change: ContributionChange): Promise<Contribution> {
    const { storage } = this.#context
    const changed = await storage.workshop.changeContributions(this.#live.boardId, [change])
    const [kept] = changed
    if (kept === undefined) throw problem('contribution-fixed')
    this.#live.note(changed)
    return toContribution(kept, await this.#live.facts())
  }

  #firstState(
    phase: Phase | undefined,
    laneId: string | null,
    { cards }: BoardFacts,
  ): StoredContribution['state'] {
    if (phase !== undefined && modes[phase.mode].isPrivate) return 'private'
    // A room that floods the board fills the inbox, where nothing is lost.
    const { received } = this.#live.ledger
    const isFull = cards.size + received.size >= this.#context.settings.cardsOnBoard
    if (isFull || phase?.needsApproval === true) return 'waiting'
    return this.#onItsWay(laneId)
  }

  /** How a card goes onto the board that nobody has to let in. */
  #onItsWay(laneId: string | null): 'received' | 'held' {
    return isHeldBack(this.#live.rules, laneId) ? 'held' : 'received'
  }

  #slowDown(participantId: string): void {
    const { contributionsPerSecond, contributionBurst } = this.#context.settings
    const now = performance.now()
    const rate =
      this.#rates.get(participantId) ?? new Rate(contributionsPerSecond, contributionBurst, now)
    this.#rates.set(participantId, rate)
    if (!rate.allows(1, now))
      throw problem('sending-too-fast', { seconds: Math.ceil(1 / contributionsPerSecond) })
  }
}

/** The phase that takes cards; undefined on a board without an agenda, which takes them at any time. */
function openPhase(workshop: Workshop, wanted: string | undefined): Phase | undefined {
  const phase = currentPhase(workshop)
  if (phase === undefined) {
    if (workshop.phases.length === 0 && wanted === undefined) return undefined
    throw problem('phase-closed')
  }
  const isMeant = wanted === undefined || wanted === phase.id
  const isRevealed = workshop.revealedPhases.some(({ phaseId }) => phaseId === phase.id)
  const { phones, isPrivate } = modes[phase.mode]
  if (!isMeant || phones !== 'write' || (isPrivate && isRevealed)) throw problem('phase-closed')
  return phase
}

/** The lane that was chosen, where that is allowed; else the phase's first. */
function laneFor(
  wanted: string | undefined,
  phase: Phase | undefined,
  facts: BoardFacts,
): string | null {
  const choice = phase === undefined ? facts.lanes : lanesOf(phase, facts)
  if (choice.some(({ id }) => id === wanted)) return wanted ?? null
  return phase?.laneIds[0] ?? null
}
