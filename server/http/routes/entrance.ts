import { Hono, type Context } from 'hono'
import { readJoinCode } from '#shared/model/join-code.ts'
import { problem } from '#shared/problems/problem.ts'
import type { Admission } from '#server/access/access.ts'
import { clientAddress, isOverTls } from '#server/access/client-address.ts'
import { readCredentials, sessionCookie } from '#server/access/credentials.ts'
import type { WrongTries } from '#server/access/rate-limit.ts'
import type { Dependencies, HttpSettings } from '../dependencies.ts'
import { rawRequest, type Environment } from '../environment.ts'
import { exchangeBody, joinBody } from '../schemas.ts'
import { validate } from '../validate.ts'

/** The two ways in: the secret of a link, and a join code. Both end in the one cookie of the browser. */
export function entranceRoutes({ access, limitBody, settings, wrongTries }: Dependencies) {
  return new Hono<Environment>()
    .post('/links/exchange', limitBody('command'), validate('json', exchangeBody), async (c) => {
      const { secret, device, name } = c.req.valid('json')
      const admission = await counted(c, { wrongTries, settings }, () =>
        access.enterByLink(secret, { session: sessionOf(c), device, name }),
      )
      if (admission === undefined) throw problem('link-not-found')
      return c.json(letIn(c, admission, settings))
    })
    .post('/join', limitBody('command'), validate('json', joinBody), async (c) => {
      const { code, device, name } = c.req.valid('json')
      const admission = await counted(
        c,
        { wrongTries, settings, code: readJoinCode(code) ?? code },
        () => access.enterByCode(code, { session: sessionOf(c), device, name }),
      )
      if (admission === undefined) throw problem('join-code-not-found')
      return c.json(letIn(c, admission, settings))
    })
}

interface Counting {
  readonly wrongTries: WrongTries
  readonly settings: HttpSettings
  /** What a join code comes down to: written in another way it is the same one. */
  readonly code?: string
}

/** Counts the wrong tries of an address and of a code, and ends them above the limit, right ones included. */
async function counted(
  c: Context,
  { wrongTries, settings, code }: Counting,
  enter: () => Promise<Admission | undefined>,
): Promise<Admission | undefined> {
  const address = clientAddress(rawRequest(c), settings.trustedProxies)
  wrongTries.check(address, code)
  const admission = await enter()
  if (admission === undefined) wrongTries.count(address, code)
  return admission
}

function sessionOf(c: Context): string | undefined {
  return readCredentials(rawRequest(c)).session
}

function letIn(c: Context, { session, access }: Admission, settings: HttpSettings) {
  const isSecure = isOverTls(rawRequest(c), settings.trustedProxies)
  c.header('Set-Cookie', sessionCookie(session, isSecure))
  return { boardId: access.boardId, role: access.role }
}
