import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { createApi } from '#server/http/api.ts'
import * as answers from '#server/http/answers.ts'
import { operations } from '#server/http/operations.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

let server: TestServer
let board: MadeBoard

beforeAll(async () => {
  server = await startServer()
  board = await makeBoard(server)
})
afterAll(() => server.close())

it('documents every route that exists, and no other', () => {
  const pass = () => async (_: unknown, next: () => Promise<void>) => next()
  // Routes are only listed here; nothing is called.
  const api = createApi({ allow: pass, limitBody: pass, settings: {} } as unknown as Parameters<
    typeof createApi
  >[0])
  const routes = new Set(api.routes.map(({ method, path }) => `${method.toLowerCase()} ${path}`))
  const known = operations.map(({ method, path }) => `${method} ${path}`)
  expect([...routes].toSorted()).toEqual(known.toSorted())
})

it('serves OpenAPI 3.1 with a problem for every operation', async () => {
  const document = await (await send(server, 'GET', '/api/openapi.json')).json()
  expect(document).toMatchObject({ openapi: '3.1.0' })
  const { paths } = document as { paths: Record<string, Record<string, { operationId: string }>> }
  const ids = Object.values(paths).flatMap((path) =>
    Object.values(path).map((one) => one.operationId),
  )
  expect(ids).toHaveLength(operations.length)
  expect(new Set(ids).size).toBe(ids.length)
  expect(paths['/api/boards/{id}/model']?.['put']).toHaveProperty('requestBody')
})

it('serves the JSON Schema of the change model', async () => {
  const schema = await (await send(server, 'GET', '/api/schema/change-model.json')).json()
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Catena change model',
  })
})

it('answers in the shapes that it documents', async () => {
  const { token } = board.links.facilitator
  const path = `/api/boards/${board.id}`
  await send(server, 'POST', `${path}/versions`, { token, body: { name: 'noon' } })
  const shapes: readonly (readonly [string, z.ZodType])[] = [
    [path, answers.boardAnswer],
    [`${path}/me`, answers.meAnswer],
    [`${path}/links`, answers.linksAnswer],
    [`${path}/versions`, answers.versionsAnswer],
    [`${path}/checks`, answers.checksAnswer],
    ['/api/formats', answers.formatsAnswer],
    ['/api/boards/none', answers.problemAnswer],
  ]
  for (const [asked, shape] of shapes) {
    const answer: unknown = await (await send(server, 'GET', asked, { token })).json()
    expect(() => shape.parse(answer), asked).not.toThrow()
  }
  expect(answers.newBoardAnswer.parse(board)).toEqual(board)
})
