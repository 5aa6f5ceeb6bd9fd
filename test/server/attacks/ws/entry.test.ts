import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Role } from '#shared/model/role.ts'
import { addElement, until } from '#test/server/sync/live-server.ts'
import type { RawClient } from '#test/server/sync/raw-client.ts'
import { openArena, startMs, type Arena } from './arena.ts'
import { changeOf } from './broken-updates.ts'

let arena: Arena

beforeAll(async () => {
  arena = await openArena()
}, startMs)
afterAll(() => arena.close(), startMs)

describe('[SYN78] whoever may not enter is told by a code and nothing else:', () => {
  const entries: Readonly<Record<string, (arena: Arena) => readonly [RawClient, number]>> = {
    'auth-none': (at) => [at.client(''), 4401],
    'auth-empty-token': (at) => [at.client('token='), 4401],
    'auth-random-token': (at) => [at.client(`token=${'x'.repeat(43)}`), 4401],
    'auth-giant-token': (at) => [at.client(`token=${'x'.repeat(7_000)}`), 4401],
    'auth-hash-for-token': (at) => [at.client(`token=${'0'.repeat(64)}`), 4401],
    'auth-random-cookie': (at) => [
      at.client('', { Origin: at.server.url, Cookie: `catena=${'x'.repeat(43)}` }),
      4401,
    ],
    'auth-bad-bearer': (at) => [at.client('', { Authorization: 'Bearer x' }), 4401],
    'auth-token-other-room': (at) => [
      at.client(`token=${at.other.links.facilitator.token}`, {}, at.board.id),
      4401,
    ],
    'room-guess': (at) => [
      at.client(`token=${at.board.links.editor.token}`, {}, 'bcdfghjkmnpqrstvwxyz'),
      4404,
    ],
    'role-contribute-node': (at) => [at.client(`token=${at.board.links.contributor.token}`), 4403],
  }

  it.each(Object.entries(entries))('[%s]', async (_, enter) => {
    await arena.endure(async () => {
      const [client, code] = enter(arena)
      client.ws.on('open', () => client.ask())
      await client.closed()
      expect(client.closeCode).toBe(code)
      expect(client.heard).toEqual([])
    })
  })

  it('[room-guess] five hundred guesses find nothing', async () => {
    await arena.endure(async () => {
      const { token } = arena.board.links.facilitator
      const codes = new Set<number | undefined>()
      for (let round = 0; round < 10; round++) {
        const guesses = Array.from({ length: 50 }, (_, at) =>
          arena.client(`token=${token}`, {}, `${arena.board.id.slice(0, -3)}${round}z${at % 10}`),
        )
        await Promise.all(guesses.map((guess) => guess.closed()))
        for (const guess of guesses) codes.add(guess.closeCode)
      }
      expect([...codes]).toEqual([4404])
    })
  })
})

describe('a page of another site gets no socket:', () => {
  const origins: Readonly<Record<string, (own: string) => string>> = {
    'cswsh-evil': () => 'https://evil.example',
    'cswsh-null': () => 'null',
    'cswsh-suffix': (own) => `${own}.evil.example`,
    'cswsh-prefix': (own) => own.replace('http://', 'http://evil-'),
    'cswsh-user': (own) => own.replace('http://', 'http://127.0.0.1@evil.example/'),
    'cswsh-port': (own) => `${own}0`,
    'cswsh-scheme': (own) => own.replace('http:', 'https:'),
  }

  it.each(Object.entries(origins))('[%s]', async (_, originFor) => {
    await arena.endure(async () => {
      const Origin = originFor(arena.server.url)
      const page = arena.client(`token=${arena.board.links.editor.token}`, { Origin })
      await until(() => page.status !== undefined, 'an answer')
      expect(page.status).toBe(403)
    })
  })

  it('[cswsh-no-origin] nor does a cookie without an origin', async () => {
    await arena.endure(async () => {
      const page = arena.client('', { Cookie: 'catena=anything' })
      await until(() => page.status !== undefined, 'an answer')
      expect(page.status).toBe(403)
    })
  })
})

describe('[SYN78] who may not write changes nothing, whatever they send:', () => {
  const graffiti = (doc: Y.Doc): Uint8Array =>
    changeOf(doc, (copy) => {
      addElement(copy, 'Graffiti')
      copy.getMap('elements').delete('card')
    })
  const sendUpdate = (type: 1 | 2) => (client: RawClient) =>
    client.sendSync(type, graffiti(client.doc))
  const sendAs = (type: number) => (client: RawClient) =>
    client.ws.send(
      encoding.encode((encoder) => {
        encoding.writeVarUint(encoder, type)
        encoding.writeVarUint8Array(encoder, graffiti(client.doc))
      }),
    )
  const attempts: Readonly<Record<string, readonly [Role, (client: RawClient) => void]>> = {
    'role-view-step-2': ['viewer', sendUpdate(1)],
    'role-view-update': ['viewer', sendUpdate(2)],
    'role-view-type-4': ['viewer', sendAs(4)],
    'role-view-type-5': ['viewer', sendAs(5)],
    'role-view-type-6': ['viewer', sendAs(6)],
    'role-view-ack': ['viewer', sendAs(64)],
    'role-broadcast-stateless': ['viewer', sendAs(6)],
    'role-comment-node': ['commenter', sendUpdate(2)],
    'role-comment-step-2': ['commenter', sendUpdate(1)],
    'role-reauth-inband': [
      'viewer',
      (client) => {
        client.ws.send(
          encoding.encode((encoder) => {
            encoding.writeVarUint(encoder, 2)
            encoding.writeVarUint(encoder, 0)
            encoding.writeVarString(encoder, arena.board.links.facilitator.token)
          }),
        )
        client.sendSync(2, graffiti(client.doc))
      },
    ],
    'role-view-awareness': [
      'viewer',
      (client) => client.sendPresence([{ id: 77, clock: 1, state: { cursor: { x: 1, y: 1 } } }]),
    ],
  }

  it.each(Object.entries(attempts))('[%s]', async (_, [role, attack]) => {
    await arena.endure(async () => {
      const client = await arena.enter(role)
      const presence = [...arena.witness.presence.keys()]
      attack(client)
      // Answered in order: once this is, what came before has been dealt with.
      const heard = client.updates.length
      client.ask()
      await until(() => client.updates.length > heard, 'an answer')
      expect(client.acks).toEqual([])
      expect([...arena.witness.presence.keys()]).toEqual(presence)
      expect(JSON.stringify(await arena.model())).not.toContain('Graffiti')
    })
  })

  it('[role-view-update] nor does somebody who asks to be shown as one', async () => {
    await arena.endure(async () => {
      const screen = await arena.enter('facilitator', 'ack=1&as=viewer')
      screen.sendSync(2, graffiti(screen.doc))
      const heard = screen.updates.length
      screen.ask()
      await until(() => screen.updates.length > heard, 'an answer')
      expect(screen.acks).toEqual([])
    })
  })
})
