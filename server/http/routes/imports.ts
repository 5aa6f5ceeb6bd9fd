import { Hono } from 'hono'
import { addBeside } from '#shared/document/add-beside.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { limits } from '#shared/model/change-model.ts'
import { problem } from '#shared/problems/problem.ts'
import { leftOutWords } from '#shared/text/areas/transfer.ts'
import { findImporter } from '#server/imports/registry.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Environment } from '../environment.ts'
import { requestLanguage } from '../language.ts'
import { refuseRestricted } from '../refuse-restricted.ts'
import { importQuery } from '../schemas.ts'
import { validate } from '../validate.ts'

/**
 * A file onto a board. The screens ask with `dry=1` and apply the answer themselves, so that one undo takes it back;
 * without it the server applies the file and saves a version first.
 */
export function importRoutes({ boards, jobs, versions, allow, limitBody }: Dependencies) {
  async function refuseTooMany(boardId: string, added: number): Promise<void> {
    const { counts } = await boards.readSummary(boardId)
    const count = counts.elements + added
    if (count > limits.elements) throw problem('model-too-large', { count, limit: limits.elements })
  }

  return new Hono<Environment>().post(
    '/boards/:id/imports/:format',
    allow('editor'),
    limitBody('file'),
    validate('query', importQuery),
    async (c) => {
      const { boardId, participantId, role } = c.get('access')
      const { mode = 'add', dry } = c.req.valid('query')
      if (dry !== '1') await refuseRestricted(boards, boardId, role)
      const { id: format } = findImporter(c.req.param('format'))
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      const { signal } = c.req.raw
      const language = requestLanguage(c)
      const { model, skipped } = await jobs.run(
        'importFile',
        { bytes, format, language },
        { participantId, signal },
      )
      if (dry === '1') return c.json({ model, skipped, versionId: null })

      if (mode === 'add') await refuseTooMany(boardId, model.elements.length)
      const saved = await versions.save(boardId, { kind: 'before-import', name: '', participantId })
      const all = [...skipped]
      await boards.edit(boardId, participantId, (board) => {
        if (mode === 'add') all.push(...leftOutWords(addBeside(board, model), language))
        else replaceWithModel(board, model)
      })
      return c.json({ model: null, skipped: all, versionId: saved.id })
    },
  )
}
