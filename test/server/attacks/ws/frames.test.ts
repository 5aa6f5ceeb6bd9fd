import { connect, type Socket } from 'node:net'
import { deflateRawSync } from 'node:zlib'
import * as encoding from 'lib0/encoding'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '#test/server/sync/live-server.ts'
import { seeded, type Random } from '#test/server/sync/simulated-room.ts'
import { openArena, startMs, type Arena } from './arena.ts'
import { frame, opcodes } from './raw-socket.ts'

const fuzzRounds = Number(process.env['CATENA_FUZZ_ROUNDS'] ?? 1)
const fuzzMs = 20_000 + fuzzRounds * 10_000

let arena: Arena

beforeAll(async () => {
  arena = await openArena({ limits: { headersTimeoutMs: 700 } })
}, startMs)
afterAll(() => arena.close(), startMs)

const { binary, close, continuation, ping, text } = opcodes
const nothing = new Uint8Array()
const bytes = (...numbers: readonly number[]): Uint8Array => Uint8Array.from(numbers)
const message = (...numbers: readonly number[]): Uint8Array => frame(binary, bytes(...numbers))

function varUints(...numbers: readonly number[]): Uint8Array {
  return encoding.encode((encoder) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number)
  })
}

/** Frames that break the protocol, and messages that break ours. Each ends its own socket, with its code if any. */
const ending: Readonly<Record<string, readonly [number | undefined, ...Uint8Array[]]>> = {
  'frame-reserved-bits': [1002, frame(binary, nothing, { reserved: 7 })],
  'frame-length-2-63': [1009, frame(binary, nothing, { saidLength: 2n ** 63n })],
  'frame-length-2-53': [1009, frame(binary, nothing, { saidLength: 2n ** 53n })],
  'frame-close-1-byte': [1002, frame(close, bytes(3))],
  'frame-close-bad-code': [1002, frame(close, bytes(0, 5))],
  'frame-close-bad-utf8': [1007, frame(close, bytes(3, 232, 0xff, 0xfe))],
  'frame-unmasked': [1002, frame(binary, bytes(0, 0, 1, 0), { isMasked: false })],
  'frame-bad-opcode': [1002, frame(3, nothing)],
  'frame-bad-control': [1002, frame(11, nothing)],
  'frame-ping-in-parts': [1002, frame(ping, nothing, { isLast: false })],
  'frame-ping-126': [1002, frame(ping, new Uint8Array(126))],
  'frame-continuation-of-nothing': [1002, frame(continuation, bytes(1))],
  'frame-binary-within-binary': [
    1002,
    frame(binary, bytes(0), { isLast: false }),
    frame(binary, bytes(0)),
  ],
  'frame-text-bad-utf8': [1007, frame(text, bytes(0xff, 0xff))],
  'frame-http-again': [1002, Buffer.from('GET / HTTP/1.1\r\nHost: catena\r\n\r\n')],
  'bomb-frame-120MB': [1009, frame(binary, new Uint8Array(100_000), { saidLength: 120_000_000n })],
  'bomb-deflate': [
    1002,
    frame(binary, deflateRawSync(Buffer.alloc(8_000_000)), { reserved: 0b100 }),
  ],
  'bomb-tiny-fragments': [
    1008,
    frame(binary, bytes(0), { isLast: false }),
    Buffer.concat(
      Array.from({ length: 60_000 }, () => frame(continuation, bytes(0), { isLast: false })),
    ),
  ],
  'bomb-empty-fragments': [
    1008,
    frame(binary, nothing, { isLast: false }),
    Buffer.concat(
      Array.from({ length: 60_000 }, () => frame(continuation, nothing, { isLast: false })),
    ),
  ],
  // Each asks for an answer; who wants so many before reading one is cut.
  'frame-pings': [
    undefined,
    Buffer.concat(Array.from({ length: 2_000 }, () => frame(ping, bytes(1)))),
  ],
  'text-frames-minus-1': [4400, frame(text, Buffer.from('-1'))],
  'text-frames-1e15': [4400, frame(text, Buffer.from('1e15'))],
  'text-frames-largest': [4400, frame(text, Buffer.from('9007199254740991'))],
  'text-frames-json': [4400, frame(text, Buffer.from('{"type":"update"}'))],
  'msg-empty': [4400, message()],
  'msg-sync-alone': [4400, message(0)],
  'msg-update-without-content': [4400, message(0, 2)],
  'msg-length-beyond-end': [4400, message(0, 2, 0xff, 0xff, 0xff, 0x0f)],
  'msg-endless-number': [4400, frame(binary, new Uint8Array(64).fill(0xff))],
  'msg-state-vector-bomb': [
    4400,
    frame(binary, Buffer.concat([bytes(0, 0, 5), varUints(2 ** 32)])),
  ],
  'msg-state-vector-cut': [4400, message(0, 0, 2, 9, 9)],
  'msg-awareness-bomb': [4400, frame(binary, Buffer.concat([bytes(1, 5), varUints(2 ** 32)]))],
  'msg-awareness-cut': [4400, message(1, 3, 5, 1, 1)],
  'msg-awareness-no-json': [4400, message(1, 7, 1, 7, 1, 3, 0x7b, 0x7b, 0x7b)],
  'msg-update-too-large': [
    4413,
    frame(binary, Buffer.concat([bytes(0, 2), varUints(1_100_000), new Uint8Array(1_100_000)])),
  ],
}

/** Messages that nobody answers. */
const ignored: Readonly<Record<string, Uint8Array>> = {
  'msg-unknown-type': message(99, 1, 2, 3),
  'msg-unknown-sync-type': message(0, 7, 1, 1),
  'msg-auth': message(2, 0, 3, 1, 1, 1),
  'msg-own-types': Buffer.concat([
    message(64, 9),
    message(65, 1, 0),
    message(66, 0),
    message(68, 1),
  ]),
  'frame-pongs': Buffer.concat(Array.from({ length: 2_000 }, () => frame(10, new Uint8Array(125)))),
}

describe('what is no message ends its own socket and nothing else:', () => {
  it.each(Object.entries(ending))('[%s]', async (_, [code, ...sent]) => {
    await arena.endure(async () => {
      const attacker = await arena.raw()
      attacker.write(...sent)
      await until(() => attacker.closeCode() !== undefined || attacker.isEnded(), 'closed')
      expect(attacker.closeCode()).toBe(code)
    })
  })

  it.each(Object.entries(ignored))('[%s] is not answered', async (_, sent) => {
    await arena.endure(async () => {
      const attacker = await arena.raw()
      attacker.write(sent)
      // Served after what came before it, so this tells that it was survived.
      attacker.write(message(0, 9), message())
      await until(() => attacker.closeCode() !== undefined, 'closed')
      expect(attacker.closeCode()).toBe(4400)
    })
  })

  it('[frame-cut-off] nor does a connection that ends within a frame', async () => {
    await arena.endure(async () => {
      for (let count = 0; count < 20; count++) {
        const attacker = await arena.raw()
        attacker.write(frame(binary, new Uint8Array(1_000)).subarray(0, 500))
        attacker.close()
      }
    })
  })
})

describe('anything at all is survived:', () => {
  const fuzzes: Readonly<Record<string, (random: Random) => readonly Uint8Array[]>> = {
    'fuzz-messages': (random) =>
      Array.from({ length: 5 }, () =>
        message(random(8), random(4), ...randomBytes(random, random(60))),
      ),
    'fuzz-frames': (random) => [bytes(...randomBytes(random, 1 + random(400)))],
  }

  it.each(Object.entries(fuzzes))(
    '[%s]',
    async (_, make) => {
      for (let seed = 0; seed < 3 * fuzzRounds; seed++) {
        const random = seeded(seed)
        await arena
          .endure(async () => {
            for (let count = 0; count < 40; count++) {
              const attacker = await arena.raw()
              attacker.write(...make(random))
            }
          })
          .catch((cause: unknown) => {
            throw new Error(`seed ${seed}`, { cause })
          })
      }
    },
    fuzzMs,
  )
})

describe('a connection that keeps the server waiting ends:', () => {
  function request(path: string): string {
    return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`
  }

  it('[slowloris-upgrade] one that never finishes asking for a socket', async () => {
    await arena.endure(async () => {
      const sockets = Array.from({ length: 50 }, () => connect(arena.server.port, '127.0.0.1'))
      const ended = sockets.map((socket: Socket) => {
        socket.on('error', () => {})
        socket.write(request(`/sync/${arena.board.id}`))
        const dripping = setInterval(() => socket.write('X-More: 1\r\n'), 50)
        return new Promise<void>((resolve) => {
          socket.resume().on('close', () => {
            clearInterval(dripping)
            resolve()
          })
        })
      })
      await Promise.all(ended)
    })
  })

  it('[idle-no-auth] one that asks without being anybody', async () => {
    await arena.endure(async () => {
      const clients = Array.from({ length: 50 }, () => arena.client('token=nobody'))
      // They never answer the close; the server does not wait for that.
      for (const client of clients) client.ws.once('upgrade', ({ socket }) => socket.pause())
      await until(() => clients.every(({ ws }) => ws.readyState > 0), 'all upgraded')
      for (const client of clients) client.ws.resume()
      await Promise.all(clients.map((client) => client.closed()))
      expect(new Set(clients.map(({ closeCode }) => closeCode))).toEqual(new Set([4401]))
    })
  })
})

function randomBytes(random: Random, length: number): readonly number[] {
  return Array.from({ length }, () => random(256))
}
