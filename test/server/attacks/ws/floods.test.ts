import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeCodes } from '#shared/sync/messages.ts'
import { addElement, until } from '#test/server/sync/live-server.ts'
import { openArena, startMs, type Arena } from './arena.ts'
import { frame, opcodes } from './raw-socket.ts'

let arena: Arena

beforeAll(async () => {
  arena = await openArena({
    limits: { workBurstMs: 100, workMsPerSecond: 20 },
    otherModel: heavyModel(),
  })
}, startMs)
afterAll(() => arena.close(), startMs)

const stepOne = frame(opcodes.binary, Uint8Array.from([0, 0, 1, 0]))

describe('who asks or says too much is cut off:', () => {
  it('[flood-sync1] three hundred questions for the state', async () => {
    await arena.endure(async () => {
      const attacker = await arena.raw('editor', arena.other)
      attacker.write(...Array.from({ length: 300 }, () => stepOne))
      await until(() => attacker.closeCode() !== undefined || attacker.isEnded(), 'cut')
    })
  })

  it('[flood-sync1-slow-reader] by ten who never read the answers', async () => {
    await arena.endure(async () => {
      const attackers = await Promise.all(
        Array.from({ length: 10 }, () => arena.raw('editor', arena.other)),
      )
      for (const attacker of attackers) attacker.pause()
      for (const attacker of attackers)
        attacker.write(...Array.from({ length: 300 }, () => stepOne))
      // The answers stop at what one socket may hold; nothing waits for those who never read.
      await until(async () => (await bufferedBytes()) > 0, 'answers')
      expect(await bufferedBytes()).toBeLessThan(10 * 6_000_000)
    })
    await until(async () => (await bufferedBytes()) === 0, 'nothing is kept')
  })

  it('[flood-updates] three thousand updates at once', async () => {
    await arena.endure(async () => {
      const attacker = await arena.enter()
      const again = attacker.change((doc) => addElement(doc, 'Flood', 'flood'))
      for (let count = 0; count < 3_000; count++) attacker.sendSync(2, again)
      await attacker.closed()
      expect(attacker.closeCode).toBe(closeCodes.tooFast)
      await removeCard('flood')
    })
  })

  it('[flood-bytes] twelve megabytes at once', async () => {
    await arena.endure(async () => {
      const attacker = await arena.enter()
      for (let count = 0; count < 12; count++) attacker.ws.send(new Uint8Array(1_000_000).fill(99))
      await attacker.closed()
      expect(attacker.closeCode).toBe(closeCodes.tooFast)
    })
  })

  it('[flood-unknown] three thousand messages that mean nothing', async () => {
    await arena.endure(async () => {
      const attacker = await arena.enter('viewer')
      for (let count = 0; count < 3_000; count++) attacker.send(99)
      await attacker.closed()
      expect(attacker.closeCode).toBe(closeCodes.tooFast)
    })
  })

  it('[flood-presence-questions] three thousand questions who is here', async () => {
    await arena.endure(async () => {
      const attacker = await arena.enter('viewer')
      for (let count = 0; count < 3_000; count++) attacker.send(3)
      await attacker.closed()
      expect(attacker.closeCode).toBe(closeCodes.tooFast)
    })
  })

  it('[bomb-work] [SYN76] updates that are dear to judge', async () => {
    await arena.endure(async () => {
      const attacker = await arena.enter()
      // All that Yjs has to say of a thousand cards, sent over and over: known after the first time, read every time.
      const dear = attacker.change((doc) => {
        for (let card = 0; card < 400; card++) addElement(doc, 'x', `dear${card}`)
      })
      for (let count = 0; count < 60; count++) attacker.sendSync(1, dear)
      await attacker.closed()
      expect(attacker.closeCode).toBe(closeCodes.tooFast)
      await removeCard('dear')
    })
  })
})

describe('a crowd is survived:', () => {
  it('[flood-connect] three hundred strangers at once', async () => {
    await arena.endure(async () => {
      const strangers = Array.from({ length: 300 }, () => arena.client('token=nobody'))
      await Promise.all(strangers.map((stranger) => stranger.closed()))
      expect(new Set(strangers.map(({ closeCode }) => closeCode))).toEqual(new Set([4401]))
    })
  })

  it('[flood-connect] three hundred who may enter, and leave at once', async () => {
    await arena.endure(async () => {
      const { token } = arena.board.links.editor
      const visitors = Array.from({ length: 300 }, () => arena.client(`token=${token}`))
      await Promise.all(visitors.map((visitor) => visitor.opened()))
      for (const visitor of visitors) visitor.close()
      await Promise.all(visitors.map((visitor) => visitor.closed()))
    })
  })

  it('[flood-connect] two hundred who hang up while they are let in', async () => {
    await arena.endure(async () => {
      const { token } = arena.board.links.editor
      const visitors = Array.from({ length: 200 }, () => arena.client(`token=${token}`))
      for (const [at, { ws }] of visitors.entries()) setTimeout(() => ws.terminate(), at % 40)
      await Promise.all(visitors.map((visitor) => visitor.closed()))
    })
  })
})

async function bufferedBytes(): Promise<number> {
  const metrics = await (await fetch(`${arena.server.url}/metrics`)).text()
  return Number(/^catena_buffered_bytes (\d+)/m.exec(metrics)?.[1] ?? 0)
}

/** Takes away again what an attacker was allowed to add. */
async function removeCard(prefix: string): Promise<void> {
  const { witness } = arena
  await until(
    () => [...witness.doc.getMap('elements').keys()].some((id) => id.startsWith(prefix)),
    'a card of the attacker',
  )
  const update = witness.change((doc) => {
    const elements = doc.getMap('elements')
    for (const id of elements.keys()) if (id.startsWith(prefix)) elements.delete(id)
  })
  const acks = witness.acks.at(-1) ?? 0
  witness.sendSync(2, update)
  await until(() => (witness.acks.at(-1) ?? 0) > acks, 'ack')
}

/** About a megabyte of state. */
function heavyModel(): object {
  return {
    format: 'catena',
    version: 1,
    primaryLanguage: 'en',
    languages: ['en'],
    title: { en: 'Heavy' },
    elements: Array.from({ length: 500 }, (_, at) => ({
      id: `element-${at}`,
      type: 'outcome',
      title: { en: `Card ${at}` },
      description: { en: 'A long description. '.repeat(90) },
    })),
  }
}
