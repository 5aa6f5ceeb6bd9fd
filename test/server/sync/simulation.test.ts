import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { readModel } from '#shared/document/read.ts'
import { boardId } from './live-server.ts'
import { openSimulation, seeded, settle, type SimulatedClient } from './simulated-room.ts'

/** Seeds that once failed stay here for ever; further ones by CATENA_SIMULATION_SEEDS. */
const frozenSeeds = [1, 7, 42, 1789, 2024]
const moreSeeds = Number(process.env['CATENA_SIMULATION_SEEDS'] ?? 45)
const seeds = [...frozenSeeds, ...Array.from({ length: moreSeeds }, (_, index) => 10_000 + index)]

describe('[SYN57] several people over a faulty transport converge [F14]', () => {
  it.each(seeds)('seed %i', async (seed) => {
    const random = seeded(seed)
    const { rooms, clients } = await openSimulation(random, 2 + random(4))
    for (const client of clients) await client.connect(true)
    for (let step = 0; step < 300; step++) {
      const client = clients[random(clients.length)]
      if (client === undefined) continue
      const dice = random(100)
      if (dice < 30) client.edit()
      else if (dice < 90) client.deliver()
      else if (dice < 94) await client.connect(true)
      else if (dice < 95) client.disconnect()
      else await settle(rooms)
    }
    await bringTogether(clients, () => settle(rooms))

    const { model } = await rooms.readModel(boardId)
    const [first] = clients
    for (const { doc, refusals } of clients) {
      expect(refusals).toEqual([])
      expect(doc.store.pendingStructs).toBeNull()
      expect(doc.store.pendingDs).toBeNull()
      expect(Y.encodeStateVector(doc)).toEqual(Y.encodeStateVector(first?.doc ?? doc))
      expect(readModel(doc, boardId)).toEqual(model)
    }
    expect(model.elements.length).toBeGreaterThan(0)
    await rooms.close()
  })
})

/** Everybody comes back once more over a line that works. */
async function bringTogether(
  clients: readonly SimulatedClient[],
  settleServer: () => Promise<void>,
): Promise<void> {
  for (const client of clients) await client.connect(false)
  do {
    for (const client of clients) client.deliver()
    await settleServer()
  } while (clients.some(({ isQuiet }) => !isQuiet))
}
