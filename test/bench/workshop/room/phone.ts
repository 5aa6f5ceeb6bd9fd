import { randomUUID } from 'node:crypto'
import { pause } from '../../sync/load/pauses.ts'
import { EventStream } from './event-stream.ts'
import { HttpClient, NoAnswer, type Answer, type Asked, type Door } from './http.ts'

/** As the queue of the phone page waits before it tries again (client/phone/send-outbox.ts). */
const firstPauseMs = 500
const longestPauseMs = 8_000
const phonesPerAddress = 250

/** What may go wrong with the first try of a request. */
export interface Faults {
  readonly lost: number
  readonly cut: number
}

export const noFaults: Faults = { lost: 0, cut: 0 }

/** A phone in the room: joins by the code, listens, and sends until it has an answer. */
export class Phone {
  readonly index: number
  readonly boardId: string
  cookie = ''
  retries = 0
  stream: EventStream | undefined
  readonly #http: HttpClient
  readonly #door: Door

  constructor(port: number, boardId: string, index: number) {
    this.#door = { port, from: `127.0.0.${10 + Math.floor(index / phonesPerAddress)}` }
    this.#http = new HttpClient(this.#door)
    this.boardId = boardId
    this.index = index
  }

  async join(code: string): Promise<void> {
    const { cookie } = await this.#untilAnswered(() =>
      this.#http.ask('/api/join', { method: 'POST', body: { code } }),
    )
    this.cookie = cookie
    await this.ask('workshop')
  }

  listen(): void {
    this.stream = new EventStream(this.#door, this.#path('events'), this.cookie)
  }

  /** Sends once, whatever comes of it. */
  ask(resource: string, asked: Asked = {}): Promise<Answer> {
    const own = { Cookie: this.cookie, Origin: `http://127.0.0.1:${this.#door.port}` }
    return this.#http.ask(this.#path(resource), {
      ...asked,
      headers: { ...own, ...asked.headers },
    })
  }

  /** Sends with one key until there is an answer that is final. */
  send(
    resource: string,
    body: unknown,
    fault?: Asked['fault'],
    key: string = randomUUID(),
  ): Promise<Answer> {
    let isFirst = true
    return this.#untilAnswered(() => {
      const now = isFirst ? fault : undefined
      isFirst = false
      const headers = { 'Idempotency-Key': key }
      return this.ask(resource, { method: 'POST', body, headers, fault: now })
    })
  }

  close(): void {
    this.stream?.close()
    this.#http.close()
  }

  async #untilAnswered(ask: () => Promise<Answer>): Promise<Answer> {
    for (let failures = 0; ; failures += 1) {
      if (failures > 0) this.retries += 1
      const wait = Math.min(longestPauseMs, firstPauseMs * 2 ** failures) * (0.5 + Math.random())
      try {
        const answer = await ask()
        if (answer.status !== 429 && answer.status < 500) return answer
        await pause(answer.retryAfterMs ?? wait)
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error
        await pause(wait)
      }
    }
  }

  #path(resource: string): string {
    return `/api/boards/${this.boardId}/${resource}`
  }
}

/** What goes wrong with one request, by chance. */
export function faultOf({ lost, cut }: Faults): Asked['fault'] {
  const chance = Math.random()
  if (chance < lost) return 'answer-lost'
  return chance < lost + cut ? 'cut-off' : undefined
}
