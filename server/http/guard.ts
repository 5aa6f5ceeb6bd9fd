import { setTimeout as after } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { problem } from '#shared/problems/problem.ts'
import { isOriginAllowed, type OriginSettings } from '#server/access/origins.ts'
import { rawRequest, type Environment } from './environment.ts'
import type { HttpLimits } from './limits.ts'

const readingMethods: readonly string[] = ['GET', 'HEAD']

const MB = 1024 * 1024
const mostReadInVain = 25 * MB
const longestInVainMs = 5_000

/** Refuses what another site has a browser send, and what would unfold in memory. */
export function guardWrites(settings: OriginSettings): MiddlewareHandler<Environment> {
  return async function guardedWrites(c, next) {
    const encoding = c.req.header('content-encoding')
    if (encoding !== undefined && encoding !== 'identity') throw problem('encoding-refused')
    if (!readingMethods.includes(c.req.method) && !isOriginAllowed(rawRequest(c), settings)) {
      throw problem('wrong-origin')
    }
    await next()
  }
}

/** Refuses a body above what its kind of route reads. */
export type LimitBody = (kind: 'command' | 'file') => MiddlewareHandler

export function createLimitBody({ maxCommandBytes, maxFileBytes }: HttpLimits): LimitBody {
  return function limitBody(kind) {
    const maxSize = kind === 'file' ? maxFileBytes : maxCommandBytes
    return bodyLimit({
      maxSize,
      onError: async (c) => {
        await readAndForget(c)
        throw problem('body-too-large', { megabytes: Math.round((maxSize / MB) * 100) / 100 })
      },
    })
  }
}

/**
 * Lets a client finish sending before it is refused: one that is cut off meanwhile sees a broken connection, not the
 * problem. Ends after some time, or when far more came than anybody sends by mistake.
 */
async function readAndForget(c: Context): Promise<void> {
  const { incoming } = c.env as HttpBindings
  if (incoming.readableEnded || incoming.destroyed) return
  let bytes = 0
  const isOver = new Promise<void>((resolve) => {
    incoming.once('end', resolve)
    incoming.once('close', resolve)
    incoming.on('data', (part: Uint8Array) => {
      bytes += part.length
      if (bytes > mostReadInVain) resolve()
    })
  })
  await Promise.race([isOver, after(longestInVainMs, undefined, { ref: false })])
}
