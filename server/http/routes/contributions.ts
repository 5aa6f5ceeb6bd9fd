import { Hono } from 'hono'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { readIdempotencyKey } from '../idempotency-key.ts'
import {
  contributionBody,
  contributionChangeBody,
  contributionsQuery,
  decisionBody,
} from '../schemas.ts'
import { validate } from '../validate.ts'

/** Cards from phones, from their writers' and from the facilitators' side. */
export function contributionRoutes({ workshops, allow, limitBody }: Dependencies) {
  return new Hono<Environment>()
    .post(
      '/boards/:id/contributions',
      allow('contributor'),
      limitBody('command'),
      validate('json', contributionBody),
      async (c) => {
        const access = c.get('access')
        const key = readIdempotencyKey(c)
        const { cards } = await workshops.open(access.boardId)
        const { contribution, isNew } = await cards.send(access, c.req.valid('json'), key)
        return c.json(contribution, isNew ? 201 : 200)
      },
    )
    .get(
      '/boards/:id/contributions',
      allow('editor'),
      validate('query', contributionsQuery),
      async (c) => {
        const { boardId, role } = c.get('access')
        const { inbox } = await workshops.open(boardId)
        return c.json(await inbox.list(role, c.req.valid('query').after ?? 0))
      },
    )
    .post(
      '/boards/:id/contributions/decide',
      allow('facilitator'),
      limitBody('command'),
      validate('json', decisionBody),
      async (c) => {
        const { inbox } = await workshops.open(c.get('access').boardId)
        return c.json({ contributions: await inbox.decide(c.req.valid('json')) })
      },
    )
    .patch(
      '/boards/:id/contributions/:contribution',
      allow('contributor'),
      limitBody('command'),
      validate('json', contributionChangeBody),
      async (c) => {
        const access = c.get('access')
        const { cards } = await workshops.open(access.boardId)
        return c.json(await cards.change(access, c.req.param('contribution'), c.req.valid('json')))
      },
    )
    .delete('/boards/:id/contributions/:contribution', allow('contributor'), async (c) => {
      const access = c.get('access')
      const { cards } = await workshops.open(access.boardId)
      await cards.withdraw(access, c.req.param('contribution'))
      return c.body(null, 204)
    })
}
