import { expect, it } from 'vitest'
import { CommitLine } from '#server/sync/commit-line.ts'

/** A line from number 10 on, whose storage numbers what it is handed, or does what a test says instead. */
function openLine(append?: (edits: readonly string[]) => Promise<{ readonly seq: number }>) {
  const durable: number[] = []
  const failures: Error[] = []
  const appended: (readonly string[])[] = []
  let head = 10
  const line = new CommitLine<string>(
    head,
    async (edits) => {
      appended.push(edits)
      head += edits.length
      return append?.(edits) ?? { seq: head }
    },
    (seq) => durable.push(seq),
    (failure) => failures.push(failure),
  )
  return { line, durable, failures, appended }
}

it('[SYN1] what waits for a number waits for all before it', async () => {
  const answers = [
    Promise.withResolvers<{ seq: number }>(),
    Promise.withResolvers<{ seq: number }>(),
  ] as const
  const { line, durable } = openLine(([edit]) => answers[edit === 'first' ? 0 : 1].promise)
  const done: string[] = []
  line.after(() => done.push('at once'))
  line.add('first')
  line.after(() => done.push('after 11'))
  line.start()
  line.add('second')
  line.after(() => done.push('after 12'))
  line.start()
  answers[1].resolve({ seq: 12 })
  await answers[1].promise
  await Promise.resolve()
  expect(done).toEqual(['at once'])
  answers[0].resolve({ seq: 11 })
  await line.whenDurable()
  expect(durable).toEqual([11, 12])
  expect(done).toEqual(['at once', 'after 11', 'after 12'])
})

it('[SYN4] after a failure nothing that waits is done, and who asks is told', async () => {
  const { line, failures } = openLine(() => Promise.reject(new Error('disk full')))
  const done: string[] = []
  line.add('edit')
  line.after(() => done.push('never'))
  await expect(line.whenDurable()).rejects.toThrow('an edit could not be stored')
  await line.whenSettled()
  expect(done).toEqual([])
  expect(failures).toHaveLength(1)
})

it('[SYN8] a number that somebody else has taken is a failure', async () => {
  const { line } = openLine(() => Promise.resolve({ seq: 12 }))
  line.add('edit')
  await expect(line.whenDurable()).rejects.toThrow('somebody else writes too')
})

it('[SYN62] what is held is appended together at the next start, or when somebody waits for it', async () => {
  const { line, durable, appended } = openLine()
  line.add('first')
  line.add('second')
  expect([line.promised, appended]).toEqual([12, []])
  expect(line.start()).toBe(true)
  expect(appended).toEqual([['first', 'second']])
  expect(line.start()).toBe(false)
  line.add('third')
  await line.whenDurable()
  expect(appended).toEqual([['first', 'second'], ['third']])
  expect(durable).toEqual([11, 12, 13])
})

it('[SYN4] after a failure what is held is never appended', async () => {
  const { line, appended } = openLine()
  line.add('edit')
  line.fail(new Error('disk full'))
  line.start()
  await line.whenSettled()
  expect(appended).toEqual([])
})
