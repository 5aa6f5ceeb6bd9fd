import type { Store } from '#client/session/session.ts'

export interface ValueStore<Value> extends Store<Value> {
  set(value: Value): void
}

/** A value that can be followed; setting what it is already tells nobody. */
export function createStore<Value>(initial: Value): ValueStore<Value> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(value, next)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
