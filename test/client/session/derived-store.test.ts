import { describe, expect, it } from 'vitest'
import { derive } from '#client/session/derived-store.ts'
import { ValueStore } from '#client/session/emitter.ts'

describe('derive', () => {
  it('tells of a change once, however many of its sources tell of it', () => {
    const count = new ValueStore(1)
    const double = derive([count], ([now]) => 2 * now)
    const triple = derive([count], ([now]) => 3 * now)
    const sum = derive([double, triple], ([two, three]) => two + three)
    const told: number[] = []
    sum.subscribe(() => told.push(sum.get()))
    count.set(2)
    expect(told).toEqual([10])
  })

  it('is silent about a change that leaves it as it was', () => {
    const count = new ValueStore(1)
    const isOdd = derive([count], ([now]) => now % 2 === 1)
    let told = 0
    isOdd.subscribe(() => (told += 1))
    count.set(3)
    expect(told).toBe(0)
  })

  it('is right when it is asked before it was told', () => {
    const count = new ValueStore(1)
    const double = derive([count], ([now]) => 2 * now)
    const seen: number[] = []
    count.subscribe(() => seen.push(double.get()))
    double.subscribe(() => {})
    count.set(2)
    expect(seen).toEqual([4])
  })

  it('follows a source that one of its followers changes', () => {
    const count = new ValueStore(1)
    const double = derive([count], ([now]) => 2 * now)
    double.subscribe(() => count.set(5))
    const seen: number[] = []
    double.subscribe(() => seen.push(double.get()))
    count.set(2)
    expect(seen.at(-1)).toBe(10)
    expect(double.get()).toBe(10)
  })
})
