import type { RawRequest } from './client-address.ts'

/** What a request shows to say who sent it. */
export interface Credentials {
  /** The secret of a link, from a program. */
  readonly token: string | undefined
  /** The secret of a browser, from its cookie. */
  readonly session: string | undefined
}

export const cookieName = 'catena'

const secretPattern = /^[\w-]{16,128}$/

/** Reads the Bearer token and the cookie; what cannot be a secret is as absent. */
export function readCredentials({ headers }: Pick<RawRequest, 'headers'>): Credentials {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  const cookie = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${cookieName}=`))
    ?.slice(cookieName.length + 1)
  return { token: asSecret(bearer), session: asSecret(cookie) }
}

function asSecret(text: string | undefined): string | undefined {
  return text !== undefined && secretPattern.test(text) ? text : undefined
}

const yearSeconds = 365 * 24 * 3600

/** The one cookie of a browser. Without TLS it cannot be `Secure`: a workshop on a local network has none. */
export function sessionCookie(session: string, isSecure: boolean): string {
  return `${cookieName}=${session}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}
