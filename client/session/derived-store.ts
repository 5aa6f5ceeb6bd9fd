import type { Store } from './session.ts'

type Values<Sources extends readonly Store<unknown>[]> = {
  readonly [Index in keyof Sources]: Sources[Index] extends Store<infer Value> ? Value : never
}

/**
 * A value worked out from others, when it is asked for and one of them has changed; it follows them only while
 * somebody follows it, and tells of a change once. `compute` gets what it returned before, so that it can keep what
 * came out equal.
 */
export function derive<const Sources extends readonly Store<unknown>[], Value>(
  sources: Sources,
  compute: (values: Values<Sources>, before: Value | undefined) => Value,
): Store<Value> {
  let madeFrom: readonly unknown[] = []
  let made: { readonly value: Value } | undefined
  let told: Value | undefined
  /** While its followers are told they all ask for it, and need not each have the sources looked at. */
  let isTelling = false
  let stops: readonly (() => void)[] = []
  const listeners = new Set<() => void>()

  function refreshed(): Value {
    const values = sources.map((source) => source.get())
    if (made === undefined || values.some((value, index) => value !== madeFrom[index])) {
      madeFrom = values
      // The values stand in the order of the sources.
      made = { value: compute(values as Values<Sources>, made?.value) }
    }
    return made.value
  }

  // Several sources may tell of the same change.
  function notify(): void {
    const value = refreshed()
    if (value === told) return
    told = value
    isTelling = true
    try {
      for (const listener of listeners) listener()
    } finally {
      isTelling = false
    }
  }

  return {
    get: () => (isTelling && made !== undefined ? made.value : refreshed()),
    subscribe(listener) {
      if (listeners.size === 0) {
        told = refreshed()
        stops = sources.map((source) => source.subscribe(notify))
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) for (const stop of stops) stop()
      }
    },
  }
}

/** The new map with the old values where those are equal, or the old map where all of them are. */
export function keepEqualValues<Value extends object>(
  before: ReadonlyMap<string, Value> | undefined,
  now: ReadonlyMap<string, Value>,
  isSame: (one: Value, other: Value) => boolean = isShallowEqual,
): ReadonlyMap<string, Value> {
  if (before === undefined) return now
  let areAllSame = before.size === now.size
  const kept = new Map<string, Value>()
  for (const [id, value] of now) {
    const old = before.get(id)
    const chosen = old !== undefined && (old === value || isSame(old, value)) ? old : value
    if (chosen !== old) areAllSame = false
    kept.set(id, chosen)
  }
  return areAllSame ? before : kept
}

/** Equal in every field; lists and points are equal when their members are. */
export function isShallowEqual(one: object, other: object): boolean {
  const left = Object.entries(one)
  const right = Object.entries(other)
  return (
    left.length === right.length &&
    right.every(([key, value], index) => left[index]?.[0] === key && isEqual(left[index][1], value))
  )
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((member, index) => member === other[index])
  return isPoint(one) && isPoint(other) && one.x === other.x && one.y === other.y
}

function isPoint(value: unknown): value is { readonly x: number; readonly y: number } {
  return typeof value === 'object' && value !== null && 'x' in value && 'y' in value
}
