import { Hono } from 'hono'
import { replaceWithModel } from '#shared/document/write-model.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { refuseRestricted } from '../refuse-restricted.ts'
import { readJsonBytes } from '../validate.ts'

/** The change model of a board as JSON, for programs. */
export function modelRoutes({ boards, jobs, versions, allow, limitBody }: Dependencies) {
  return new Hono<Environment>()
    .get('/boards/:id/model', allow('viewer'), async (c) => {
      const { boardId, participantId } = c.get('access')
      const { signal } = c.req.raw
      const log = await boards.readLog(boardId)
      const order = { log, format: 'json' }
      const { file } = await jobs.run('exportBoard', order, { participantId, signal })
      return c.body(file, 200, { 'Content-Type': 'application/json; charset=utf-8' })
    })
    .put('/boards/:id/model', allow('editor'), limitBody('file'), async (c) => {
      const { boardId, participantId, role } = c.get('access')
      await refuseRestricted(boards, boardId, role)
      const model = await jobs.run(
        'parseModel',
        { body: await readJsonBytes(c) },
        { participantId, signal: c.req.raw.signal },
      )
      const saved = await versions.save(boardId, { kind: 'before-import', name: '', participantId })
      await boards.edit(boardId, participantId, (board) => replaceWithModel(board, model))
      return c.json({ versionId: saved.id })
    })
}
