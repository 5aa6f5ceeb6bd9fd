import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/** What is needed of a request, be it a page's, a program's or the start of a socket. */
export type RawRequest = Pick<IncomingMessage, 'headers' | 'socket'>

/**
 * The address a request came from. Each trusted proxy appends the one it saw to X-Forwarded-For, so the client's is
 * as many from the end as there are proxies; what stands before it was written by the client and counts for nothing.
 */
export function clientAddress(request: RawRequest, trustedProxies: number): string {
  const seen = request.socket.remoteAddress ?? 'unknown'
  if (trustedProxies === 0) return countedAs(seen)
  const forwarded = headerOf(request, 'x-forwarded-for')
    .split(',')
    .map((address) => address.trim())
  return countedAs(forwarded.at(-trustedProxies) || seen)
}

/** As much of an address as may be logged: 24 bits of the old kind, 48 of the new. */
export function networkOf(address: string): string {
  const ipv4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address)?.[1]
  if (ipv4 !== undefined) return `${ipv4}.0/24`
  return isIPv6(address) ? `${groupsOf(address).slice(0, 3).join(':')}::/48` : 'unknown'
}

/** What counts as one address: whoever has one of the new kind has all of its last 64 bits. */
function countedAs(address: string): string {
  const isNew = isIPv6(address) && !address.includes('.')
  return isNew ? `${groupsOf(address).slice(0, 4).join(':')}::` : address
}

/** The eight groups of an IPv6 address, those that are left out written as zeros. */
function groupsOf(address: string): readonly string[] {
  const [head = '', tail = ''] = address.split('%')[0]?.split('::') ?? []
  const first = head.split(':').filter((group) => group !== '')
  const last = tail.split(':').filter((group) => group !== '')
  const missing = Math.max(0, 8 - first.length - last.length)
  return [...first, ...Array.from({ length: missing }, () => '0'), ...last]
}

/** Whether the browser speaks TLS with us or with our proxy. */
export function isOverTls(request: RawRequest, trustedProxies: number): boolean {
  if ('encrypted' in request.socket && request.socket.encrypted === true) return true
  return (
    trustedProxies > 0 &&
    headerOf(request, 'x-forwarded-proto').split(',').at(-1)?.trim() === 'https'
  )
}

/** The origin under which the browser reached us. */
export function ownOrigin(request: RawRequest, trustedProxies: number): string {
  const forwardedHost = trustedProxies > 0 ? headerOf(request, 'x-forwarded-host') : ''
  const host = forwardedHost.split(',').at(-1)?.trim() || headerOf(request, 'host')
  return `${isOverTls(request, trustedProxies) ? 'https' : 'http'}://${host}`
}

function headerOf(request: RawRequest, name: string): string {
  const value = request.headers[name]
  return (Array.isArray(value) ? value.join(',') : value) ?? ''
}
