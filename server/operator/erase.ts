import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Participant, Storage } from '#server/storage/storage.ts'
import { listCopies } from './backup-files.ts'
import { runCommand, withStorage } from './command.ts'
import { eraseParticipant, eraseText, type Erased } from './erasures.ts'
import { Refusal } from './refusal.ts'

/**
 * `npm run erase -- <board> <participant>`, `npm run erase -- <board> --text "…"`: takes what a person typed, or a text,
 * off a board for good, beside a running server. Whoever has the board open gets it anew.
 */

const usage = `Say which board and whom, by id or exact name: npm run erase -- <board> <participant>.
Or which text: npm run erase -- <board> --text "…".`

/** A shorter text would tear holes into others. */
const shortestText = 3

await runCommand(
  { usage, mostWords: 2, options: { text: { type: 'string' } } },
  async ({ config, file, words: [boardId, person], options }) => {
    const text = options.get('text')
    if (boardId === undefined || (person === undefined) === (text === undefined))
      throw new Refusal(usage)
    if (text !== undefined && text.length < shortestText)
      throw new Refusal(`The text is at least ${shortestText} characters long.`)
    await withStorage(file, async (storage) => {
      if ((await storage.readBoard(boardId)) === undefined)
        throw new Refusal(`There is no board ${boardId} in ${file}.`)
      if (text === undefined) return erasePerson(storage, boardId, person ?? '')
      const erased = await eraseText(storage, boardId, text, Date.now())
      console.log(`erased from ${erased.places} places and ${erased.versions} versions`)
      tellDamage(erased)
    })
    refuseFullWal(file)
    tellCopies(file, join(config.folder, 'backups'))
  },
)

async function erasePerson(storage: Storage, boardId: string, person: string): Promise<void> {
  const { id, name } = choose(await storage.participants(boardId), person)
  const erased = await eraseParticipant(storage, boardId, id, Date.now())
  const { places, versions } = erased
  console.log(
    `${name === '' ? id : name}: erased from ${places} places; ${versions} versions deleted`,
  )
  console.log(
    'What others typed about them, and what came in by import or by restoring a version, stays: --text takes it away.',
  )
  tellDamage(erased)
}

function tellDamage({ wasWhole }: Erased): void {
  if (!wasWhole) console.log('The board was damaged: what could not be read of it is gone now.')
}

function choose(participants: readonly Participant[], person: string): Participant {
  const byId = participants.find(({ id }) => id === person)
  const found = byId === undefined ? participants.filter(({ name }) => name === person) : [byId]
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  const candidates = found.length > 0 ? found : participants
  const why = found.length > 0 ? `Several are called ${person}.` : `Nobody is called ${person}.`
  const list = candidates.map(({ id, number, name }) => `${id}  ${number}. ${name}`)
  throw new Refusal([`${why} Say whom by id:`, ...list].join('\n'))
}

/** Until it is emptied, the write-ahead log holds what stood in the database before. */
function refuseFullWal(file: string): void {
  const db = new DatabaseSync(file, { timeout: 10_000 })
  const { busy } = { busy: 1, ...db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() }
  db.close()
  if (busy !== 0)
    throw new Refusal('The write-ahead log could not be emptied: it is being read. Run this again.')
}

/** Files that were made before still hold what was erased. */
function tellCopies(file: string, backups: string): void {
  const folder = dirname(file)
  const copies = readdirSync(folder)
    .filter((name) => name !== basename(file) && /\.backup$|\.before-restore-/.test(name))
    .map((name) => join(folder, name))
  const expiring = existsSync(backups) ? listCopies(backups) : []
  for (const copy of copies) console.log(`still holds it, delete it when it is not needed: ${copy}`)
  if (expiring.length === 0) return
  console.log(`${expiring.length} backups in ${backups} still hold it. They expire within 35 days.`)
  console.log(
    'A restored one is erased again, but a text has to be given again. Copies elsewhere are yours to delete.',
  )
}
