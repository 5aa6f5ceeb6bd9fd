import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '#server/http/operations.ts'
import { roles, type Role } from '#shared/model/role.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

/** Who may do what, written by hand: a route without a row here fails. */
type Row = readonly Role[] | 'anybody'

const all = roles
const readers = ['facilitator', 'editor', 'commenter', 'viewer'] as const
const editors = ['facilitator', 'editor'] as const
const facilitators = ['facilitator'] as const

const matrix: Readonly<Record<string, Row>> = {
  'post /boards': 'anybody',
  'get /boards/:id': all,
  'delete /boards/:id': facilitators,
  'post /boards/:id/join-code': facilitators,
  'post /links/exchange': 'anybody',
  'post /join': 'anybody',
  'get /boards/:id/me': all,
  'patch /boards/:id/me': all,
  'get /boards/:id/links': facilitators,
  'post /boards/:id/links': facilitators,
  'delete /boards/:id/links/:linkId': facilitators,
  'get /boards/:id/versions': facilitators,
  'post /boards/:id/versions': facilitators,
  'post /boards/:id/versions/before-import': editors,
  'post /boards/:id/versions/:version/restore': facilitators,
  'get /boards/:id/model': readers,
  'put /boards/:id/model': editors,
  'post /boards/:id/imports/:format': editors,
  'get /boards/:id/exports/:format': readers,
  'get /formats': 'anybody',
  'get /openapi.json': 'anybody',
  'get /schema/change-model.json': 'anybody',
}

const bodies: Readonly<Record<string, unknown>> = {
  'patch /boards/:id/me': { name: 'Anna' },
  'post /boards/:id/links': { role: 'viewer' },
  'post /boards/:id/versions': { name: 'noon' },
}

let server: TestServer
let board: MadeBoard
let other: MadeBoard

beforeAll(async () => {
  server = await startServer()
  board = await makeBoard(server)
  other = await makeBoard(server)
})
afterAll(() => server.close())

/** Asks as one who may not break the board for the next: ids of parts do not exist. */
function ask(route: string, token: string | undefined): Promise<Response> {
  const [method = '', pattern = ''] = route.split(' ')
  const path = pattern
    .replace(':id', board.id)
    .replace(':linkId', 'none')
    .replace(':version', 'none')
    .replace(':format', method === 'post' ? 'none' : 'json')
  const body = bodies[route] ?? (method === 'post' || method === 'put' ? {} : undefined)
  return send(server, method.toUpperCase(), `/api${path}`, {
    ...(token === undefined ? {} : { token }),
    ...(body === undefined ? {} : { body }),
  })
}

it('has a row for every route, and no row without one', () => {
  expect(Object.keys(matrix).toSorted()).toEqual(
    operations.map(({ method, path }) => `${method} ${path}`).toSorted(),
  )
})

it('documents the lowest role that the matrix allows', () => {
  for (const { method, path, role } of operations) {
    const row = matrix[`${method} ${path}`]
    expect(role ?? 'anybody', `${method} ${path}`).toBe(row === 'anybody' ? row : row?.at(-1))
  }
})

describe.each(Object.entries(matrix).filter(([, row]) => row !== 'anybody'))('%s', (route, row) => {
  it.each(roles)('answers a %s as the matrix says', async (role) => {
    if (route === 'delete /boards/:id' && role === 'facilitator') return
    const { status } = await ask(route, board.links[role].token)
    if (row.includes(role)) expect([200, 201, 204, 400, 404, 422]).toContain(status)
    else expect(status).toBe(403)
  })

  it('asks a stranger for a link', async () => {
    expect((await ask(route, undefined)).status).toBe(401)
  })

  it('does not take the link of another board', async () => {
    expect((await ask(route, other.links.facilitator.token)).status).toBe(401)
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
