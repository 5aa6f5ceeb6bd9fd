import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createApp } from '#server/http/app.ts'
import { operations } from '#server/http/operations.ts'
import { roles, type Role } from '#shared/model/role.ts'
import { usualPhase } from '#shared/workshop/phase.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

/**
 * Who may do what, written by hand: what facilitator, editor, commenter, viewer and contributor are answered, and what
 * anybody else is. A route without a row fails.
 */
const matrix: Readonly<Record<string, string>> = {
  'post /api/boards': '201 201 201 201 201 | 201',
  'get /api/boards/:id': '200 200 200 200 200 | 401',
  'delete /api/boards/:id': '204 403 403 403 403 | 401',
  'post /api/boards/:id/join-code': '200 403 403 403 403 | 401',
  'post /api/links/exchange': '200 200 200 200 200 | 200',
  'post /api/join': '200 200 200 200 200 | 200',
  'get /api/boards/:id/me': '200 200 200 200 200 | 401',
  'patch /api/boards/:id/me': '200 200 200 200 200 | 401',
  'get /api/boards/:id/links': '200 403 403 403 403 | 401',
  'post /api/boards/:id/links': '201 403 403 403 403 | 401',
  'delete /api/boards/:id/links/:linkId': '204 403 403 403 403 | 401',
  'get /api/boards/:id/versions': '200 403 403 403 403 | 401',
  'post /api/boards/:id/versions': '201 403 403 403 403 | 401',
  'post /api/boards/:id/versions/before-import': '204 204 403 403 403 | 401',
  'get /api/boards/:id/versions/:version/model': '200 403 403 403 403 | 401',
  'post /api/boards/:id/versions/:version/restore': '200 403 403 403 403 | 401',
  'get /api/boards/:id/model': '200 200 200 200 403 | 401',
  'put /api/boards/:id/model': '200 200 403 403 403 | 401',
  'post /api/boards/:id/imports/:format': '200 200 403 403 403 | 401',
  'get /api/boards/:id/checks': '200 200 200 200 403 | 401',
  'get /api/boards/:id/waiting': '200 200 200 200 403 | 401',
  'get /api/boards/:id/exports/:format': '200 200 200 200 403 | 401',
  'get /api/boards/:id/workshop': '200 200 200 200 200 | 401',
  'post /api/boards/:id/workshop/commands': '200 403 403 403 403 | 401',
  'get /api/boards/:id/events': '200 200 200 200 200 | 401',
  'get /api/boards/:id/addresses': '200 403 403 403 403 | 401',
  'get /api/boards/:id/participants': '200 403 403 403 403 | 401',
  'post /api/boards/:id/participants/:participant/undo': '200 403 403 403 403 | 401',
  'post /api/boards/:id/contributions': '201 201 201 201 201 | 401',
  'get /api/boards/:id/contributions': '200 200 403 403 403 | 401',
  'post /api/boards/:id/contributions/decide': '200 403 403 403 403 | 401',
  'patch /api/boards/:id/contributions/:contribution': '200 200 200 200 200 | 401',
  'delete /api/boards/:id/contributions/:contribution': '204 204 204 204 204 | 401',
  'post /api/boards/:id/votes': '200 200 200 200 200 | 401',
  'get /api/boards/:id/votes': '200 200 403 403 403 | 401',
  'post /api/boards/:id/ratings': '200 200 200 200 200 | 401',
  'get /api/formats': '200 200 200 200 200 | 200',
  'get /api/openapi.json': '200 200 200 200 200 | 200',
  'get /api/schema/change-model.json': '200 200 200 200 200 | 200',
  'get /healthz': '200 200 200 200 200 | 200',
  'get /readyz': '200 200 200 200 200 | 200',
  'get /metrics': '200 200 200 200 200 | 200',
  // The built client: public files, and only those.
  'get /*': '404 404 404 404 404 | 404',
}

/** Everybody who has no business on the board, though some look as if they had. */
const strangers = {
  'nobody in particular': () => undefined,
  'a made-up token': () => 'A'.repeat(32),
  'a token that is none': () => '../../etc/passwd',
  'the token of another board': () => other.links.facilitator.token,
  'a revoked link': () => revoked,
  'the id of the board': () => board.id,
  'the join code of the board': () => board.joinCode,
} as const

let server: TestServer
let board: MadeBoard
let other: MadeBoard
let revoked: string
let model: string

beforeAll(async () => {
  server = await startServer()
  other = await makeBoard(server)
})
afterAll(() => server.close())

interface Parts {
  readonly linkId: string
  readonly version: string
  readonly participantId: string
}

async function makeParts(): Promise<Parts> {
  const { token } = board.links.facilitator
  const post = async (part: string, body: object) =>
    (await send(server, 'POST', `/api/boards/${board.id}/${part}`, { token, body })).json()
  const link = (await post('links', { role: 'facilitator' })) as { id: string; token: string }
  const version = (await post('versions', { name: 'noon' })) as { versionId: string }
  revoked = link.token
  await send(server, 'DELETE', `/api/boards/${board.id}/links/${link.id}`, { token })
  const unused = (await post('links', { role: 'viewer' })) as { id: string }
  const me = await send(server, 'GET', `/api/boards/${board.id}/me`, {
    token: board.links.editor.token,
  })
  const { id: participantId } = (await me.json()) as { id: string }
  return { linkId: unused.id, version: version.versionId, participantId }
}

const workshopModel = aModel()
  .withLane('outcomes', 'outcome')
  .withElement('card1', 'outcome', 'Girls learn', { laneId: 'outcomes' })
  .build()

/** The step of a workshop in which a route takes something. */
async function runWorkshopFor(pattern: string): Promise<void> {
  const mode = pattern.endsWith('/votes')
    ? 'vote'
    : pattern.endsWith('/ratings')
      ? 'rate'
      : undefined
  if (mode === undefined) return
  const target = { kind: 'element', ref: 'card1' }
  const phases = [{ id: 'phase', mode, ...usualPhase, ...(mode === 'rate' ? { target } : {}) }]
  for (const body of [
    { type: 'set-agenda', phases, revision: 0 },
    { type: 'go', from: null, to: 'phase' },
  ]) {
    const { token } = board.links.facilitator
    const path = `/api/boards/${board.id}/workshop/commands`
    expect((await send(server, 'POST', path, { token, body })).status).toBe(200)
  }
}

/** The id of a card that whoever has this token has sent. */
async function ownCard(token: string | undefined): Promise<string> {
  const response = await send(server, 'POST', `/api/boards/${board.id}/contributions`, {
    ...(token === undefined ? {} : { token }),
    body: { text: 'Girls stay in school' },
    headers: { 'Idempotency-Key': randomUUID() },
  })
  return response.ok ? ((await response.json()) as { id: string }).id : 'none'
}

function bodyOf(route: string): unknown {
  const bodies: Readonly<Record<string, unknown>> = {
    'post /api/links/exchange': { secret: board.links.viewer.token },
    'post /api/join': { code: board.joinCode },
    'patch /api/boards/:id/me': { name: 'Anna' },
    'post /api/boards/:id/links': { role: 'viewer' },
    'post /api/boards/:id/versions': { name: 'noon' },
    'put /api/boards/:id/model': model,
    'post /api/boards/:id/imports/:format': model,
    'post /api/boards/:id/workshop/commands': { type: 'lock-board', isLocked: true },
    'post /api/boards/:id/contributions': { text: 'Girls stay in school' },
    'post /api/boards/:id/contributions/decide': { ids: ['none'], decision: 'approve' },
    'patch /api/boards/:id/contributions/:contribution': { text: 'Boys too' },
    'post /api/boards/:id/votes': { elementId: 'card1', dots: 0 },
    'post /api/boards/:id/ratings': { value: 2 },
  }
  return bodies[route] ?? (route.startsWith('get') ? undefined : {})
}

describe.each(Object.entries(matrix))('%s', (route, row) => {
  const [method = '', pattern = ''] = route.split(' ')
  const [known = '', unknown = ''] = row.split(' | ')
  let parts: Awaited<ReturnType<typeof makeParts>>

  beforeEach(async () => {
    board = await makeBoard(server, { model: workshopModel })
    await runWorkshopFor(pattern)
    model = await (
      await send(server, 'GET', `/api/boards/${board.id}/model`, {
        token: board.links.viewer.token,
      })
    ).text()
    parts = await makeParts()
  })

  async function ask(token: string | undefined): Promise<number> {
    const path = pattern
      .replace(':contribution', pattern.includes(':contribution') ? await ownCard(token) : '')
      .replace(':id', board.id)
      .replace(':participant', parts.participantId)
      .replace(':linkId', parts.linkId)
      .replace(':version', parts.version)
      .replace(':format', 'json')
      .replace('*', 'none.js')
    const body = bodyOf(route)
    const response = await send(server, method.toUpperCase(), path, {
      ...(token === undefined ? {} : { token }),
      ...(body === undefined ? {} : { body }),
      headers: { 'Idempotency-Key': randomUUID() },
    })
    // A stream of events would go on.
    await response.body?.cancel()
    return response.status
  }

  it('answers every role as the matrix says', async () => {
    const answers: number[] = []
    // The lowest first: a facilitator may end what the others ask for.
    for (const role of roles.toReversed()) answers.unshift(await ask(board.links[role].token))
    expect(answers.join(' ')).toBe(known)
  })

  it('[auth] [auth-token-other-room] answers strangers as the matrix says', async () => {
    for (const [who, token] of Object.entries(strangers))
      expect(String(await ask(token())), who).toBe(unknown)
  })
})

describe('the matrix', () => {
  it('has a row for every route of the server, and none besides', () => {
    const pass = () => async (_: unknown, next: () => Promise<void>) => next()
    const dependencies = { allow: pass, limitBody: pass, settings: {} }
    // Routes are only listed here; nothing is called.
    const app = createApp(dependencies as unknown as Parameters<typeof createApp>[0], 'none')
    const routes = new Set(
      app.routes
        .filter(({ method }) => method !== 'ALL')
        .map(({ method, path }) => `${method.toLowerCase()} ${path}`),
    )
    expect([...routes].toSorted()).toEqual(Object.keys(matrix).toSorted())
  })

  it('is documented: the lowest role that may is the role of the operation', () => {
    for (const { method, path, role, status = 200 } of operations) {
      const [known = '', unknown] = (matrix[`${method} /api${path}`] ?? '').split(' | ')
      const lowest = roles.findLast((_, index) => known.split(' ')[index] === String(status))
      const expected = unknown === '401' ? lowest : undefined
      expect(role, `${method} ${path}`).toBe(expected)
    }
  })
})

describe('a socket', () => {
  beforeEach(async () => {
    board = await makeBoard(server)
    await makeParts()
  })

  /** The role that the server's first message tells, or the code that it closes with. */
  async function enter(token: string | undefined, more = ''): Promise<string | number> {
    const query = `ack=1${token === undefined ? '' : `&token=${encodeURIComponent(token)}`}${more}`
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/sync/${board.id}?${query}`)
    const [said]: (Buffer | number)[] = await Promise.race([
      once(socket, 'message'),
      once(socket, 'close'),
    ])
    socket.terminate()
    // A welcome ends in the role.
    return typeof said === 'number' ? said : (/[a-z]+$/.exec(String(said))?.[0] ?? '')
  }

  it.each<readonly [Role, string | number]>([
    ['facilitator', 'facilitator'],
    ['editor', 'editor'],
    ['commenter', 'commenter'],
    ['viewer', 'viewer'],
    ['contributor', 4403],
  ])('lets a %s in as the contract says: %s', async (role, expected) => {
    expect(await enter(board.links[role].token)).toBe(expected)
  })

  it('makes a viewer of whoever asks to be one', async () => {
    expect(await enter(board.links.facilitator.token, '&as=viewer')).toBe('viewer')
    expect(await enter(board.links.contributor.token, '&as=viewer')).toBe(4403)
  })

  it('[auth] [auth-token-other-room] closes with 4401 for a stranger', async () => {
    for (const [who, token] of Object.entries(strangers))
      expect(await enter(token()), who).toBe(4401)
  })
})

it('lets a facilitator delete a board, and then nobody finds it', async () => {
  const gone = await makeBoard(server)
  const { token } = gone.links.facilitator
  expect((await send(server, 'DELETE', `/api/boards/${gone.id}`, { token })).status).toBe(204)
  const response = await send(server, 'GET', `/api/boards/${gone.id}`, { token })
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ code: 'board-not-found' })
})
