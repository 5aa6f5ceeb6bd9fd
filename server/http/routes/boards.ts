import { Hono } from 'hono'
import { inLanguage } from '#shared/model/language.ts'
import { roles, type Role } from '#shared/model/role.ts'
import { problem } from '#shared/problems/problem.ts'
import { closeCodes } from '#shared/sync/messages.ts'
import { clientAddress, ownOrigin, type RawRequest } from '#server/access/client-address.ts'
import { linkUrl, newLink } from '#server/access/new-link.ts'
import { withFreeJoinCode } from '#server/access/free-join-code.ts'
import { isSameSecret, newBoardId } from '#server/access/secrets.ts'
import { defaultSyncSettings } from '#server/sync/settings.ts'
import { steadyNow } from '#server/steady-clock.ts'
import type { Dependencies, HttpSettings } from '../dependencies.ts'
import { rawRequest, type Environment } from '../environment.ts'
import { requestLanguage } from '../language.ts'
import { languageQuery, newBoardBody } from '../schemas.ts'
import { takeJson, validate } from '../validate.ts'

/** Boards: made by anybody (or who has the key), read by who has a link, deleted by a facilitator. */
export function boardRoutes({
  storage,
  boards,
  workshops,
  jobs,
  allow,
  limitBody,
  settings,
  metrics,
  wrongTries,
}: Dependencies) {
  const { creationKey, trustedProxies } = settings

  /** Before a body is read: who has guessed too often costs no more work. */
  function refuseGuessers(request: RawRequest): void {
    if (creationKey !== undefined) wrongTries.check(clientAddress(request, trustedProxies))
  }

  function checkCreationKey(key: string, request: RawRequest): void {
    if (creationKey === undefined || isSameSecret(key, creationKey)) return
    wrongTries.count(clientAddress(request, trustedProxies))
    throw problem('creation-key-needed')
  }

  return new Hono<Environment>()
    .post('/boards', limitBody('file'), takeJson(newBoardBody), async (c) => {
      refuseGuessers(rawRequest(c))
      const { key, title, update } = await jobs.run('startBoard', {
        body: c.req.valid('json'),
        language: requestLanguage(c),
      })
      checkCreationKey(key, rawRequest(c))

      const id = newBoardId()
      const createdAt = steadyNow()
      const made = roles.map((role) => newLink(id, role, '', createdAt))
      const links = made.map(({ link }) => link)
      const joinCode = await withFreeJoinCode((joinCode) =>
        storage.createBoard({ board: { id, joinCode, createdAt, epoch: 0 }, links, update }),
      )
      // As large as a log gets between two snapshots: it is loaded like one, not tried out first.
      if (update.length > defaultSyncSettings.snapshotBytes) {
        await storage.saveSnapshot(id, { seq: 1, state: update })
      }
      metrics.add('catena_boards_created_total', {})

      const origin = publicOrigin(rawRequest(c), settings)
      const linksByRole = Object.fromEntries(
        made.map(({ link, token }) => [link.role, { token, url: linkUrl(origin, id, token) }]),
        // One entry per role was made above.
      ) as Record<Role, { token: string; url: string }>
      return c.json({ id, title, joinCode, links: linksByRole }, 201)
    })
    .get('/boards/:id', allow('contributor'), validate('query', languageQuery), async (c) => {
      const { boardId, role } = c.get('access')
      const board = await storage.readBoard(boardId)
      if (board === undefined) throw problem('board-not-found')
      const { title, primaryLanguage, languages, counts, isDamaged } =
        await boards.readSummary(boardId)
      const { lang } = c.req.valid('query')
      return c.json({
        id: boardId,
        title: inLanguage(title, lang ?? primaryLanguage, primaryLanguage),
        titles: title,
        primaryLanguage,
        languages: [...languages],
        role,
        epoch: board.epoch,
        counts,
        connected: boards.connected(boardId),
        /** Only a facilitator hands it out. */
        joinCode: role === 'facilitator' ? board.joinCode : null,
        /** Told to whoever can put an earlier version back. */
        isDamaged: role === 'facilitator' && isDamaged,
        createdAt: new Date(board.createdAt).toISOString(),
      })
    })
    .delete('/boards/:id', allow('facilitator'), async (c) => {
      const { boardId } = c.get('access')
      await storage.deleteBoard(boardId)
      boards.disconnect(boardId, () => true, closeCodes.boardNotFound)
      workshops.disconnect(boardId, () => true)
      return c.body(null, 204)
    })
    .post('/boards/:id/join-code', allow('facilitator'), async (c) => {
      const { boardId } = c.get('access')
      const joinCode = await withFreeJoinCode((code) => storage.setJoinCode(boardId, code))
      const { live } = await workshops.open(boardId)
      live.tellSoon()
      return c.json({ joinCode })
    })
}

export function publicOrigin(request: RawRequest, settings: HttpSettings): string {
  return settings.publicUrl ?? ownOrigin(request, settings.trustedProxies)
}
