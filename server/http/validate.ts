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

/** A form of another site can send text, but never this content type without asking first. */
export async function readJsonBody(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(type)) {
    throw problem('content-type-refused', { wanted: 'application/json' })
  }
  return parseJson(await c.req.text())
}

/** The first few things that are wrong, with their places. */
export function reasonOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ')
}
