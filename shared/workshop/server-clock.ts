/** The server's clock as far as a device can know it, so that all timers in a room agree. */
export interface ServerClock {
  /** The server said what time it was, a moment ago. */
  told(serverNow: number): void
  now(): number
}

/** A message is always late, never early: the one that makes the server's clock the latest came the fastest. */
export function createServerClock(localNow: () => number = Date.now): ServerClock {
  let offset: number | undefined
  return {
    told(serverNow) {
      const told = serverNow - localNow()
      // More than any network takes: a clock was set.
      const isSet = offset !== undefined && Math.abs(told - offset) > 60_000
      offset = offset === undefined || isSet ? told : Math.max(offset, told)
    },
    now: () => localNow() + (offset ?? 0),
  }
}
