import { expect, it } from 'vitest'
import { CommitLine } from '#server/sync/commit-line.ts'

function openLine() {
  const durable: number[] = []
  const failures: Error[] = []
  const line = new CommitLine(
    10,
    (seq) => durable.push(seq),
    (failure) => failures.push(failure),
  )
  return { line, durable, failures }
}

it('[SYN1] what waits for a number waits for all before it', async () => {
  const { line, durable } = openLine()
  const first = Promise.withResolvers<{ seq: number }>()
  const second = Promise.withResolvers<{ seq: number }>()
  const done: string[] = []
  line.add(first.promise)
  line.after(line.promised, () => done.push('after 11'))
  line.add(second.promise)
  line.after(line.promised, () => done.push('after 12'))
  line.after(10, () => done.push('at once'))
  second.resolve({ seq: 12 })
  await second.promise
  await Promise.resolve()
  expect(done).toEqual(['at once'])
  first.resolve({ seq: 11 })
  await line.whenDurable()
  expect(durable).toEqual([11, 12])
  expect(done).toEqual(['at once', 'after 11', 'after 12'])
})

it('[SYN4] after a failure nothing that waits is done, and who asks is told', async () => {
  const { line, failures } = openLine()
  const done: string[] = []
  line.add(Promise.reject(new Error('disk full')))
  line.after(line.promised, () => done.push('never'))
  await expect(line.whenDurable()).rejects.toThrow('an edit could not be stored')
  await line.whenSettled()
  expect(done).toEqual([])
  expect(failures).toHaveLength(1)
})

it('[SYN8] a number that somebody else has taken is a failure', async () => {
  const { line } = openLine()
  line.add(Promise.resolve({ seq: 12 }))
  await expect(line.whenDurable()).rejects.toThrow('somebody else writes too')
})
