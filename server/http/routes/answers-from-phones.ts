import { Hono } from 'hono'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { readIdempotencyKey } from '../idempotency-key.ts'
import { ratingBody, voteBody } from '../schemas.ts'
import { validate } from '../validate.ts'

/** Dots and ratings. */
export function answerRoutes({ workshops, allow, limitBody }: Dependencies) {
  return new Hono<Environment>()
    .post(
      '/boards/:id/votes',
      allow('contributor'),
      limitBody('command'),
      validate('json', voteBody),
      async (c) => {
        const { boardId, participantId } = c.get('access')
        const key = readIdempotencyKey(c)
        const { answers } = await workshops.open(boardId)
        return c.json(await answers.vote(participantId, c.req.valid('json'), key))
      },
    )
    .get('/boards/:id/votes', allow('editor'), async (c) => {
      const { boardId, role } = c.get('access')
      const { answers } = await workshops.open(boardId)
      return c.json({ rounds: await answers.rounds(role) })
    })
    .post(
      '/boards/:id/ratings',
      allow('contributor'),
      limitBody('command'),
      validate('json', ratingBody),
      async (c) => {
        const { boardId, participantId } = c.get('access')
        const key = readIdempotencyKey(c)
        const { answers } = await workshops.open(boardId)
        return c.json(await answers.rate(participantId, c.req.valid('json'), key))
      },
    )
}
