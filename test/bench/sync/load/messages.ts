import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Target, TargetRoom } from './target.ts'

export const messageTypes = { sync: 0, awareness: 1, auth: 2, syncReply: 4 } as const
export const syncTypes = { stepOne: 0, stepTwo: 1, update: 2 } as const

/** How a server wants its messages. Hocuspocus puts the room's name before each and asks for a token first. */
export interface Messages {
  readonly greeting: readonly Uint8Array[]
  /** What stands before the type of every message. */
  readonly prefixBytes: number
  sync(type: number, content: Uint8Array): Uint8Array
  /** What one client shows of itself. */
  awareness(clientId: number, clock: number, state: object): Uint8Array
}

export function messagesFor(protocol: Target['protocol'], { name }: TargetRoom): Messages {
  const isHocuspocus = protocol === 'hocuspocus'
  const start = (encoder: encoding.Encoder, type: number): void => {
    if (isHocuspocus) encoding.writeVarString(encoder, name)
    encoding.writeVarUint(encoder, type)
  }
  const auth = encoding.encode((encoder) => {
    start(encoder, messageTypes.auth)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, 'bench')
  })
  return {
    greeting: isHocuspocus ? [auth] : [],
    prefixBytes: isHocuspocus
      ? encoding.encode((encoder) => encoding.writeVarString(encoder, name)).length
      : 0,
    sync: (type, content) =>
      encoding.encode((encoder) => {
        start(encoder, messageTypes.sync)
        encoding.writeVarUint(encoder, type)
        encoding.writeVarUint8Array(encoder, content)
      }),
    awareness: (clientId, clock, state) =>
      encoding.encode((encoder) => {
        start(encoder, messageTypes.awareness)
        const entry = encoding.encode((content) => {
          encoding.writeVarUint(content, 1)
          encoding.writeVarUint(content, clientId)
          encoding.writeVarUint(content, clock)
          encoding.writeVarString(content, JSON.stringify(state))
        })
        encoding.writeVarUint8Array(encoder, entry)
      }),
  }
}

/** The content of a message, behind so many bytes. */
export function contentOf(message: Buffer, from: number): Uint8Array {
  return decoding.readVarUint8Array(decoding.createDecoder(message.subarray(from)))
}

/** How many people's presence a message tells, which begins at `from`. */
export function entriesIn(message: Buffer, from: number): number {
  const decoder = decoding.createDecoder(message.subarray(from))
  decoding.readVarUint(decoder)
  return decoding.readVarUint(decoder)
}
