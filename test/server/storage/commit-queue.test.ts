import { describe, expect, it } from 'vitest'
import { CommitQueue, type Engine } from '#server/storage/commit-queue.ts'

const plainEngine: Engine = { transact: (batch) => batch(), attempt: (write) => write() }

function failing(): never {
  throw new Error('first')
}

describe('commit queue', () => {
  it('[STO7] commits at once when it is quiet and apart under load', async () => {
    const startedAt = performance.now()
    const commitsAt: number[] = []
    const queue = new CommitQueue(plainEngine, {
      commitEveryMs: 150,
      onCommit: () => commitsAt.push(performance.now() - startedAt),
    })
    for (let times = 0; times < 3; times += 1) await queue.write(() => times)
    await queue.close()
    const [first = 0, second = 0, third = 0] = commitsAt
    expect(first).toBeLessThan(150)
    expect(second - first).toBeGreaterThanOrEqual(148)
    expect(third - second).toBeGreaterThanOrEqual(148)
  })

  it('[STO7] commits from within a write when timers have no turn', async () => {
    const commits: number[] = []
    const queue = new CommitQueue(plainEngine, { onCommit: ({ writes }) => commits.push(writes) })
    const busyUntil = performance.now() + 80
    const writes: Promise<void>[] = []
    // Promises have their turn before timers: this is what a flood of messages looks like.
    while (performance.now() < busyUntil) {
      writes.push(queue.write(() => {}))
      await Promise.resolve()
    }
    expect(commits.length).toBeGreaterThan(0)
    await Promise.all(writes)
    await queue.close()
  })

  it('[STO8] fails every write of a transaction that the engine could not commit', async () => {
    let full = true
    const engine: Engine = {
      ...plainEngine,
      transact: (batch) => {
        batch()
        if (full) throw new Error('disk full')
      },
    }
    const queue = new CommitQueue(engine, {})
    const outcomes = await Promise.allSettled([queue.write(() => 1), queue.write(() => 2)])
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    full = false
    expect(await queue.write(() => 3)).toBe(3)
    await queue.close()
  })

  it('[STO10] fails what waits behind a failed write of its chain, and nothing else', async () => {
    const queue = new CommitQueue(plainEngine, {})
    const outcomes = await Promise.allSettled([
      queue.write(failing, 'one'),
      queue.write(() => 'other', 'other'),
      queue.write(() => 'builds on the first', 'one'),
      queue.write(() => 'no chain'),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect(await queue.write(() => 'later', 'one')).toBe('later')
    await queue.close()
  })
})
