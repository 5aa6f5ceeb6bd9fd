import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import {
  ownPresenceSchema,
  presenceMaxBytes,
  type OwnPresence,
  type PresenceState,
  type PresenceUser,
} from '#shared/sync/presence.ts'

/** One entry of an awareness message, its state still unread. */
export interface RawEntry {
  readonly clientId: number
  readonly clock: number
  readonly state: Uint8Array
}

const maxEntries = 2_000
/** Clocks count one person's moves; beyond this they are meant to freeze somebody's entry. */
const maxClock = 2 ** 31

/**
 * The entries of an awareness message. Stock clients send everybody's entries back, so nothing is decoded here but
 * ids and clocks. Throws where the message is malformed.
 */
export function readEntries(content: Uint8Array): readonly RawEntry[] {
  const decoder = decoding.createDecoder(content)
  const count = decoding.readVarUint(decoder)
  if (count > maxEntries) throw new Error('too many entries')
  const entries: RawEntry[] = []
  for (let index = 0; index < count; index++) {
    entries.push({
      clientId: decoding.readVarUint(decoder),
      clock: decoding.readVarUint(decoder),
      state: decoding.readVarUint8Array(decoder),
    })
  }
  return entries
}

/** Whether an entry may count at all, before anybody asks whose it is. */
export function isAcceptable(entry: RawEntry): boolean {
  return entry.state.length <= presenceMaxBytes && entry.clock < maxClock
}

/**
 * What a person says of itself; nothing of what the shape does not know. A stock client may keep cursors of another
 * form: then it is simply here. `undefined` when it takes its entry away; throws where it is no JSON.
 */
export function readOwnPresence(state: Uint8Array): OwnPresence | undefined {
  const told: unknown = JSON.parse(Buffer.from(state).toString())
  if (told === null) return undefined
  const parsed = ownPresenceSchema.safeParse(told)
  return parsed.success ? parsed.data : {}
}

/** Presence without what only those show who move most. */
export function withoutMotion({ selection, editing }: OwnPresence): OwnPresence {
  return {
    ...(selection === undefined ? {} : { selection }),
    ...(editing === undefined ? {} : { editing }),
  }
}

export function encodeEntry(
  clientId: number,
  clock: number,
  own: OwnPresence | undefined,
  user: PresenceUser,
): Uint8Array {
  const state: PresenceState | null = own === undefined ? null : { ...own, user }
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, clientId)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(state))
  })
}
