import type { WorkshopContext } from './context.ts'
import type { EventStreams } from './event-streams.ts'

/** Who is at a workshop, and how others can come. */
export class Attendance {
  /** Everybody who ever came in. */
  joined = 0
  joinCode = ''
  readonly #boardId: string
  readonly #context: WorkshopContext
  readonly #streams: Pick<EventStreams, 'participants'>
  /** Who has asked without listening, and until when they count as there. */
  readonly #seen = new Map<string, number>()

  constructor(
    boardId: string,
    context: WorkshopContext,
    streams: Pick<EventStreams, 'participants'>,
  ) {
    this.#boardId = boardId
    this.#context = context
    this.#streams = streams
  }

  /** Phones and screens that are there now. */
  get phones(): number {
    const now = performance.now()
    for (const [id, until] of this.#seen) if (until < now) this.#seen.delete(id)
    const here = new Set([...this.#streams.participants(), ...this.#seen.keys()])
    return here.size + this.#context.boards().connected(this.#boardId).viewers
  }

  see(participantId: string): void {
    this.#seen.set(participantId, performance.now() + this.#context.settings.pollSeenMs)
  }

  /** Reads how many came, and the code of today. */
  async read(): Promise<void> {
    const { storage } = this.#context
    this.joined = await storage.workshop.countPeople(this.#boardId)
    this.joinCode = (await storage.readBoard(this.#boardId))?.joinCode ?? ''
  }
}
