import { ownOrigin, type RawRequest } from './client-address.ts'

export interface OriginSettings {
  readonly publicUrl: string | undefined
  readonly allowedOrigins: readonly string[]
  readonly trustedProxies: number
}

/**
 * Whether a request may act on what a browser is trusted with. A page of another site always sends its own origin; a
 * program sends none, and may come only with a token of its own, never with a cookie.
 */
export function isOriginAllowed(request: RawRequest, settings: OriginSettings): boolean {
  const { origin } = request.headers
  if (origin === undefined) return request.headers.cookie === undefined
  return (
    origin === ownOrigin(request, settings.trustedProxies) ||
    origin === settings.publicUrl ||
    settings.allowedOrigins.includes(origin)
  )
}
