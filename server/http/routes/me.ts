import { Hono } from 'hono'
import { problem } from '#shared/problems/problem.ts'
import { presenceColor } from '#server/access/presence-color.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { meBody } from '../schemas.ts'
import { validate } from '../validate.ts'

/** Who one is on a board, and the name one goes by. */
export function meRoutes({ storage, boards, allow, limitBody }: Dependencies) {
  return new Hono<Environment>()
    .get('/boards/:id/me', allow('contributor'), async (c) => {
      const { boardId, participantId, role } = c.get('access')
      const me = await storage.findParticipant(boardId, participantId)
      if (me === undefined) throw problem('no-access')
      return c.json({ id: me.id, name: me.name, color: presenceColor(me), role })
    })
    .patch(
      '/boards/:id/me',
      allow('contributor'),
      limitBody('command'),
      validate('json', meBody),
      async (c) => {
        const { boardId, participantId } = c.get('access')
        const { name } = c.req.valid('json')
        await storage.renameParticipant(boardId, participantId, name)
        boards.refreshPresence(boardId, participantId, name)
        return c.json({ id: participantId, name })
      },
    )
}
