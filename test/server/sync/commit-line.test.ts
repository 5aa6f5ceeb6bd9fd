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
  line.after(() => done.push('at once'))
  line.add(() => first.promise)
  line.after(() => done.push('after 11'))
  line.add(() => second.promise)
  line.after(() => done.push('after 12'))
  line.start()
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
  line.add(() => Promise.reject(new Error('disk full')))
  line.after(() => done.push('never'))
  await expect(line.whenDurable()).rejects.toThrow('an edit could not be stored')
  await line.whenSettled()
  expect(done).toEqual([])
  expect(failures).toHaveLength(1)
})

it('[SYN8] a number that somebody else has taken is a failure', async () => {
  const { line } = openLine()
  line.add(() => Promise.resolve({ seq: 12 }))
  await expect(line.whenDurable()).rejects.toThrow('somebody else writes too')
})

it('[SYN62] what is held is appended at the next start, or when somebody waits for it', async () => {
  const { line, durable } = openLine()
  const appended: number[] = []
  const append = (seq: number) => async (): Promise<{ seq: number }> => {
    appended.push(seq)
    return { seq }
  }
  line.add(append(11))
  line.add(append(12))
  expect([line.promised, appended]).toEqual([12, []])
  expect(line.start()).toBe(true)
  expect(appended).toEqual([11, 12])
  expect(line.start()).toBe(false)
  line.add(append(13))
  await line.whenDurable()
  expect(appended).toEqual([11, 12, 13])
  expect(durable).toEqual([11, 12, 13])
})

it('[SYN4] after a failure what is held is never appended', async () => {
  const { line } = openLine()
  const appended: number[] = []
  line.add(async () => {
    appended.push(11)
    return { seq: 11 }
  })
  line.fail(new Error('disk full'))
  line.start()
  await line.whenSettled()
  expect(appended).toEqual([])
})
