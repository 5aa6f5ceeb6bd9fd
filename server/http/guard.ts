import type { MiddlewareHandler } from 'hono'
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
    const maxBytes = kind === 'file' ? maxFileBytes : maxCommandBytes
    return async function limitedBody(c, next) {
      const { body } = c.req.raw
      const told = c.req.header('content-length')
      if (body === null || (told !== undefined && Number(told) <= maxBytes)) return next()
      const reader = body.getReader()
      const read = told === undefined ? await readUpTo(reader, maxBytes) : undefined
      if (read === undefined) {
        await readAndForget(reader)
        throw problem('body-too-large', { megabytes: Math.round((maxBytes / MB) * 100) / 100 })
      }
      c.req.raw = new Request(c.req.raw, { method: c.req.method, body: read })
      await next()
    }
  }
}

type BodyReader = ReadableStreamDefaultReader<Uint8Array>

/** A body whose length was not told; undefined as soon as it is more than that. */
async function readUpTo(
  reader: BodyReader,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(Buffer.concat(parts))
    bytes += value.length
    if (bytes > maxBytes) return undefined
    parts.push(value)
  }
}

/**
 * Lets a client finish sending before it is refused: one that is cut off meanwhile sees a broken connection, not the
 * problem. Ends after some time, or when far more came than anybody sends by mistake.
 */
async function readAndForget(reader: BodyReader): Promise<void> {
  const endsAt = performance.now() + longestInVainMs
  for (let bytes = 0; bytes < mostReadInVain && performance.now() < endsAt;) {
    const { done, value } = await reader.read()
    if (done) return
    bytes += value.length
  }
}
