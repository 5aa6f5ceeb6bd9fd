import { expect, it } from 'vitest'
import { openJobs } from '#server/jobs/open-jobs.ts'
import { firstUpdate } from '#server/sync/first-update.ts'
import { aModel } from '#test/support/change-model.ts'

it.each(['pdf', 'png', 'pptx'])('%s is made apart, however small the board', async (format) => {
  const jobs = openJobs()
  try {
    const state = firstUpdate(aModel().withElement('card', 'impact').build())
    const snapshot = { seq: 1, state }
    const log = { boardId: 'board', snapshot, updates: [], headSeq: 1, isDoubtful: false }
    await jobs.run('exportBoard', { log, format: 'json' })
    expect(jobs.stats().processes).toBe(0)
    await jobs.run('exportBoard', { log, format })
    expect(jobs.stats().processes).toBe(1)
  } finally {
    await jobs.close()
  }
})
