import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { defaultSyncSettings } from '#server/sync/settings.ts'
import { Origin } from '#shared/document/origin.ts'
import { replaceWithModel } from '#shared/document/write-model.ts'
import { makeBoard } from '#test/server/http/made-board.ts'
import { addElement, until } from '#test/server/sync/live-server.ts'
import { RawClient } from '#test/server/sync/raw-client.ts'
import { largeModel } from '#test/support/large-model.ts'
import { startAttackedServer, type AttackedServer } from '../attacked-server.ts'
import { contents, empty, update, value, values } from './broken-updates.ts'

let server: AttackedServer
let importMs = 0

const limits = defaultSyncSettings
const own = 4_242

beforeAll(async () => {
  server = await startAttackedServer()
  // The first is slower, because nothing is compiled yet.
  const sent = fullestImport()
  const times = []
  for (let time = 0; time < 3; time++) times.push(await stallOf([sent]))
  importMs = Math.min(...times)
}, 40_000)
afterAll(() => server.close())

function fullestImport(): Uint8Array {
  const doc = new Y.Doc()
  replaceWithModel({ doc, origin: new Origin('participant') }, largeModel())
  return Y.encodeStateAsUpdate(doc)
}

/** How long the last of some updates keeps the main thread, in its own processor time; all are let in. */
async function stallOf(sent: readonly Uint8Array[]): Promise<number> {
  const client = await openBoard()
  let longest = 0
  for (const [index, one] of sent.entries()) {
    await server.vitals()
    client.sendSync(1, one)
    await until(() => client.acks.at(-1) === index + 2, 'let in', 10_000)
    longest = (await server.vitals()).longestMs
  }
  client.close()
  return longest
}

async function openBoard(): Promise<RawClient> {
  const board = await makeBoard(server)
  const url = `${server.url.replace('http', 'ws')}/sync`
  const client = new RawClient(url, `token=${board.links.editor.token}&ack=1`, {}, board.id)
  await client.opened()
  client.ask()
  // Its first answer counts as well.
  client.sendSync(1, Uint8Array.from([0, 0]))
  await until(() => client.acks.at(-1) === 1, 'the board')
  return client
}

const chain = (length: number): Uint8Array =>
  update(own, 0, [
    value('board', 'currency', 'EUR'),
    ...Array.from({ length: length - 1 }, (_, at) => value('board', 'currency', 'EUR', [own, at])),
  ])

/** A text with so many letters as the first that a client writes. */
function longText(letters: number): { readonly made: Uint8Array; readonly from: number } {
  const doc = new Y.Doc()
  doc.clientID = own
  addElement(doc, 'x'.repeat(letters), 'long')
  const text = (doc.getMap('elements').get('long') as Y.Map<unknown>).get('title:en') as Y.Text
  return { made: Y.encodeStateAsUpdate(doc), from: text._start?.id.clock ?? 0 }
}

function everyOther(from: number, count: number): Uint8Array {
  const ranges = Array.from({ length: count }, (_, at) => [from + 2 * at + 1, 1] as const)
  return update(0, 0, [], { deletions: [[own, ...ranges]] })
}

const gone = update(own, 0, [empty(contents.gc, limits.maxEmptyTicks)])
const text = longText(19_000)

const largest: Readonly<Record<string, readonly Uint8Array[]>> = {
  'items, each in the place of the one before': [chain(limits.maxStructs)],
  'values in one item': [update(own, 0, [values('board', 'anything', true, limits.maxStructs)])],
  'empty items': [
    update(
      own,
      0,
      Array.from({ length: limits.maxStructs }, () => empty(contents.gc, 1)),
    ),
  ],
  'ticks of the clock': [gone],
  'client ids': [
    Y.mergeUpdates(
      Array.from({ length: limits.maxNewClientIds }, (_, index) =>
        update(own + index, 0, [empty(contents.gc, 1)]),
      ),
    ),
  ],
  'stretches of deletions': [
    gone,
    update(0, 0, [], {
      deletions: [
        [
          own,
          ...Array.from(
            { length: limits.maxDeletions },
            (_, at) => [(2 * at) % limits.maxEmptyTicks, 1] as const,
          ),
        ],
      ],
    }),
  ],
  'letters cut out': [text.made, everyOther(text.from, 9_400)],
}

describe('[SYN74] the largest update that is let in holds nobody up much longer than an import:', () => {
  it.each(Object.keys(largest))('%s', async (name) => {
    expect(await stallOf(largest[name] ?? [])).toBeLessThan(1.5 * importMs)
  })

  it('[bomb-cuts] letters that are cut out before much else are refused', async () => {
    const client = await openBoard()
    const after = Array.from({ length: 40_000 }, (_, at) => value('board', `field${at}`, 1))
    const clock = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(text.made)).get(own) ?? 0
    for (const sent of [text.made, update(own, clock, after), everyOther(text.from, 9_400)])
      client.sendSync(1, sent)
    await until(() => client.nacks.length > 0, 'refused')
    expect(client.nacks).toEqual([{ count: 4, code: 'schema' }])
    client.close()
  })
})
