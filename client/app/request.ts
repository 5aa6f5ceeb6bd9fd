import { problem, type ProblemText } from '#shared/problems/problem.ts'

/** A request that the server refused, with its words for it. */
export class Refusal extends Error {
  readonly code: string
  readonly text: ProblemText

  constructor(code: string, text: ProblemText) {
    super(`${code}: ${text.what}`)
    this.name = 'Refusal'
    this.code = code
    this.text = text
  }
}

/**
 * Fetches in the screen's language, so that refusals can be read; throws whatever is no success. What is cancelled
 * throws as `fetch` does.
 */
export async function ask(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('Accept-Language', document.documentElement.lang)
  const response = await fetch(input, { ...init, headers }).catch((cause: unknown) => {
    if (init.signal?.aborted === true) throw cause
    throw problem('server-unreachable', {}, cause)
  })
  if (!response.ok) throw await refusalIn(response)
  return response
}

async function refusalIn(response: Response): Promise<Error> {
  const body: unknown = await response.json().catch(() => undefined)
  if (typeof body !== 'object' || body === null || !('code' in body)) {
    return problem('something-broke', {}, `${response.status} ${response.url}`)
  }
  const word = (key: string) => {
    const value: unknown = Reflect.get(body, key)
    return typeof value === 'string' ? value : ''
  }
  return new Refusal(word('code'), {
    what: word('title'),
    why: word('detail'),
    fix: word('fix'),
  })
}
