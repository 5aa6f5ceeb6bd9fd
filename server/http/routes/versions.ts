import { Hono } from 'hono'
import { toJson } from '#shared/model/json.ts'
import type { Version } from '#server/versions/versions.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { newVersionBody } from '../schemas.ts'
import { validate } from '../validate.ts'

/** Moments of a board to return to. Returning is a new edit: nothing that happened since is lost. */
export function versionRoutes({ storage, versions, allow, limitBody }: Dependencies) {
  return new Hono<Environment>()
    .get('/boards/:id/versions', allow('facilitator'), async (c) => {
      const { boardId } = c.get('access')
      const [list, participants] = await Promise.all([
        versions.list(boardId),
        storage.participants(boardId),
      ])
      const names = new Map(participants.map(({ id, name }) => [id, name]))
      return c.json({ versions: list.map((version) => toAnswer(version, names)) })
    })
    .post(
      '/boards/:id/versions',
      allow('facilitator'),
      limitBody('command'),
      validate('json', newVersionBody),
      async (c) => {
        const { boardId, participantId } = c.get('access')
        const { name } = c.req.valid('json')
        const version = await versions.save(boardId, { kind: 'named', name, participantId })
        return c.json({ versionId: version.id }, 201)
      },
    )
    .post('/boards/:id/versions/before-import', allow('editor'), async (c) => {
      const { boardId, participantId } = c.get('access')
      const why = { kind: 'before-import', name: '', participantId } as const
      await versions.saveIfNew(boardId, why)
      return c.body(null, 204)
    })
    .get('/boards/:id/versions/:version/model', allow('facilitator'), async (c) => {
      const model = await versions.read(c.get('access').boardId, c.req.param('version'))
      return c.body(toJson(model), 200, { 'Content-Type': 'application/json; charset=utf-8' })
    })
    .post('/boards/:id/versions/:version/restore', allow('facilitator'), async (c) => {
      const { boardId, participantId } = c.get('access')
      const versionId = await versions.restore(boardId, c.req.param('version'), participantId)
      /** What was there before: restoring this one undoes the restoring. */
      return c.json({ versionId })
    })
}

function toAnswer(version: Version, names: ReadonlyMap<string, string>) {
  const { id, kind, name, participantId, createdAt, difference } = version
  return {
    id,
    kind,
    name,
    /** Empty where nobody in particular caused it. */
    by: names.get(participantId ?? '') ?? '',
    createdAt: new Date(createdAt).toISOString(),
    difference,
  }
}
