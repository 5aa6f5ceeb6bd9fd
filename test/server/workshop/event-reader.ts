import { vi } from 'vitest'
import type { WorkshopParts } from '#shared/workshop/view.ts'

export interface ReadEvent {
  readonly name: string
  readonly data: unknown
}

/** Reads a stream of events as a browser does, and stays to be asked what came. */
export class EventReader {
  readonly events: ReadEvent[] = []
  lastEventId = ''
  isEnded = false
  readonly #abort = new AbortController()

  static async open(
    url: string,
    boardId: string,
    { lastEventId, ...who }: { cookie?: string; token?: string; lastEventId?: string },
  ): Promise<EventReader> {
    const reader = new EventReader()
    const response = await fetch(`${url}/api/boards/${boardId}/events`, {
      signal: reader.#abort.signal,
      headers: {
        ...(who.cookie === undefined ? {} : { Cookie: who.cookie }),
        ...(who.token === undefined ? {} : { Authorization: `Bearer ${who.token}` }),
        ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }),
      },
    })
    if (!response.ok || response.body === null) throw new Error(await response.text())
    void reader.#read(response.body)
    return reader
  }

  named(name: string): readonly unknown[] {
    return this.events.filter((event) => event.name === name).map(({ data }) => data)
  }

  /** The last of each part that was told, in whichever event. */
  get parts(): WorkshopParts {
    const told = this.events.map(({ name, data }) =>
      name === 'workshop' ? (data as { view: object }).view : { [name]: data },
    )
    return Object.assign({}, ...told) as WorkshopParts
  }

  /** Waits until something is so. */
  until(check: (reader: EventReader) => void): Promise<void> {
    return vi.waitFor(() => check(this), { timeout: 5_000 })
  }

  close(): void {
    this.#abort.abort()
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const text = new TextDecoder()
    let rest = ''
    try {
      for await (const chunk of body) {
        const blocks = (rest + text.decode(chunk, { stream: true })).split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) this.#take(block)
      }
    } catch {
      // Cut off, by whichever side.
    }
    this.isEnded = true
  }

  #take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon), line.slice(colon + 1).trimStart()] as const
      }),
    )
    const [id, name, data] = [fields.get('id'), fields.get('event'), fields.get('data')]
    if (id !== undefined) this.lastEventId = id
    if (name !== undefined && data !== undefined) this.events.push({ name, data: JSON.parse(data) })
  }
}
