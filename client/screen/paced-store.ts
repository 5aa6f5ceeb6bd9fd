import type { Store } from '#client/session/session.ts'

/**
 * Follows a store, but tells of its changes no more often than this: a room sees no more, and each of them costs a
 * drawing. The first after a pause is told at once, the last one always.
 */
export function pacedStore<Value>(source: Store<Value>, everyMs: number): Store<Value> {
  let value = source.get()
  let nextAt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop: (() => void) | undefined
  const listeners = new Set<() => void>()

  function take(): void {
    timer = undefined
    const now = source.get()
    if (now === value) return
    value = now
    nextAt = performance.now() + everyMs
    for (const listener of listeners) listener()
  }

  function notify(): void {
    timer ??= setTimeout(take, Math.max(0, nextAt - performance.now()))
  }

  return {
    get: () => (listeners.size === 0 ? source.get() : value),
    subscribe(listener) {
      if (listeners.size === 0) {
        value = source.get()
        stop = source.subscribe(notify)
      }
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        clearTimeout(timer)
        timer = undefined
      }
    },
  }
}
