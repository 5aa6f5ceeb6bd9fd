import type { Role } from '#shared/model/role.ts'
import type { ListedContribution } from '#shared/workshop/contribution.ts'
import type {
  ContributionChange,
  StoredContribution,
  StoredContributionState,
} from '#server/storage/workshop-storage.ts'
import type { WorkshopContext } from './context.ts'
import type { LiveWorkshop } from './live-workshop.ts'
import { toContribution } from './sent-card.ts'

export interface Decision {
  readonly ids: readonly string[]
  readonly decision: 'approve' | 'refuse' | 'reconsider'
  readonly laneId?: string | null | undefined
  /** The words of the one card that is decided on. */
  readonly text?: string | undefined
}

/** From which states a decision leads to which one. */
const decisions: Readonly<
  Record<
    Decision['decision'],
    { readonly from: readonly StoredContributionState[]; readonly to: StoredContributionState }
  >
> = {
  approve: { from: ['waiting'], to: 'received' },
  refuse: { from: ['waiting', 'private'], to: 'refused' },
  reconsider: { from: ['refused'], to: 'waiting' },
}

/** What phones have sent, as facilitators and editors see it. */
export class Inbox {
  readonly #live: LiveWorkshop
  readonly #context: WorkshopContext

  constructor(live: LiveWorkshop, context: WorkshopContext) {
    this.#live = live
    this.#context = context
  }

  /** What has changed after a number, in the order of its changes; who sent it only to facilitators. */
  async list(
    role: Role,
    after: number,
  ): Promise<{ readonly contributions: readonly ListedContribution[]; readonly seq: number }> {
    await this.#live.facts()
    const found = [...this.#live.ledger.contributions.values()]
      .filter(({ seq, state }) => seq > after && (state !== 'private' || role === 'facilitator'))
      .toSorted((one, other) => one.seq - other.seq)
    const { seq } = this.#live.ledger
    return { contributions: await this.#listed(found, role), seq }
  }

  decide({ ids, decision, laneId, text }: Decision): Promise<readonly ListedContribution[]> {
    return this.#live.turns.take(async () => {
      await this.#live.facts()
      const { from, to } = decisions[decision]
      const changes = ids.map((id): ContributionChange => ({
        id,
        from,
        state: to,
        ...(laneId === undefined ? {} : { laneId }),
        ...(text === undefined || ids.length > 1 ? {} : { text }),
      }))
      const { storage } = this.#context
      const changed = await storage.workshop.changeContributions(this.#live.boardId, changes)
      this.#live.note(changed)
      this.#live.promotion.begin()
      return this.#listed(changed, 'facilitator')
    })
  }

  async #listed(
    contributions: readonly StoredContribution[],
    role: Role,
  ): Promise<readonly ListedContribution[]> {
    const facts = await this.#live.facts()
    const people =
      role === 'facilitator' ? await this.#context.storage.workshop.people(this.#live.boardId) : []
    const names = new Map(people.map(({ id, name }) => [id, name]))
    return contributions.map((sent) => {
      // As long as a round is private, so is who wrote what.
      const isTold = role === 'facilitator' && sent.state !== 'private'
      const participantId = isTold ? sent.participantId : null
      const name = names.get(participantId ?? '') ?? ''
      return { ...toContribution(sent, facts), participantId, name }
    })
  }
}
