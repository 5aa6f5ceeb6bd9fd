import type { MiddlewareHandler } from 'hono'
import { isOverTls } from '#server/access/client-address.ts'
import { rawRequest, type Environment } from './environment.ts'

/** Only what we serve ourselves may run or load; React Flow places its cards by style attributes. */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ')

/** A file that people made is never a page of ours, even where a browser opens it instead of saving it. */
export const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox"

/** Puts the protective headers on every answer that does not bring stricter ones. */
export function protectiveHeaders(trustedProxies: number): MiddlewareHandler<Environment> {
  return async function addProtectiveHeaders(c, next) {
    await next()
    const { headers } = c.res
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', pagePolicy)
    headers.set('X-Content-Type-Options', 'nosniff')
    headers.set('X-Frame-Options', 'DENY')
    headers.set('Referrer-Policy', 'no-referrer')
    headers.set(
      'Permissions-Policy',
      'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    )
    headers.set('Cross-Origin-Resource-Policy', 'same-origin')
    // Browsers complain of these two on plain HTTP, where they mean nothing.
    if (!isOverTls(rawRequest(c), trustedProxies)) return
    headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    headers.set('Strict-Transport-Security', 'max-age=31536000')
  }
}
