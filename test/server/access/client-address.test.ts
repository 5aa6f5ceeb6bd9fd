import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { clientAddress, networkOf, ownOrigin } from '#server/access/client-address.ts'
import { isOriginAllowed } from '#server/access/origins.ts'

const socket = new Socket()
const request = (headers: Readonly<Record<string, string>>) => ({ headers, socket })

describe('the address of a client', () => {
  it('is what the outermost trusted proxy saw, never what the client wrote before it', () => {
    const forwarded = request({ 'x-forwarded-for': '6.6.6.6, 10.0.0.1, 10.0.0.2' })
    expect(clientAddress(forwarded, 1)).toBe('10.0.0.2')
    expect(clientAddress(forwarded, 2)).toBe('10.0.0.1')
    expect(clientAddress(forwarded, 0)).toBe('unknown')
  })

  it('of the new kind is all that one customer has', () => {
    const seen = (address: string) => clientAddress(request({ 'x-forwarded-for': address }), 1)
    expect(seen('2001:db8:1:2:a:b:c:d')).toBe('2001:db8:1:2::')
    expect(seen('2001:db8:1:2::9')).toBe(seen('2001:db8:1:2:ffff::1'))
    expect(seen('2001:db8:1:3::9')).not.toBe(seen('2001:db8:1:2::9'))
    expect(seen('::ffff:10.0.0.7')).toBe('::ffff:10.0.0.7')
  })
})

it.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1234:5678:9abc:def0:1234:5678', '2001:db8:1234::/48'],
  ['2001:db8::1', '2001:db8:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['::1', '0:0:0::/48'],
  ['somebody', 'unknown'],
])('of the address %s no more is logged than %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

describe('[cswsh] an origin', () => {
  const settings = { publicUrl: undefined, allowedOrigins: [], trustedProxies: 0 }
  const isAllowed = (headers: Readonly<Record<string, string>>) =>
    isOriginAllowed(request({ host: '192.168.1.5:3000', ...headers }), settings)

  it('is our own on a plain address of the local network', () => {
    expect(ownOrigin(request({ host: '192.168.1.5:3000' }), 0)).toBe('http://192.168.1.5:3000')
    expect(isAllowed({ origin: 'http://192.168.1.5:3000' })).toBe(true)
  })

  it.each([
    'http://192.168.1.5:3001',
    'https://192.168.1.5:3000',
    'http://192.168.1.5:3000.evil.example',
    'null',
  ])('%s is another site', (origin) => {
    expect(isAllowed({ origin })).toBe(false)
  })

  it('that is missing is a program’s, which has no cookie', () => {
    expect(isAllowed({})).toBe(true)
    expect(isAllowed({ cookie: 'catena=x' })).toBe(false)
  })
})
