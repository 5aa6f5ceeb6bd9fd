import { Hono } from 'hono'
import { networkOrigins } from '#server/addresses.ts'
import type { Dependencies } from '../dependencies.ts'
import { rawRequest, type Environment } from '../environment.ts'
import { publicOrigin } from './boards.ts'

/** Where the phones of a room may find this server: for its QR codes. */
export function addressRoutes({ allow, settings }: Dependencies) {
  const { host, publicUrl, trustedProxies } = settings
  const hasOneAddress = publicUrl !== undefined || trustedProxies > 0

  return new Hono<Environment>().get('/boards/:id/addresses', allow('facilitator'), (c) => {
    const origin = publicOrigin(rawRequest(c), settings)
    return c.json({ addresses: hasOneAddress ? [origin] : networkOrigins(host, origin) })
  })
}
