import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addElement, until } from '#test/server/sync/live-server.ts'
import type { RawClient } from '#test/server/sync/raw-client.ts'
import { openArena, startMs, type Arena } from './arena.ts'
import {
  changeOf,
  contents,
  countBomb,
  empty,
  nested,
  ownNeighbour,
  update,
  value,
  values,
} from './broken-updates.ts'

let arena: Arena

beforeAll(async () => {
  arena = await openArena()
}, startMs)
afterAll(() => arena.close(), startMs)

const own = 4_242
const card = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('elements').get('card') as Y.Map<unknown>
const title = (doc: Y.Doc): Y.Text => card(doc).get('title:en') as Y.Text

async function isRefused(attacker: RawClient, sent: Uint8Array): Promise<void> {
  attacker.sendSync(2, sent)
  await until(() => attacker.nacks.length > 0, 'a nack')
  expect(attacker.nacks).toEqual([{ count: 1, code: 'schema' }])
}

const manyRoots = update(
  own,
  0,
  Array.from({ length: 100_000 }, (_, index) => value(`r${index}`, 'x', 1)),
)

/** Made of bytes: none of them is anything that Yjs would write. */
const broken: Readonly<Record<string, Uint8Array>> = {
  'bomb-count': countBomb,
  'bomb-roots': manyRoots.subarray(0, 1_000_000),
  'bomb-items': update(
    own,
    0,
    Array.from({ length: 75_001 }, () => empty(contents.gc, 1)),
  ),
  'bomb-values': update(own, 0, [values('board', 'anything', true, 900_000)]),
  'bomb-nesting': nested(own, 20_000),
  'bomb-conflicts': update(
    own,
    0,
    Array.from({ length: 20_000 }, () => value('board', 'currency', 'EUR')),
  ),
  'bomb-conflicts-beside-a-chain': update(own, 0, [
    value('board', 'currency', 'EUR'),
    ...Array.from({ length: 20_000 }, (_, at) => value('board', 'currency', 'EUR', [own, at])),
    ...Array.from({ length: 20_000 }, (_, at) => value('board', 'currency', 'EUR', [own, at])),
  ]),
  'bomb-clients': Uint8Array.from([0xd1, 0x0f, ...Array.from({ length: 6_000 }, () => 0)]),
  'bomb-deletions': update(own, 0, [], {
    deletions: Array.from({ length: 2_001 }, (_, client) => [client, [0, 1]] as const),
  }),
  'bomb-deletions-of-one-client': update(own, 0, [], {
    deletions: Array.from({ length: 2_000 }, (_, at) => [own, [at, 1]] as const),
  }),
  'crdt-huge-clock': update(own, 0, [empty(contents.gc, 2 ** 40)]),
  'crdt-huge-clock-deleted': update(own, 0, [
    empty(contents.gc, 1),
    empty(contents.deleted, 2 ** 40),
  ]),
  'crdt-huge-clock-out-of-range': update(own, 2 ** 53 - 1, [empty(contents.gc, 9)]),
  'poison-own-neighbour': ownNeighbour,
  'poison-empty-item': update(own, 0, [empty(contents.gc, 0)]),
  'poison-trailing-bytes': update(own, 0, [value('board', 'currency', 'EUR')], { trailing: [1] }),
  'poison-value-between-letters': update(own, 0, [value('lanes', '', 1)]),
  'poison-truncated': update(own, 0, [value('board', 'currency', 'EUR')]).subarray(0, -3),
  'poison-empty': new Uint8Array(),
}

/** Made by Yjs: legal for it, and no board. */
const poison: Readonly<Record<string, (doc: Y.Doc) => void>> = {
  'poison-bigint': (doc) => card(doc).set('status', 10n),
  'poison-bigint-unknown-field': (doc) => card(doc).set('anything', 10n),
  'poison-nan': (doc) => card(doc).set('position', { x: Number.NaN, y: 0 }),
  'poison-infinity': (doc) => card(doc).set('order', Number.POSITIVE_INFINITY),
  'poison-binary': (doc) => card(doc).set('anything', new Uint8Array(4)),
  'poison-undefined': (doc) => card(doc).set('anything', undefined),
  'poison-proto-key': (doc) => card(doc).set('__proto__', { polluted: true }),
  'poison-proto-key-inside': (doc) =>
    card(doc).set('anything', JSON.parse('{"__proto__": {"polluted": true}}')),
  'poison-deep': (doc) => card(doc).set('anything', [[[[['x']]]]]),
  'poison-large-unknown-field': (doc) => card(doc).set('anything', 'x'.repeat(2_100)),
  'poison-wrong-type': (doc) => card(doc).set('type', 'virus'),
  'poison-wrong-position': (doc) => card(doc).set('position', 'everywhere'),
  'poison-wrong-text': (doc) => card(doc).set('title:en', 'no shared text'),
  'poison-wrong-member': (doc) => card(doc).set('tags:x', 'no rank'),
  'poison-wrong-fact': (doc) => doc.getMap('board').set('primaryLanguage', 'klingon'),
  'poison-newer-schema': (doc) => doc.getMap('board').set('schema', 99),
  'poison-no-type': (doc) => card(doc).delete('type'),
  'poison-empty-record': (doc) => doc.getMap('elements').set('e', new Y.Map()),
  'poison-long-id': (doc) => addElement(doc, 'x', 'x'.repeat(121)) && undefined,
  'poison-unknown-root': (doc) => doc.getMap('anything').set('a', 1),
  'poison-list-at-root': (doc) => doc.getArray('elements').insert(0, [1]),
  'poison-label-200kB': (doc) => title(doc).insert(0, 'x'.repeat(200_000)),
  'poison-embed': (doc) => title(doc).insertEmbed(0, { image: 'x' }),
  'poison-format': (doc) => title(doc).format(0, 2, { href: 'javascript:1' }),
  'bomb-subdocument': (doc) => card(doc).set('anything', new Y.Doc()),
  'bomb-subdocuments': (doc) => {
    for (let index = 0; index < 1_000; index++) doc.getMap('elements').set(`d${index}`, new Y.Doc())
  },
  'bomb-xml': (doc) => card(doc).set('anything', new Y.XmlElement('script')),
}

describe('[SYN72] [SYN73] [SYN77] an update that no board can hold is refused:', () => {
  it.each(Object.entries(broken))('[%s]', async (_, sent) => {
    await arena.endure(async () => isRefused(await arena.enter(), sent))
  })

  it.each(Object.entries(poison))('[%s]', async (_, change) => {
    await arena.endure(async () => {
      const attacker = await arena.enter()
      await isRefused(attacker, changeOf(attacker.doc, change))
    })
  })

  it('[poison-proto-key] leaves every object as it is', async () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(JSON.stringify(await arena.model())).not.toContain('polluted')
  })
})

describe('[SYN31] what is missing is asked for and never parked:', () => {
  it('[bomb-pending-structs]', async () => {
    await arena.endure(async () => {
      const attacker = await arena.enter()
      const asked = attacker.stepOnes.length
      for (let index = 0; index < 200; index++)
        attacker.sendSync(2, update(own + index, 50, [value('board', 'currency', 'EUR')]))
      await until(() => attacker.stepOnes.length > asked, 'asked for all')
      expect(attacker.acks).toEqual([])
      const newcomer = await arena.enter()
      expect(newcomer.doc.store.pendingStructs).toBeNull()
    })
  })

  it('[bomb-pending-deletions]', async () => {
    await arena.endure(async () => {
      const attacker = await arena.enter()
      const asked = attacker.stepOnes.length
      for (let index = 0; index < 200; index++)
        attacker.sendSync(2, update(0, 0, [], { deletions: [[own + index, [1_000, 5]]] }))
      await until(() => attacker.stepOnes.length > asked, 'asked for all')
      const newcomer = await arena.enter()
      expect(newcomer.doc.store.pendingDs).toBeNull()
    })
  })

  it('[bomb-pending-skip] what an update leaves out', async () => {
    await arena.endure(async () => {
      const attacker = await arena.enter()
      const asked = attacker.stepOnes.length
      attacker.sendSync(
        2,
        update(own, 0, [empty(contents.skip, 3), value('board', 'currency', 'EUR')]),
      )
      await until(() => attacker.stepOnes.length > asked, 'asked for all')
      expect((await arena.model())['currency']).toBeUndefined()
    })
  })
})

describe('[SYN32] nobody writes under another client id:', () => {
  it('[crdt-clock-poison]', async () => {
    await arena.endure(async () => {
      const victim = arena.witness.doc
      const attacker = await arena.enter()
      const clock = Y.getState(victim.store, victim.clientID)
      attacker.sendSync(2, update(victim.clientID, clock, [empty(contents.gc, 2 ** 30)]))
      await until(() => attacker.closeCode !== undefined || attacker.nacks.length > 0, 'refused')
      const thief = await arena.enter()
      thief.sendSync(2, update(victim.clientID, clock, [empty(contents.gc, 100)]))
      await thief.closed()
      expect(thief.closeCode).toBe(4409)
    })
  })

  it('[crdt-clock-poison] of the server itself', async () => {
    await arena.endure(async () => {
      const attacker = await arena.enter()
      const unused = [...attacker.doc.store.clients.keys()].find(
        (client) => client !== arena.witness.doc.clientID,
      )
      if (unused === undefined) throw new Error('the server has written nothing')
      const clock = Y.getState(attacker.doc.store, unused)
      attacker.sendSync(2, update(unused, clock, [empty(contents.gc, 2 ** 40)]))
      await until(() => attacker.closeCode !== undefined || attacker.nacks.length > 0, 'refused')
    })
  })

  it('[crdt-equivocate] other content for a clock that is taken, and for the next', async () => {
    await arena.endure(async () => {
      const victim = arena.witness.doc
      const clock = Y.getState(victim.store, victim.clientID)
      const attacker = await arena.enter()
      attacker.sendSync(2, update(victim.clientID, 0, [value('board', 'currency', 'EVIL')]))
      attacker.sendSync(2, update(victim.clientID, clock, [value('board', 'currency', 'EVIL')]))
      await attacker.closed()
      expect(attacker.closeCode).toBe(4409)
      expect((await arena.model())['currency']).toBeUndefined()
    })
  })

  it('[bomb-client-ids] [SYN75] nor under too many of their own', async () => {
    await arena.endure(async () => {
      const attacker = await arena.enter()
      const parts = Array.from({ length: 101 }, (_, index) =>
        update(own + index, 0, [empty(contents.gc, 1)]),
      )
      attacker.sendSync(2, Y.mergeUpdates(parts))
      await until(() => attacker.nacks.length > 0, 'a nack')
      expect(attacker.nacks).toEqual([{ count: 1, code: 'board-full' }])
    })
  })
})

it('[bomb-cuts] [SYN74] letters deleted one by one cost no more than they may', async () => {
  await arena.endure(async () => {
    const attacker = await arena.enter()
    const letters = 19_000
    const made = attacker.change((doc) => addElement(doc, 'x'.repeat(letters), 'long'))
    attacker.sendSync(2, made)
    await until(() => attacker.acks.at(-1) === 1, 'ack')
    const { clientID } = attacker.doc
    const text = (attacker.doc.getMap('elements').get('long') as Y.Map<unknown>).get('title:en')
    const { clock } = (text as Y.Text)._start?.id ?? { clock: 0 }
    const every = Array.from({ length: letters / 2 }, (_, index) => [clock + 2 * index, 1] as const)
    attacker.sendSync(2, update(0, 0, [], { deletions: [[clientID, ...every]] }))
    await until(() => attacker.acks.at(-1) === 2, 'acks')
    attacker.sendSync(
      2,
      changeOf(attacker.doc, (doc) => doc.getMap('elements').delete('long')),
    )
    await until(() => attacker.acks.at(-1) === 3, 'ack')
  })
})
