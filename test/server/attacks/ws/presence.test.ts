import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '#test/server/sync/live-server.ts'
import type { RawClient } from '#test/server/sync/raw-client.ts'
import { openArena, startMs, type Arena } from './arena.ts'

let arena: Arena
let clock = 0

beforeAll(async () => {
  arena = await openArena()
}, startMs)
afterAll(() => arena.close(), startMs)

/** What somebody who only looks on sees of the witness, after a sign that is later than the attack. */
async function seen(onlooker: RawClient): Promise<unknown> {
  const { doc } = arena.witness
  clock += 1
  arena.witness.sendPresence([{ id: doc.clientID, clock, state: { cursor: { x: clock, y: 0 } } }])
  await until(
    () => JSON.stringify(onlooker.presence.get(doc.clientID) ?? null).includes(`"x":${clock},`),
    'the cursor of the witness',
  )
  return onlooker.presence.get(doc.clientID)
}

const others: Readonly<Record<string, (attacker: RawClient, victim: number) => void>> = {
  'aw-other-id': (attacker, victim) =>
    attacker.sendPresence([{ id: victim, clock: 1_000, state: { cursor: { x: 666, y: 666 } } }]),
  'aw-other-id-beside-own': (attacker, victim) => {
    attacker.sendPresence([{ id: attacker.doc.clientID, clock: 1, state: {} }])
    attacker.sendPresence([
      { id: attacker.doc.clientID, clock: 2, state: {} },
      { id: victim, clock: 1_000, state: { cursor: { x: 666, y: 666 } } },
    ])
  },
  'aw-kick': (attacker, victim) =>
    attacker.sendPresence([{ id: victim, clock: 1_000, state: null }]),
  'aw-freeze-clock-2-52': (attacker, victim) =>
    attacker.sendPresence([{ id: victim, clock: 2 ** 52, state: {} }]),
  'aw-own-clock-2-52': (attacker) =>
    attacker.sendPresence([{ id: attacker.doc.clientID, clock: 2 ** 52, state: {} }]),
  'aw-ghosts-in-one-frame': (attacker) =>
    attacker.sendPresence(
      Array.from({ length: 10_000 }, (_, id) => ({ id: id + 1, clock: 1, state: {} })),
    ),
  'aw-ghosts-one-by-one': (attacker) => {
    for (let id = 1; id <= 250; id++) attacker.sendPresence([{ id, clock: 1, state: {} }])
  },
  'aw-giant': (attacker) =>
    attacker.sendPresence([
      { id: attacker.doc.clientID, clock: 1, state: { selection: ['x'.repeat(5_000_000)] } },
    ]),
  'aw-deep': (attacker) => {
    const state = '['.repeat(900) + ']'.repeat(900)
    const content = encoding.encode((encoder) => {
      for (const number of [1, attacker.doc.clientID, 1]) encoding.writeVarUint(encoder, number)
      encoding.writeVarString(encoder, state)
    })
    attacker.ws.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, 1)
        encoding.writeVarUint8Array(encoder, content)
      }),
    )
  },
}

describe('presence says nothing of others:', () => {
  it.each(Object.entries(others))('[%s]', async (_, attack) => {
    await arena.endure(async () => {
      const onlooker = await arena.enter('viewer', '')
      await seen(onlooker)
      const attacker = await arena.enter()
      attack(attacker, arena.witness.doc.clientID)
      // What the attacker has sent is dealt with before its question is answered, or its socket is closed.
      const heard = attacker.updates.length
      attacker.ask()
      await until(
        () => attacker.updates.length > heard || attacker.closeCode !== undefined,
        'dealt with',
      )
      expect(await seen(onlooker)).toMatchObject({ cursor: { x: clock, y: 0 } })
      expect([...onlooker.presence.values()].filter((state) => state !== null).length).toBeLessThan(
        4,
      )
      expect(JSON.stringify([...onlooker.presence.values()])).not.toContain('xxxxx')
    })
  })

  it('[aw-name-spoof] names, colours and roles are the server’s', async () => {
    await arena.endure(async () => {
      const onlooker = await arena.enter('viewer', '')
      const attacker = await arena.enter()
      const { clientID } = attacker.doc
      const user = { id: 'witness', name: 'SPOOFED', color: 0, role: 'facilitator' }
      attacker.sendPresence([
        { id: clientID, clock: 1, state: { user, name: 'SPOOFED', admin: true } },
      ])
      await until(() => onlooker.presence.has(clientID), 'an entry')
      expect(onlooker.presence.get(clientID)).toMatchObject({ user: { role: 'editor' } })
      expect(JSON.stringify(onlooker.presence.get(clientID))).not.toMatch(/SPOOFED|admin|witness/)
    })
  })

  it('[aw-flood] a flood of it reaches the others as a trickle', async () => {
    await arena.endure(async () => {
      const onlooker = await arena.enter('viewer', '')
      const attacker = await arena.enter()
      const before = onlooker.presenceFrames
      const startedAt = performance.now()
      for (let moves = 1; moves <= 4_000; moves++)
        attacker.sendPresence([
          { id: attacker.doc.clientID, clock: moves, state: { cursor: { x: moves, y: 0 } } },
        ])
      await seen(onlooker)
      const ticks = (performance.now() - startedAt) / 40
      expect(onlooker.presenceFrames - before).toBeLessThan(ticks + 5)
    })
  })
})
