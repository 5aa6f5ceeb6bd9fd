import { Hono } from 'hono'
import { addModel, replaceWithModel } from '#shared/document/write-model.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { takenOn, withFreshIds } from '#shared/model/fresh-ids.ts'
import { problem } from '#shared/problems/problem.ts'
import { importers } from '#server/imports/registry.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { requestLanguage } from '../language.ts'
import { fitting } from '../model-body.ts'
import { importQuery } from '../schemas.ts'
import { validate } from '../validate.ts'

/**
 * A file onto a board. The screens ask with `dry=1` and apply the answer themselves, so that one undo takes it back;
 * without it the server applies the file and saves a version first.
 */
export function importRoutes({ boards, versions, allow, limitBody }: Dependencies) {
  return new Hono<Environment>().post(
    '/boards/:id/imports/:format',
    allow('editor'),
    limitBody('file'),
    validate('query', importQuery),
    async (c) => {
      const { boardId, participantId } = c.get('access')
      const { mode = 'add', dry } = c.req.valid('query')
      const format = c.req.param('format')
      const importer = importers.find(({ id }) => id === format)
      if (importer === undefined) {
        throw problem('format-not-found', {
          format,
          known: importers.map(({ id }) => id).join(', '),
        })
      }
      const { model, skipped } = importer.parse(new Uint8Array(await c.req.arrayBuffer()), {
        language: requestLanguage(c),
      })
      fitting(model)
      if (dry === '1') return c.json({ model, skipped, versionId: null })

      const { model: current } = await boards.readModel(boardId)
      const added = mode === 'add' ? withFreshIds(model, takenOn(current)).model : undefined
      if (added !== undefined) fitting(together(current, added))
      const saved = await versions.save(boardId, { kind: 'before-import', name: '', participantId })
      await boards.edit(boardId, participantId, (board) =>
        added === undefined ? replaceWithModel(board, model) : addModel(board, added),
      )
      return c.json({ model: null, skipped, versionId: saved.id })
    },
  )
}

function together(current: ChangeModel, added: Partial<ChangeModel>): ChangeModel {
  return { ...current, elements: [...current.elements, ...(added.elements ?? [])] }
}
