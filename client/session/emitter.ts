import type { Listenable, Store } from './session.ts'

/** A value with subscribers. */
export class ValueStore<Value> implements Store<Value> {
  #value: Value
  readonly #listeners = new Set<() => void>()

  constructor(value: Value) {
    this.#value = value
  }

  readonly get = (): Value => this.#value

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange)
    return () => this.#listeners.delete(onChange)
  }

  set(value: Value): void {
    if (Object.is(value, this.#value)) return
    this.#value = value
    for (const listener of this.#listeners) listener()
  }
}

/** Something that happens, with listeners. */
export class Signal<Value> implements Listenable<Value> {
  readonly #listeners = new Set<(value: Value) => void>()

  readonly listen = (onValue: (value: Value) => void): (() => void) => {
    this.#listeners.add(onValue)
    return () => this.#listeners.delete(onValue)
  }

  emit(value: Value): void {
    for (const listener of this.#listeners) listener(value)
  }
}
