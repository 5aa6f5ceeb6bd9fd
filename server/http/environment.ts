import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { BoardAccess } from '#server/access/access.ts'
import type { RawRequest } from '#server/access/client-address.ts'

/** What handlers find in their context. */
export interface Environment {
  readonly Bindings: HttpBindings
  readonly Variables: {
    readonly requestId: string
    /** Set by `allow`. */
    readonly access?: BoardAccess
  }
}

/** The context behind `allow`: somebody with a role on the board of the path. */
export interface BoardEnvironment {
  readonly Bindings: HttpBindings
  readonly Variables: { readonly requestId: string; readonly access: BoardAccess }
}

export function rawRequest(c: Context): RawRequest {
  // Every request comes through the Node server, which brings its own request along.
  return (c.env as HttpBindings).incoming
}
