import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ValueStore } from '#client/session/emitter.ts'
import { pacedStore } from '#client/screen/paced-store.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('a screen is told of the first change at once, then of the last in each stretch', () => {
  const source = new ValueStore(0)
  const paced = pacedStore(source, 150)
  const seen: number[] = []
  const stop = paced.subscribe(() => seen.push(paced.get()))
  source.set(1)
  vi.advanceTimersByTime(1)
  expect(seen).toEqual([1])
  for (const value of [2, 3, 4]) {
    source.set(value)
    vi.advanceTimersByTime(20)
  }
  expect(paced.get()).toBe(1)
  vi.advanceTimersByTime(150)
  expect(seen).toEqual([1, 4])
  stop()
})

it('a screen that nobody follows any more tells nothing, and shows what is so when asked', () => {
  const source = new ValueStore('before')
  const paced = pacedStore(source, 150)
  const told = vi.fn()
  paced.subscribe(told)()
  source.set('after')
  vi.advanceTimersByTime(1_000)
  expect(told).not.toHaveBeenCalled()
  expect(paced.get()).toBe('after')
})
