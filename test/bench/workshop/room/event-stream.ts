import { request, type ClientRequest } from 'node:http'
import type { Door } from './http.ts'

/** As browsers wait before they open a stream again. */
const reopenMs = 1_000
const eventName = /^event: (\S+)$/gm

/** A stream of events that opens itself again, as `EventSource` does; of what it hears it counts, and tells names. */
export class EventStream {
  bytes = 0
  events = 0
  /** How often it was opened. */
  opened = 0
  /** Called with the name of each event. */
  onEvent: (name: string) => void = () => {}
  readonly #door: Door
  readonly #path: string
  readonly #cookie: string
  #lastEventId = ''
  #request: ClientRequest | undefined
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(door: Door, path: string, cookie: string) {
    this.#door = door
    this.#path = path
    this.#cookie = cookie
    this.#open()
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#request?.destroy()
  }

  #open(): void {
    const asked = request({
      host: '127.0.0.1',
      port: this.#door.port,
      localAddress: this.#door.from,
      agent: false,
      path: this.#path,
      headers: {
        Cookie: this.#cookie,
        Accept: 'text/event-stream',
        ...(this.#lastEventId === '' ? {} : { 'Last-Event-ID': this.#lastEventId }),
      },
    })
    this.#request = asked
    asked.on('response', (response) => {
      if (response.statusCode !== 200) {
        response.destroy()
        return
      }
      this.opened += 1
      response.on('data', (chunk: Buffer) => this.#hear(chunk))
      response.on('error', () => response.destroy())
    })
    asked.on('error', () => asked.destroy())
    asked.on('close', () => {
      if (!this.#isClosed)
        this.#timer = setTimeout(() => this.#open(), reopenMs * (0.5 + Math.random()))
    })
    asked.end()
  }

  #hear(chunk: Buffer): void {
    this.bytes += chunk.length
    const text = chunk.toString('latin1')
    for (const [, name = ''] of text.matchAll(eventName)) {
      this.events += 1
      this.onEvent(name)
    }
    const at = text.lastIndexOf('\nid: ') + 1
    if (at > 0 || text.startsWith('id: '))
      this.#lastEventId = text.slice(at + 4, text.indexOf('\n', at))
  }
}
