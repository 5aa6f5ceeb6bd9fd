import type { Role } from '#shared/model/role.ts'
import type { TestServer } from '#test/support/server.ts'

/** A new board with its links, as its maker gets it. */
export interface MadeBoard {
  readonly id: string
  readonly title: string
  readonly joinCode: string
  readonly links: Readonly<Record<Role, { readonly token: string; readonly url: string }>>
}

export async function makeBoard(
  server: Pick<TestServer, 'url'>,
  body: object = {},
): Promise<MadeBoard> {
  const response = await send(server, 'POST', '/api/boards', { body })
  if (response.status !== 201) throw new Error(`no board: ${await response.text()}`)
  return (await response.json()) as MadeBoard
}

export interface Sent {
  readonly body?: unknown
  /** The secret of a link. */
  readonly token?: string
  readonly cookie?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends as a page of the server itself does, where there is a cookie; else as a program. */
export function send(
  server: Pick<TestServer, 'url'>,
  method: string,
  path: string,
  { body, token, cookie, headers }: Sent = {},
): Promise<Response> {
  return fetch(`${server.url}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(cookie === undefined ? {} : { Cookie: cookie, Origin: server.url }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}
