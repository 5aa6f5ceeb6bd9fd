/** Words for what was refused: what happened, why, and what to do. */
export interface Refusal {
  readonly code: string
  readonly what: string
  readonly why: string
  readonly fix: string
}

export type Answer =
  | { readonly kind: 'ok'; readonly body: unknown }
  /** Final: the same request would be refused again. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** This browser may not send to this board, or not any more. */
  | { readonly kind: 'barred'; readonly refusal: Refusal }
  /** No answer, or none of ours; to be tried again, where the server said so after that time. */
  | { readonly kind: 'later'; readonly afterMs: number | undefined }

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly body?: unknown
  /** The same for every try, so that the server does it once. */
  readonly idempotencyKey?: string
}

const patienceMs = 10_000
const barringCodes: readonly string[] = ['no-access', 'board-not-found']

/**
 * Asks the server. Whatever does not look like its own answer, such as the page of a hotel's network that wants a
 * password, is as good as none.
 */
export async function askServer(
  path: string,
  { method = 'GET', body, idempotencyKey }: Asking = {},
): Promise<Answer> {
  const headers = new Headers({ 'Accept-Language': document.documentElement.lang })
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  if (idempotencyKey !== undefined) headers.set('Idempotency-Key', idempotencyKey)
  try {
    const response = await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patienceMs),
    })
    return await readAnswer(response)
  } catch {
    // Offline, cut off, too slow or not JSON.
    return { kind: 'later', afterMs: undefined }
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  if (response.status === 204) return { kind: 'ok', body: undefined }
  const type = response.headers.get('content-type') ?? ''
  if (response.ok && type.startsWith('application/json')) {
    return { kind: 'ok', body: await response.json() }
  }
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  const afterMs = Number.isFinite(seconds) ? seconds * 1000 : undefined
  const { status } = response
  if (status === 429 || status >= 500 || !type.startsWith('application/problem+json')) {
    return { kind: 'later', afterMs }
  }
  const refusal = readRefusal(await response.json())
  return { kind: barringCodes.includes(refusal.code) ? 'barred' : 'refused', refusal }
}

/** RFC 9457, as our server writes it. */
function readRefusal(body: unknown): Refusal {
  const word = (key: string) => {
    const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, key) : ''
    return typeof value === 'string' ? value : ''
  }
  return { code: word('code'), what: word('title'), why: word('detail'), fix: word('fix') }
}
