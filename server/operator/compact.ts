import * as Y from 'yjs'
import type { Storage } from '#server/storage/storage.ts'
import { readModel } from '#shared/document/read.ts'
import { boardRoot } from '#shared/document/roots.ts'
import { toJson } from '#shared/model/json.ts'
import { runCommand, withStorage } from './command.ts'
import { Refusal } from './refusal.ts'
import { countRecords, readStoredDocument, replaceDocument } from './stored-document.ts'
import { withoutPast } from './without-past.ts'

/**
 * `npm run compact -- <board> | --all [--quiet-hours 12] [--force]`: begins boards anew without their past where that
 * makes them cheaper. Whoever comes back with an old document gets the new one, with what they had not sent.
 */

const worthwhile = { timesSmaller: 5, clientIds: 2_000 } as const
const boardsAtOnce = 100
const hourMs = 60 * 60 * 1000

const usage = 'npm run compact -- <board> | --all [--quiet-hours 12] [--force]'

await runCommand(
  {
    usage,
    mostWords: 1,
    options: {
      all: { type: 'boolean' },
      'quiet-hours': { type: 'string', default: '12' },
      force: { type: 'boolean' },
    },
  },
  async ({ file, words: [boardId], options }) => {
    if ((boardId === undefined) === !options.has('all'))
      throw new Refusal(`Say which board, or --all: ${usage}`)
    const quietHours = options.get('quiet-hours') ?? ''
    if (!/^\d+(\.\d+)?$/.test(quietHours)) throw new Refusal('--quiet-hours is a number of hours.')
    const quietMs = Number(quietHours) * hourMs
    const isForced = options.has('force')
    await withStorage(file, async (storage) => {
      if (boardId !== undefined && (await storage.readBoard(boardId)) === undefined)
        throw new Refusal(`There is no board ${boardId} in ${file}.`)
      const failed: string[] = []
      for await (const id of boardId === undefined ? allBoards(storage) : [boardId]) {
        try {
          const isQuiet = Date.now() - ((await storage.lastEditAt(id)) ?? 0) >= quietMs
          const told =
            isQuiet || isForced
              ? await compact(storage, id, isForced)
              : `left: edited in the last ${quietHours} hours; --force does it all the same`
          console.log(`${id} ${told}`)
        } catch (error) {
          failed.push(id)
          console.error(`${id} failed:`, error)
        }
      }
      // One board that cannot be read does not keep all behind it from getting cheaper.
      if (failed.length > 0) throw new Refusal(`These boards stay as they are: ${failed.join(' ')}`)
    })
  },
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
  if (stored === undefined) return 'left: it has been deleted meanwhile'
  if (!stored.isWhole) return 'left: it is damaged, and what clients still hold can heal it'
  const { doc, owners } = stored
  const fresh = withoutPast(doc, owners)
  if (contentOf(doc) !== contentOf(fresh.doc)) return 'left: it would not say the same afterwards'
  const before = Y.encodeStateAsUpdate(doc).length
  const after = Y.encodeStateAsUpdate(fresh.doc).length
  const clientIds = doc.store.clients.size
  const pays = before > worthwhile.timesSmaller * after || clientIds > worthwhile.clientIds
  const sizes = `${kB(before)} → ${kB(after)}, client ids ${clientIds} → ${fresh.doc.store.clients.size}`
  if (!pays && !isForced) return `left: it would not pay (${sizes})`
  if ((await replaceDocument(storage, stored, fresh)) === undefined)
    return 'left: it was edited at this moment'
  return `compacted: ${sizes}, an edit ${editMs(doc)} → ${editMs(fresh.doc)}`
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
