import { Hono } from 'hono'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { toJson } from '#shared/model/json.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { readModel } from '../model-body.ts'
import { readJsonBody } from '../validate.ts'

/** The change model of a board as JSON, for programs. */
export function modelRoutes({ boards, versions, allow, limitBody }: Dependencies) {
  return new Hono<Environment>()
    .get('/boards/:id/model', allow('viewer'), async (c) => {
      const { model } = await boards.readModel(c.get('access').boardId)
      return c.body(toJson(model), 200, { 'Content-Type': 'application/json; charset=utf-8' })
    })
    .put('/boards/:id/model', allow('editor'), limitBody('file'), async (c) => {
      const { boardId, participantId } = c.get('access')
      const model = readModel(await readJsonBody(c))
      const saved = await versions.save(boardId, { kind: 'before-import', name: '', participantId })
      await boards.edit(boardId, participantId, (board) => replaceWithModel(board, model))
      return c.json({ versionId: saved.id })
    })
}
