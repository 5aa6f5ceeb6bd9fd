import type { Contribution } from '#shared/workshop/contribution.ts'
import { createServerClock, type ServerClock } from '#shared/workshop/server-clock.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import type { Answer, Refusal } from './ask-server.ts'
import { deliver } from './deliver.ts'
import { followWorkshop, type Hearing } from './follow-workshop.ts'
import { openOutbox, type Queued, type Sending } from './outbox.ts'
import type { PhoneStorage } from './phone-storage.ts'
import { startSender } from './send-outbox.ts'

/** All that the screens of a phone show. */
export interface PhoneState {
  readonly hearing: Hearing
  /** Undefined until the server has told once. */
  readonly parts: WorkshopParts | undefined
  readonly contributions: readonly Contribution[]
  /** Own dots by card, in the round that is shown. */
  readonly votes: ReadonlyMap<string, number>
  /** Own answers by phase. */
  readonly ratings: ReadonlyMap<string, number>
  readonly queue: readonly Queued[]
  /** What was refused last and left nothing to keep: a dot, an answer, a withdrawal. */
  readonly notice: Refusal | undefined
  /** Why this browser gets nothing any more. */
  readonly barred: Refusal | undefined
}

/** One phone in one workshop. */
export interface Phone {
  readonly clock: ServerClock
  get(): PhoneState
  subscribe(onChange: () => void): () => void
  send(sending: Sending): void
  /** Keeps a text that was never sent, with the reason, among what was refused. */
  keepUnsent(sending: Sending, reason: Refusal): void
  drop(key: string): void
  dismissNotice(): void
  close(): void
}

export interface PhoneOptions {
  readonly boardId: string
  readonly storage: PhoneStorage
}

const longestWaitMs = 1500

export function openPhone({ boardId, storage }: PhoneOptions): Phone {
  const listeners = new Set<() => void>()
  const clock = createServerClock()
  const outbox = openOutbox(boardId, storage)
  let state: PhoneState = {
    hearing: 'connecting',
    parts: undefined,
    contributions: [],
    votes: new Map(),
    ratings: new Map(),
    queue: outbox.list(),
    notice: undefined,
    barred: undefined,
  }

  function become(change: Partial<PhoneState>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  const following = followWorkshop(boardId, {
    onParts(told) {
      if (told.timer !== undefined) clock.told(told.timer.now)
      const roundBefore = state.parts?.votes?.roundId
      become({ parts: { ...state.parts, ...told }, barred: undefined })
      const roundNow = told.votes?.roundId
      // Another round, perhaps one that this phone has put dots in before.
      if (roundBefore !== undefined && roundNow !== undefined && roundNow !== roundBefore) {
        become({ votes: new Map() })
        // Not all phones of a room in the same moment.
        setTimeout(() => void following.ask(), longestWaitMs * Math.random())
      }
    },
    onMine({ contributions, votes, ratings }) {
      become({
        contributions: caughtUp(state.contributions, contributions),
        votes: new Map(votes.map(({ elementId, dots }) => [elementId, dots])),
        ratings: new Map(ratings.map(({ phaseId, value }) => [phaseId, value])),
      })
    },
    onContributions(changed) {
      const known = new Set(state.contributions.map(({ id }) => id))
      // A facilitator's phone is told everybody's cards, with their writers; its own it knows by their ids.
      const own = changed.filter((row) => !('participantId' in row) || known.has(row.id))
      if (own.length > 0) become({ contributions: merged(state.contributions, own) })
    },
    onHearing(hearing) {
      become({ hearing })
      if (hearing === 'events' || hearing === 'asking') sender.wake()
    },
    onBarred: (barred) => become({ barred }),
  })

  const sender = startSender({
    boardId,
    outbox,
    storage,
    deliver: (queued) => deliver(boardId, queued),
    onSettled: settle,
  })
  outbox.subscribe(() => become({ queue: outbox.list() }))
  sender.wake()

  function settle({ key, sending }: Queued, answer: Answer): void {
    if (answer.kind === 'barred') return become({ barred: answer.refusal })
    if (answer.kind === 'refused') {
      if (sending.kind === 'card' || sending.kind === 'change') return
      outbox.remove(key)
      become({ notice: answer.refusal })
      // What is shown is not what was wished: the server says how it is.
      void following.ask()
      return
    }
    if (answer.kind === 'ok') become(acceptedChange(state, sending, answer.body))
  }

  const handleOnline = () => sender.wake()
  window.addEventListener('online', handleOnline)

  return {
    clock,
    get: () => state,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    send(sending) {
      outbox.add(sending)
      become({ notice: undefined })
      sender.wake()
    },
    keepUnsent: (sending, reason) => void outbox.add(sending, reason),
    drop: (key) => outbox.remove(key),
    dismissNotice: () => become({ notice: undefined }),
    close() {
      window.removeEventListener('online', handleOnline)
      following.close()
      sender.close()
      outbox.close()
      listeners.clear()
    },
  }
}

/** What the phone knows before any event tells it. */
function acceptedChange(state: PhoneState, sending: Sending, body: unknown): Partial<PhoneState> {
  switch (sending.kind) {
    case 'card':
    case 'change':
      return { contributions: merged(state.contributions, [body as Contribution]) }
    case 'withdrawal':
      return {
        contributions: state.contributions.filter(({ id }) => id !== sending.contributionId),
      }
    case 'vote':
      if (sending.roundId !== state.parts?.votes?.roundId) return {}
      return { votes: new Map(state.votes).set(sending.elementId, sending.dots) }
    case 'rating':
      return { ratings: new Map(state.ratings).set(sending.phaseId, sending.value) }
  }
}

/** All that the server has; what it answered to this phone meanwhile may be newer still. */
function caughtUp(
  known: readonly Contribution[],
  told: readonly Contribution[],
): readonly Contribution[] {
  const toldUpTo = Math.max(0, ...told.map(({ seq }) => seq))
  return merged(
    known.filter(({ seq }) => seq > toldUpTo),
    told,
  )
}

/** What is older than what is known changes nothing: an answer may overtake an event. */
function merged(
  known: readonly Contribution[],
  changed: readonly Contribution[],
): readonly Contribution[] {
  const byId = new Map(known.map((contribution) => [contribution.id, contribution]))
  for (const contribution of changed) {
    const before = byId.get(contribution.id)
    if (before === undefined || before.seq <= contribution.seq) {
      byId.set(contribution.id, contribution)
    }
  }
  return [...byId.values()].toSorted(byTime)
}

function byTime(one: Contribution, other: Contribution): number {
  return one.sentAt - other.sentAt || one.seq - other.seq
}
