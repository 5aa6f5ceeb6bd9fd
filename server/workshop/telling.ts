import type { ServerResponse } from 'node:http'
import { newId } from '#shared/model/id.ts'
import type { Role } from '#shared/model/role.ts'
import type { PartName, WorkshopParts, WorkshopView } from '#shared/workshop/view.ts'
import {
  audienceOf,
  audiences,
  partsFor,
  pickParts,
  Signatures,
  type Audience,
} from './audience.ts'
import { encodeEvent, type EventStreams, type Listener } from './event-streams.ts'

interface ToldPart {
  readonly signature: string
  /** The number of the event that told it last. */
  readonly number: number
}

type Told = ReadonlyMap<PartName, ToldPart>

/**
 * Knows what each audience has been told of a workshop, and tells what is different. Events are numbered per board;
 * since each part is told whole, whoever comes back needs only those that changed after the last one they know.
 */
export class Telling {
  readonly #streams: EventStreams
  readonly #signatures = new Signatures()
  /** Numbers of another start of this server say nothing here. */
  readonly #instance = newId(8)
  #told: Readonly<Record<Audience, Told>> = {
    phones: new Map(),
    watchers: new Map(),
    crew: new Map(),
  }
  #number = 0

  constructor(streams: EventStreams) {
    this.#streams = streams
  }

  /** The number of the last event, as the wire has it. */
  get eventId(): string {
    return `${this.#instance}-${this.#number}`
  }

  /** Tells everybody what has changed; returns it by role, or nothing where all is as it was. */
  tell(view: WorkshopView): ((role: Role) => WorkshopParts | undefined) | undefined {
    const number = this.#number + 1
    const news = new Map<Audience, WorkshopParts>()
    for (const audience of audiences) {
      const parts = partsFor(view, audience)
      const changed = this.#note(audience, parts, number)
      if (changed.length > 0) news.set(audience, pickParts(parts, changed))
    }
    if (news.size === 0) return undefined
    this.#number = number
    for (const [audience, parts] of news)
      this.#streams.tell(audience, eventsOf(parts, this.eventId))
    return (role) => news.get(audienceOf(role))
  }

  /** Begins a stream with what its reader does not know yet. */
  open(
    response: ServerResponse,
    listener: Listener,
    { view, mine, lastEventId, onClosed }: Opening,
  ): void {
    const parts = partsFor(view, listener.audience)
    const since = this.#numberOf(lastEventId)
    const first =
      since === undefined
        ? encodeEvent('workshop', { view: parts, eventId: this.eventId, mine }, this.eventId)
        : eventsOf(this.#changedSince(since, listener.audience, parts), this.eventId) +
          encodeEvent('contributions', mine.contributions, this.eventId)
    if (this.#streams.open(listener, response, onClosed)) response.write(first)
  }

  #note(audience: Audience, parts: WorkshopParts, number: number): readonly PartName[] {
    const before = this.#told[audience]
    const changed: PartName[] = []
    const after = new Map<PartName, ToldPart>()
    // The names of the parts are their keys.
    for (const name of Object.keys(parts) as PartName[]) {
      const signature = this.#signatures.of(parts, name, audience)
      const told = before.get(name)
      if (told?.signature === signature) after.set(name, told)
      else {
        after.set(name, { signature, number })
        changed.push(name)
      }
    }
    this.#told = { ...this.#told, [audience]: after }
    return changed
  }

  #changedSince(number: number, audience: Audience, parts: WorkshopParts): WorkshopParts {
    const changed = [...this.#told[audience]].filter(([, told]) => told.number > number)
    return pickParts(
      parts,
      changed.map(([name]) => name),
    )
  }

  /** The number in an id of ours; undefined where there is none, or another start of the server has given it. */
  #numberOf(eventId: string | undefined): number | undefined {
    const [instance, number] = eventId?.split('-') ?? []
    if (instance !== this.#instance || !/^\d{1,12}$/.test(number ?? '')) return undefined
    return Number(number) <= this.#number ? Number(number) : undefined
  }
}

interface Opening {
  readonly view: WorkshopView
  readonly mine: { readonly contributions: readonly unknown[] }
  readonly lastEventId: string | undefined
  /** Called once the reader is gone. */
  readonly onClosed: () => void
}

/** Only the last one carries the id: who is cut off in between asks for all of them again. */
function eventsOf(parts: WorkshopParts, id: string): string {
  const all = Object.entries(parts)
  return all
    .map(([name, part], index) =>
      encodeEvent(name, part, index === all.length - 1 ? id : undefined),
    )
    .join('')
}
