import { problem } from '#shared/problems/problem.ts'

/** Milliseconds that only go forward, whatever happens to the clock on the wall. */
export type MonotonicClock = () => number

export interface RateLimit {
  /** Throws where the key has spent its allowance. */
  check(key: string): void
  /** Spends one. */
  count(key: string): void
}

// A flood of made-up keys may not fill the memory: beyond this many, the oldest windows are dropped.
const maxKeys = 20_000

/** So many per key in a window of time that begins with the first. */
export function createRateLimit(
  limit: number,
  windowMs: number,
  now: MonotonicClock = () => performance.now(),
): RateLimit {
  const windows = new Map<string, { readonly endsAt: number; count: number }>()

  function windowOf(key: string): { readonly endsAt: number; count: number } | undefined {
    const found = windows.get(key)
    if (found !== undefined && found.endsAt > now()) return found
    windows.delete(key)
    return undefined
  }

  return {
    check(key) {
      const window = windowOf(key)
      if (window === undefined || window.count < limit) return
      throw problem('too-many-tries', { seconds: Math.ceil((window.endsAt - now()) / 1000) })
    },
    count(key) {
      const window = windowOf(key)
      if (window !== undefined) {
        window.count += 1
        return
      }
      if (windows.size >= maxKeys) windows.delete(windows.keys().next().value ?? '')
      windows.set(key, { endsAt: now() + windowMs, count: 1 })
    },
  }
}

/** What was guessed wrong: secrets, join codes, creation keys. */
export interface WrongTries {
  /** Throws where an address, or everybody with this code, was wrong too often. */
  check(address: string, code?: string): void
  count(address: string, code?: string): void
}

export interface TriesLimits {
  readonly wrongTriesPerAddress: number
  readonly wrongTriesPerCode: number
  readonly wrongTriesMs: number
}

/** A venue is one address, so many may mistype; a search through all codes would take centuries. */
export function createWrongTries(limits: TriesLimits, now?: MonotonicClock): WrongTries {
  const perAddress = createRateLimit(limits.wrongTriesPerAddress, limits.wrongTriesMs, now)
  const perCode = createRateLimit(limits.wrongTriesPerCode, limits.wrongTriesMs, now)
  return {
    check(address, code) {
      perAddress.check(address)
      if (code !== undefined) perCode.check(code)
    },
    count(address, code) {
      perAddress.count(address)
      if (code !== undefined) perCode.count(code)
    },
  }
}
