import { Hono } from 'hono'
import { commandSchema } from '#shared/workshop/commands.ts'
import { problem } from '#shared/problems/problem.ts'
import { audienceOf } from '#server/workshop/audience.ts'
import { undoParticipant } from '#server/workshop/undo-participant.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { beginEventStream, streamBegun } from '../event-stream.ts'
import { validate } from '../validate.ts'

/** How a workshop stands, what facilitators tell it, and the events for those who have no socket. */
export function workshopRoutes(dependencies: Dependencies) {
  const { storage, workshops, allow, limitBody } = dependencies
  return new Hono<Environment>()
    .get('/boards/:id/workshop', allow('contributor'), async (c) => {
      const { boardId, participantId, role } = c.get('access')
      const { live } = await workshops.open(boardId)
      return c.json(await live.answerFor(participantId, role))
    })
    .post(
      '/boards/:id/workshop/commands',
      allow('facilitator'),
      limitBody('command'),
      validate('json', commandSchema),
      async (c) => {
        const { boardId, participantId } = c.get('access')
        const { live } = await workshops.open(boardId)
        const { revision, agendaRevision } = await live.command(c.req.valid('json'), participantId)
        return c.json({ revision, agendaRevision })
      },
    )
    .get('/boards/:id/events', allow('contributor'), async (c) => {
      const { boardId, participantId, role, linkId, sessionHash } = c.get('access')
      const { live } = await workshops.open(boardId)
      const listener = { participantId, linkId, sessionHash, audience: audienceOf(role) }
      await live.listen(listener, c.req.header('last-event-id'), () => beginEventStream(c))
      return streamBegun()
    })
    .get('/boards/:id/participants', allow('facilitator'), async (c) =>
      c.json({ participants: await workshops.people(c.get('access').boardId) }),
    )
    .post('/boards/:id/participants/:participant/undo', allow('facilitator'), async (c) => {
      const { boardId, participantId } = c.get('access')
      const wanted = c.req.param('participant')
      if ((await storage.findParticipant(boardId, wanted)) === undefined)
        throw problem('workshop-part-gone')
      const workshop = await workshops.open(boardId)
      return c.json(await undoParticipant(workshop, wanted, participantId, dependencies))
    })
}
