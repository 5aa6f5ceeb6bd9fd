import type { Context } from 'hono'
import { problem, Problem, problemText } from '#shared/problems/problem.ts'
import { problems } from '#shared/problems/registry.ts'
import type { Log } from '#server/log.ts'
import type { Metrics } from '#server/metrics.ts'
import type { Environment } from './environment.ts'
import { requestLanguage } from './language.ts'

/** RFC 9457, with our code and what to do now. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly fix: string
}

/** Turns whatever was thrown into an answer. A mistake of ours is logged and told without its insides. */
export function problemResponse(
  error: unknown,
  c: Context<Environment>,
  { log, metrics }: { readonly log: Log; readonly metrics: Metrics },
): Response {
  const known = error instanceof Problem ? error : undefined
  const requestId = c.get('requestId')
  if (known === undefined) log.error('server-mistake', { requestId, error })
  const { code, details } = known ?? problem('server-mistake', { requestId })
  const { status } = problems[code]
  metrics.add('catena_http_refused_total', { code })
  const language = requestLanguage(c)
  const { what, why, fix } = problemText(code, language, details)
  const body: ProblemBody = {
    type: `urn:catena:problem:${code}`,
    title: what,
    status,
    detail: why,
    code,
    fix,
  }
  const headers = new Headers({
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
  })
  // The rest of a body that is too large is not read, so nothing more can come over this connection.
  if (status === 413) headers.set('Connection', 'close')
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer')
  if (details['seconds'] !== undefined) headers.set('Retry-After', String(details['seconds']))
  if (details['allowed'] !== undefined) headers.set('Allow', String(details['allowed']))
  return c.newResponse(JSON.stringify(body), { status, headers })
}
