/**
 * The first number of every message on the sync socket. 0 to 3 are y-websocket's own; the others go only to clients
 * that asked with `ack=1`. Their layout is in server/sync/SPEC.md.
 */
export const messageTypes = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** varUint n: the first n update and step-2 frames of this socket are on disk. */
  ack: 64,
  /** varUint n, varString code: frame n was refused; nothing after it is accepted on this socket. */
  nack: 65,
  /** varUint epoch, varString participant id, varString role: sent once, before anything else. */
  welcome: 66,
  /** varUint n: how many only watch, sent when it changes. */
  audience: 67,
  /** varUint: 0 edits are taken, 1 none just now, because the server's disk is almost full. */
  state: 68,
  /** varString JSON: parts of the workshop's view (shared/workshop/view.ts), all of them at first, then what changed. */
  workshop: 69,
  /** varString rule, varUint n, n varStrings: of these records something was taken back that this socket changed. */
  takenBack: 70,
} as const

/** The server takes no larger update (SYN33). */
export const largestUpdateBytes = 1_048_576

/** Why the server closes a socket. 44xx are final; the others mean come back later. */
export const closeCodes = {
  badMessage: 4400,
  unauthorized: 4401,
  forbidden: 4403,
  boardNotFound: 4404,
  clientIdTaken: 4409,
  oldEpoch: 4410,
  tooLarge: 4413,
  tooFast: 4529,
  restarting: 1012,
  busy: 1013,
} as const

/** Whether a client may come back by itself after this close code. */
export function isFinalClose(code: number): boolean {
  return code >= 4400 && code < 4500
}
