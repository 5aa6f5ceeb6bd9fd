import { higherRole, type Role } from '#shared/model/role.ts'
import { problem } from '#shared/problems/problem.ts'
import type { BoardService } from '#server/sync/board-service.ts'
import type { BoardWorkshop, WorkshopChange } from '#server/sync/workshop-port.ts'
import { AnswersFromPhones } from './answers-from-phones.ts'
import { audienceOf, partsFor } from './audience.ts'
import { CardsFromPhones } from './cards-from-phones.ts'
import type { WorkshopContext } from './context.ts'
import type { Listener } from './event-streams.ts'
import { Inbox } from './inbox.ts'
import { LiveWorkshop } from './live-workshop.ts'
import { Turns } from './turns.ts'
import { untouchedRules, untouchedView } from './untouched.ts'

/** The workshop on one board with all that can be asked of it. */
export interface OpenWorkshop {
  readonly live: LiveWorkshop
  readonly cards: CardsFromPhones
  readonly inbox: Inbox
  readonly answers: AnswersFromPhones
  /** What people did is taken back one after the other: pressed twice, the second time finds nothing. */
  readonly undos: Turns
}

/** Somebody who came to a board, as facilitators see them. */
export interface ListedPerson {
  readonly id: string
  readonly name: string
  readonly role: Role | null
  readonly isConnected: boolean
  /** How many they have sent. */
  readonly cards: number
  readonly dots: number
  readonly isMuted: boolean
  readonly joinedAt: number
}

/** All workshops of this server that somebody has to do with. */
export interface Workshops extends BoardWorkshop {
  /** The workshop on a board, read if it is not in memory. */
  open(boardId: string): Promise<OpenWorkshop>
  people(boardId: string): Promise<readonly ListedPerson[]>
  /** Ends the streams of whoever has lost access. */
  disconnect(boardId: string, matches: (listener: Listener) => boolean): void
  stats(): { readonly workshops: number; readonly streams: number }
  close(): Promise<void>
}

export interface WorkshopsOptions extends Omit<WorkshopContext, 'onParts' | 'boards'> {
  readonly boards: () => Pick<BoardService, 'edit' | 'read' | 'connected' | 'present' | 'onChanged'>
}

export function openWorkshops(options: WorkshopsOptions): Workshops {
  return new LiveWorkshops(options)
}

class LiveWorkshops implements Workshops {
  readonly #options: WorkshopsOptions
  readonly #context: WorkshopContext
  /** Single flight: whoever asks meanwhile waits for the same. */
  readonly #open = new Map<string, Promise<OpenWorkshop>>()
  readonly #live = new Map<string, LiveWorkshop>()
  readonly #listeners = new Set<(change: WorkshopChange) => void>()
  readonly #timers: readonly NodeJS.Timeout[]
  #stopFollowing: (() => void) | undefined
  #isClosed = false

  constructor(options: WorkshopsOptions) {
    this.#options = options
    this.#context = {
      ...options,
      onParts: (change) => {
        for (const listen of this.#listeners) listen(change)
      },
    }
    const { heartbeatMs, workshopCheckMs } = options.settings
    this.#timers = [
      setInterval(() => this.#beat(), heartbeatMs),
      setInterval(() => void this.#look(), workshopCheckMs),
    ]
  }

  async open(boardId: string): Promise<OpenWorkshop> {
    if (this.#isClosed) throw problem('server-restarting')
    this.#live.get(boardId)?.touch()
    const known = this.#open.get(boardId)
    if (known !== undefined) return known
    this.#stopFollowing ??= this.#options.boards().onChanged((change) => {
      this.#live.get(change.boardId)?.boardChanged()
    })
    const opening = this.#load(boardId)
    this.#open.set(boardId, opening)
    opening.catch(() => this.#open.delete(boardId))
    return opening
  }

  async rulesOf(boardId: string) {
    if (await this.#isUntouched(boardId)) return untouchedRules
    return (await this.open(boardId)).live.rules
  }

  async viewFor(boardId: string, role: Role) {
    if (await this.#isUntouched(boardId)) {
      const view = await untouchedView(boardId, this.#context)
      // It may have been begun meanwhile.
      if (!this.#open.has(boardId)) return partsFor(view, audienceOf(role))
    }
    return (await this.open(boardId)).live.partsFor(role)
  }

  onParts(listen: (change: WorkshopChange) => void): () => void {
    this.#listeners.add(listen)
    return () => this.#listeners.delete(listen)
  }

  async people(boardId: string): Promise<readonly ListedPerson[]> {
    const { live } = await this.open(boardId)
    const { workshop, ledger, streams } = live
    const listening = streams.participants()
    const cards = ledger.cardsByWriter()
    const present = this.#options.boards().present(boardId)
    const people = await this.#options.storage.workshop.people(boardId)
    return people.map(({ id, name, joinedAt, roles }) => {
      const [first, ...others] = roles
      return {
        id,
        name,
        role: first === undefined ? null : others.reduce(higherRole, first),
        isConnected: listening.has(id) || present.has(id),
        cards: cards.get(id) ?? 0,
        dots: ledger.dotsBy(id),
        isMuted: workshop.mutedIds.includes(id),
        joinedAt,
      }
    })
  }

  disconnect(boardId: string, matches: (listener: Listener) => boolean): void {
    this.#live.get(boardId)?.streams.end(matches, 'closed')
  }

  stats(): { readonly workshops: number; readonly streams: number } {
    const live = [...this.#live.values()]
    const streams = live.reduce((sum, { streams: { size } }) => sum + size, 0)
    return { workshops: live.length, streams }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    for (const timer of this.#timers) clearInterval(timer)
    this.#stopFollowing?.()
    await Promise.allSettled(this.#open.values())
    await Promise.all([...this.#live.values()].map((live) => live.close()))
    this.#live.clear()
    this.#open.clear()
  }

  async #load(boardId: string): Promise<OpenWorkshop> {
    const live = await LiveWorkshop.load(boardId, this.#context)
    this.#live.set(boardId, live)
    return {
      live,
      cards: new CardsFromPhones(live, this.#context),
      inbox: new Inbox(live, this.#context),
      answers: new AnswersFromPhones(live, this.#context),
      undos: new Turns(),
    }
  }

  /** Most boards have no workshop, and none is held in memory for them. Whoever begins one tells all rooms. */
  async #isUntouched(boardId: string): Promise<boolean> {
    if (this.#open.has(boardId)) return false
    const head = (await this.#options.storage.workshop.heads([boardId])).get(boardId)
    return head?.revision === 0 && head.seq === 0 && !this.#open.has(boardId)
  }

  #beat(): void {
    for (const { streams } of this.#live.values()) streams.beat()
  }

  /** Notices who wrote beside this server, and lets go of what nobody needs. */
  async #look(): Promise<void> {
    const now = performance.now()
    const { storage, log } = this.#options
    try {
      for (const live of this.#live.values()) if (live.isIdle(now)) await this.#forget(live)
      if (this.#live.size === 0) return
      const heads = await storage.workshop.heads([...this.#live.keys()])
      for (const live of this.#live.values()) {
        const head = heads.get(live.boardId)
        if (head === undefined) await this.#forget(live)
        else {
          await live.reloadIfBehind(head.revision, head.seq)
          live.tellSoon()
        }
      }
    } catch (error) {
      log.warn('workshops-unknown', { error })
    }
  }

  async #forget(live: LiveWorkshop): Promise<void> {
    this.#live.delete(live.boardId)
    this.#open.delete(live.boardId)
    await live.close()
  }
}
