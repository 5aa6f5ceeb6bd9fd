import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createArrivals } from '#client/screen/arrivals.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function ids(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `card-${index}`)
}

it('shows what is there at first without any coming in', () => {
  const arrivals = createArrivals(() => {})
  arrivals.update(ids(5))
  expect(arrivals.shown().size).toBe(5)
  expect(arrivals.fresh().size).toBe(0)
  arrivals.close()
})

it('lets a new card in at once, and at most six in a second', () => {
  const arrivals = createArrivals(() => {})
  arrivals.update([])
  arrivals.update(ids(8))
  vi.advanceTimersByTime(0)
  expect(arrivals.shown().size).toBe(1)
  vi.advanceTimersByTime(990)
  expect(arrivals.shown().size).toBe(6)
  vi.advanceTimersByTime(1_000)
  expect([...arrivals.fresh()]).toEqual(ids(8))
  arrivals.close()
})

it('counts what comes faster, instead of making the room wait for it', () => {
  const arrivals = createArrivals(() => {})
  arrivals.update([])
  arrivals.update(ids(200))
  vi.advanceTimersByTime(0)
  expect(arrivals.burst()).toBe(188)
  expect(arrivals.shown().size).toBe(189)
  vi.advanceTimersByTime(4_100)
  expect(arrivals.shown().size).toBe(200)
  expect(arrivals.burst()).toBe(0)
  arrivals.close()
})

it('forgets a card that was taken off before or after it came in', () => {
  const arrivals = createArrivals(() => {})
  arrivals.update(['a'])
  arrivals.update(['a', 'b', 'c'])
  vi.advanceTimersByTime(0)
  arrivals.update(['b'])
  vi.advanceTimersByTime(1_000)
  expect([...arrivals.shown()]).toEqual(['b'])
  expect([...arrivals.fresh()]).toEqual(['b'])
  arrivals.close()
})
