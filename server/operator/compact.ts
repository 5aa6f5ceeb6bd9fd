import * as Y from 'yjs'
import { openSqliteStorage } from '#server/storage/sqlite/sqlite-storage.ts'
import type { Storage } from '#server/storage/storage.ts'
import { readModel } from '#shared/document/read.ts'
import { boardRoot } from '#shared/document/roots.ts'
import { toJson } from '#shared/model/json.ts'
import { Refusal, refuseWithout, runCommand } from './command.ts'
import {
  countRecords,
  readStoredDocument,
  replaceDocument,
  withoutPast,
} from './stored-document.ts'

/**
 * `npm run compact -- <board> | --all [--quiet-hours 12] [--force]`: begins boards anew without their past where that
 * makes them cheaper. Whoever comes back with an old document gets the new one, with what they had not sent.
 */

const worthwhile = { timesSmaller: 5, clientIds: 2_000 } as const
const quietHoursByDefault = 12
const boardsAtOnce = 100
const hourMs = 60 * 60 * 1000

await runCommand(
  async ({ file, words: [boardId], options }) => {
    if ((boardId === undefined) === !options.has('all'))
      throw new Refusal('Say which board: npm run compact -- <board>, or --all.')
    const quietHours = Number(options.get('quiet-hours') ?? quietHoursByDefault)
    if (!(quietHours >= 0)) throw new Refusal('--quiet-hours is a number of hours.')
    refuseWithout(file)
    const storage = await openSqliteStorage({ file })
    try {
      const boards = boardId === undefined ? allBoards(storage) : [boardId]
      for await (const id of boards) {
        const lastEditAt = await storage.lastEditAt(id)
        const isQuiet = Date.now() - (lastEditAt ?? 0) >= quietHours * hourMs
        const isForced = options.has('force')
        const told =
          isQuiet || isForced
            ? await compact(storage, id, isForced)
            : `left: edited in the last ${quietHours} hours; --force does it all the same`
        console.log(`${id} ${told}`)
      }
    } finally {
      await storage.close()
    }
  },
  { valued: ['quiet-hours'] },
)

async function* allBoards(storage: Storage): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const ids = await storage.listBoards(after, boardsAtOnce)
    yield* ids
    const last = ids.at(-1)
    if (last === undefined) return
    after = last
  }
}

async function compact(storage: Storage, boardId: string, isForced: boolean): Promise<string> {
  const stored = await readStoredDocument(storage, boardId)
  if (stored === undefined) throw new Refusal(`There is no board ${boardId}.`)
  if (!stored.isWhole) return 'left: it is damaged, and what clients still hold can heal it'
  const { doc } = stored
  const fresh = withoutPast(doc)
  if (contentOf(doc) !== contentOf(fresh)) return 'left: it would not say the same afterwards'
  const before = Y.encodeStateAsUpdate(doc).length
  const after = Y.encodeStateAsUpdate(fresh).length
  const clientIds = doc.store.clients.size
  const pays = before > worthwhile.timesSmaller * after || clientIds > worthwhile.clientIds
  const sizes = `${kB(before)} → ${kB(after)}, client ids ${clientIds} → ${fresh.store.clients.size}`
  if (!pays && !isForced) return `left: it would not pay (${sizes})`
  if ((await replaceDocument(storage, stored, fresh)) === undefined)
    return 'left: it was edited at this moment'
  return `compacted: ${sizes}, an edit ${editMs(doc)} → ${editMs(fresh)}`
}

function contentOf(doc: Y.Doc): string {
  return [toJson(readModel(doc, '')), ...countRecords(doc)].join()
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`
}

/** What one more edit takes in a document; it is made in memory only. */
function editMs(doc: Y.Doc): string {
  const edits = 50
  const startedAt = performance.now()
  for (let edit = 0; edit < edits; edit += 1) boardRoot(doc).set('measured', edit)
  return `${((performance.now() - startedAt) / edits).toFixed(3)} ms`
}
