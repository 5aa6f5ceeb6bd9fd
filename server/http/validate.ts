import type { Context, MiddlewareHandler } from 'hono'
import type { z } from 'zod'
import { problem } from '#shared/problems/problem.ts'
import { parseJson } from './parse-json.ts'

/**
 * Reads a part of the request into what the schema says, or throws the problem that names what is wrong. The type says
 * nothing of a refusal, so that answers keep one shape for the typed client.
 */
export function validate<Target extends 'json' | 'query', Schema extends z.ZodType>(
  target: Target,
  schema: Schema,
): MiddlewareHandler<
  object,
  string,
  {
    in: { [Key in Target]: z.input<Schema> }
    out: { [Key in Target]: z.output<Schema> }
  }
> {
  return async function validated(c, next) {
    const found = target === 'json' ? await readJsonBody(c) : c.req.query()
    const parsed = schema.safeParse(found)
    if (!parsed.success) throw problem('request-invalid', { reason: reasonOf(parsed.error) })
    c.req.addValidatedData(target, parsed.data as object)
    await next()
  }
}

/** Takes a body as it was sent, for a job to read by the schema; clients are told what it has to be. */
export function takeJson<Schema extends z.ZodType>(
  _schema: Schema,
): MiddlewareHandler<object, string, { in: { json: z.input<Schema> }; out: { json: Uint8Array } }> {
  return async function takenJson(c, next) {
    c.req.addValidatedData('json', await readJsonBytes(c))
    await next()
  }
}

/** A form of another site can send text, but never this content type without asking first. */
export async function readJsonBytes(c: Context): Promise<Uint8Array> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    throw problem('content-type-refused', { wanted: 'application/json' })
  }
  return new Uint8Array(await c.req.arrayBuffer())
}

async function readJsonBody(c: Context): Promise<unknown> {
  return parseJson(new TextDecoder().decode(await readJsonBytes(c)))
}

/** The first few things that are wrong, with their places. */
export function reasonOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ')
}
