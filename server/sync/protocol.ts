import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { messageTypes } from '#shared/sync/messages.ts'
import type { TakenBack } from '#shared/workshop/refused-changes.ts'
import type { WorkshopParts } from '#shared/workshop/view.ts'

/** What a client sent. Stock y-websocket clients speak of nothing but these. */
export type Incoming =
  | { readonly kind: 'step-one'; readonly stateVector: Uint8Array }
  | { readonly kind: 'step-two' | 'update'; readonly update: Uint8Array }
  | { readonly kind: 'awareness'; readonly entries: Uint8Array }
  | { readonly kind: 'query-awareness' }
  /** Of a kind we do not know: a newer client's, or another server's. */
  | { readonly kind: 'unknown' }

const syncTypes = { stepOne: 0, stepTwo: 1, update: 2 } as const

/** Reads one frame; throws where it is malformed. The arrays are views into it. */
export function readFrame(frame: Uint8Array): Incoming {
  const decoder = decoding.createDecoder(frame)
  switch (decoding.readVarUint(decoder)) {
    case messageTypes.sync:
      return readSync(decoder)
    case messageTypes.awareness:
      return { kind: 'awareness', entries: decoding.readVarUint8Array(decoder) }
    case messageTypes.queryAwareness:
      return { kind: 'query-awareness' }
    default:
      return { kind: 'unknown' }
  }
}

function readSync(decoder: decoding.Decoder): Incoming {
  switch (decoding.readVarUint(decoder)) {
    case syncTypes.stepOne:
      return { kind: 'step-one', stateVector: readStateVector(decoder) }
    case syncTypes.stepTwo:
      return { kind: 'step-two', update: decoding.readVarUint8Array(decoder) }
    case syncTypes.update:
      return { kind: 'update', update: decoding.readVarUint8Array(decoder) }
    default:
      return { kind: 'unknown' }
  }
}

// Looked through here, because it is answered where nothing may throw any more.
function readStateVector(decoder: decoding.Decoder): Uint8Array {
  const stateVector = decoding.readVarUint8Array(decoder)
  const parts = decoding.createDecoder(stateVector)
  const count = decoding.readVarUint(parts)
  if (count > stateVector.length) throw new Error('more clients than there can be')
  for (let part = 0; part < 2 * count; part++) decoding.readVarUint(parts)
  return stateVector
}

export function stepOneFrame(stateVector: Uint8Array): Uint8Array {
  return syncFrame(syncTypes.stepOne, stateVector)
}

export function stepTwoFrame(update: Uint8Array): Uint8Array {
  return syncFrame(syncTypes.stepTwo, update)
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(syncTypes.update, update)
}

function syncFrame(type: number, content: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.sync)
    encoding.writeVarUint(encoder, type)
    encoding.writeVarUint8Array(encoder, content)
  })
}

/** Presence entries, each encoded already. */
export function awarenessFrame(entries: readonly Uint8Array[]): Uint8Array {
  const content = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const entry of entries) encoding.writeUint8Array(encoder, entry)
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.awareness)
    encoding.writeVarUint8Array(encoder, content)
  })
}

/** Says nothing; a stock client alone in a room needs it to believe in its connection. */
export const keepAliveFrame = awarenessFrame([])

export function ackFrame(count: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.ack)
    encoding.writeVarUint(encoder, count)
  })
}

export function nackFrame(count: number, code: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.nack)
    encoding.writeVarUint(encoder, count)
    encoding.writeVarString(encoder, code)
  })
}

export function welcomeFrame(epoch: number, participantId: string, role: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.welcome)
    encoding.writeVarUint(encoder, epoch)
    encoding.writeVarString(encoder, participantId)
    encoding.writeVarString(encoder, role)
  })
}

export function audienceFrame(viewers: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.audience)
    encoding.writeVarUint(encoder, viewers)
  })
}

/** Whether edits are taken. */
export function stateFrame(isReadOnly: boolean): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.state)
    encoding.writeVarUint(encoder, isReadOnly ? 1 : 0)
  })
}

/** What has changed in the workshop. */
export function workshopFrame(parts: WorkshopParts): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.workshop)
    encoding.writeVarString(encoder, JSON.stringify(parts))
  })
}

/** Something of the client's edits was taken back: by which rule, and of which records. */
export function takenBackFrame({ rule, records }: TakenBack): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.takenBack)
    encoding.writeVarString(encoder, rule)
    encoding.writeVarUint(encoder, records.length)
    for (const record of records) encoding.writeVarString(encoder, record)
  })
}
