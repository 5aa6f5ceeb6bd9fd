import { Agent, request } from 'node:http'

/** What is asked of a server. */
export interface Asked {
  readonly method?: 'GET' | 'POST'
  /** JSON, or what is that already. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** What happens to it on the way: the answer is lost once the server has given it, or all is cut off before. */
  readonly fault?: 'answer-lost' | 'cut-off' | undefined
}

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly retryAfterMs: number | undefined
  readonly cookie: string
}

export interface Door {
  readonly port: number
  /** The address that it comes from. */
  readonly from: string
}

/** No answer has come, for whatever reason. */
export class NoAnswer extends Error {}

const patienceMs = 10_000
/** Somewhere between the first byte on the wire and the answer. */
const longestCutMs = 15

/** One program's connections to a server: as `fetch`, but light enough for hundreds of them on one core. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 6 })
  readonly #door: Door

  constructor(door: Door) {
    this.#door = door
  }

  ask(path: string, { method = 'GET', body, headers = {}, fault }: Asked = {}): Promise<Answer> {
    const bytes = body === undefined || Buffer.isBuffer(body) ? body : encoded(body)
    const json =
      bytes === undefined
        ? {}
        : { 'Content-Type': 'application/json', 'Content-Length': bytes.length }
    return new Promise((resolve, reject) => {
      const asked = request({
        host: '127.0.0.1',
        port: this.#door.port,
        localAddress: this.#door.from,
        agent: this.#agent,
        method,
        path,
        headers: { ...json, ...headers },
      })
      // Not the socket's own time-out, which also counts how long it lay idle before.
      const patience = setTimeout(() => asked.destroy(), patienceMs)
      asked.on('error', (cause) => {
        // As browsers do: the server had just let go of an idle connection.
        const isStale = asked.reusedSocket && 'code' in cause && cause.code === 'ECONNRESET'
        if (isStale && fault === undefined) resolve(this.ask(path, { method, body, headers }))
        else reject(new NoAnswer(path, { cause }))
      })
      asked.on('response', (response) => {
        if (fault === 'answer-lost') {
          response.destroy()
          return
        }
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', (cause) => reject(new NoAnswer(path, { cause })))
        response.on('end', () => {
          const said = Buffer.concat(chunks).toString()
          const type = response.headers['content-type'] ?? ''
          const seconds = Number(response.headers['retry-after'] ?? Number.NaN)
          resolve({
            status: response.statusCode ?? 0,
            body: type.includes('json') && said !== '' ? JSON.parse(said) : said,
            retryAfterMs: Number.isFinite(seconds) ? seconds * 1000 : undefined,
            cookie: (response.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '',
          })
        })
      })
      // Follows an error as well: then it says nothing new.
      asked.on('close', () => {
        clearTimeout(patience)
        reject(new NoAnswer(path))
      })
      asked.end(bytes)
      if (fault === 'cut-off') setTimeout(() => asked.destroy(), Math.random() * longestCutMs)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}

function encoded(body: unknown): Buffer {
  return Buffer.from(JSON.stringify(body))
}
