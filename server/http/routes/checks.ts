import { Hono } from 'hono'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { languageQuery } from '../schemas.ts'
import { validate } from '../validate.ts'

/** What the checks find on a board, for programs; on screen they run in the browser. */
export function checkRoutes({ boards, jobs, allow }: Dependencies) {
  return new Hono<Environment>().get(
    '/boards/:id/checks',
    allow('viewer'),
    validate('query', languageQuery),
    async (c) => {
      const { lang: language } = c.req.valid('query')
      const { boardId, participantId } = c.get('access')
      const { signal } = c.req.raw
      const log = await boards.readLog(boardId)
      const order = { log, today: new Date().toISOString().slice(0, 10), language }
      const { findings, off } = await jobs.run('checkBoard', order, { participantId, signal })
      return c.json({
        findings: findings.map(({ place, ...finding }) => ({
          ...finding,
          element: place?.kind === 'element' ? place.id : null,
          link: place?.kind === 'link' ? place.id : null,
        })),
        off,
      })
    },
  )
}
