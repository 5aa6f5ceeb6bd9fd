import { Hono } from 'hono'
import { problem } from '#shared/problems/problem.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import { linkUrl, newLink } from '#server/access/new-link.ts'
import type { StoredLink } from '#server/storage/storage.ts'
import type { Dependencies } from '../dependencies.ts'
import { rawRequest, type Environment } from '../environment.ts'
import { newLinkBody } from '../schemas.ts'
import { validate } from '../validate.ts'
import { publicOrigin } from './boards.ts'

/** The links of a board. A secret is shown once, when it is made; afterwards only its hash exists. */
export function linkRoutes({
  storage,
  boards,
  workshops,
  allow,
  limitBody,
  settings,
}: Dependencies) {
  return new Hono<Environment>()
    .get('/boards/:id/links', allow('facilitator'), async (c) => {
      const links = await storage.listLinks(c.get('access').boardId)
      return c.json({ links: links.map(toAnswer) })
    })
    .post(
      '/boards/:id/links',
      allow('facilitator'),
      limitBody('command'),
      validate('json', newLinkBody),
      async (c) => {
        const { boardId } = c.get('access')
        const { role, name } = c.req.valid('json')
        const { link, token } = newLink(boardId, role, name ?? '', Date.now())
        await storage.addLink(link)
        const url = linkUrl(publicOrigin(rawRequest(c), settings), boardId, token)
        return c.json({ ...toAnswer(link), token, url }, 201)
      },
    )
    .delete('/boards/:id/links/:linkId', allow('facilitator'), async (c) => {
      const { boardId } = c.get('access')
      const linkId = c.req.param('linkId')
      const links = await storage.listLinks(boardId)
      const link = links.find(({ id }) => id === linkId)
      if (link === undefined) throw problem('link-not-found')
      if (isLastOfFacilitators(link, links)) throw problem('last-facilitator-link')
      await storage.revokeLink(boardId, linkId, Date.now())
      boards.disconnect(boardId, (socket) => socket.linkId === linkId, closeCodes.unauthorized)
      workshops.disconnect(boardId, (listener) => listener.linkId === linkId)
      return c.body(null, 204)
    })
}

function isLastOfFacilitators(link: StoredLink, links: readonly StoredLink[]): boolean {
  const inUse = links.filter(
    ({ role, revokedAt }) => role === 'facilitator' && revokedAt === undefined,
  )
  return inUse.length === 1 && inUse[0]?.id === link.id
}

function toAnswer({ id, role, name, createdAt, revokedAt }: StoredLink) {
  return {
    id,
    role,
    name,
    createdAt: new Date(createdAt).toISOString(),
    revokedAt: revokedAt === undefined ? null : new Date(revokedAt).toISOString(),
  }
}
