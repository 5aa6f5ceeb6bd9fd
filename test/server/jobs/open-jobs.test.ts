import { afterEach, describe, expect, it } from 'vitest'
import type { BoardLog } from '#server/jobs/board-log.ts'
import { exportBoard } from '#server/jobs/export-board.ts'
import { importFile } from '#server/jobs/import-file.ts'
import type { Jobs } from '#server/jobs/jobs.ts'
import { openJobs } from '#server/jobs/open-jobs.ts'
import { packVersion } from '#server/jobs/pack-version.ts'
import { parseModel } from '#server/jobs/parse-model.ts'
import type { JobLimits } from '#server/jobs/settings.ts'
import { startBoard } from '#server/jobs/start-board.ts'
import { unpackVersion } from '#server/jobs/unpack-version.ts'
import { firstUpdate } from '#server/sync/first-update.ts'
import type { ChangeModel } from '#shared/model/change-model.ts'
import { toJson } from '#shared/model/json.ts'
import { largeModel } from '#test/support/large-model.ts'

const model = largeModel({ elements: 60, links: 120 })
const log = logOf(model)
const json = new TextEncoder().encode(toJson(model))

function logOf(kept: ChangeModel): BoardLog {
  const state = firstUpdate(kept)
  return {
    boardId: 'board',
    snapshot: { seq: 1, state },
    updates: [],
    headSeq: 1,
    isDoubtful: false,
  }
}

let jobs: Jobs
afterEach(() => jobs.close())

/** However small, everything goes to a process. */
function open(limits: Partial<JobLimits> = {}): Jobs {
  jobs = openJobs({ limits: { jobProcesses: 2, smallJobBytes: 0, ...limits } })
  return jobs
}

/** More than a minute of drawing: far more than a board takes. */
const enormous = { log: logOf(largeModel({ links: 30_000 })), format: 'png' } as const

const asJson = { log, format: 'json' } as const

describe('what a process answers', () => {
  it.each(['json', 'xlsx', 'png'])('as %s is what a direct call answers', async (format) => {
    const input = { log, format, language: 'fr' } as const
    expect(await open().run('exportBoard', input)).toEqual(await exportBoard(input))
    expect(jobs.stats().processes).toBe(1)
  })

  it('of files, models, boards and versions is what a direct call answers', async () => {
    open()
    const file = { bytes: json, format: 'json', language: 'nl' } as const
    expect(await jobs.run('importFile', file)).toEqual(importFile(file))
    expect(await jobs.run('parseModel', { body: json })).toEqual(parseModel({ body: json }))

    const request = { body: new TextEncoder().encode(JSON.stringify({ model })) }
    const started = await jobs.run('startBoard', { ...request, language: 'nl' })
    const { update, ...direct } = startBoard({ ...request, language: 'nl' })
    expect(started).toMatchObject(direct)
    // Client ids are drawn by lot.
    expect(started.update.length).toBeGreaterThan(update.length * 0.95)

    const version = await jobs.run('packVersion', { log })
    expect(version).toEqual(await packVersion({ log }))
    if (version === undefined) throw new Error('the log reaches back')
    expect(await jobs.run('unpackVersion', version)).toEqual(await unpackVersion(version))
  })

  it('is the problem where there is one, with its details', async () => {
    const body = new TextEncoder().encode('{"format":"catena","version":9}')
    await expect(open().run('parseModel', { body })).rejects.toMatchObject({
      code: 'model-too-new',
      details: { version: 9 },
    })
  })

  it('is a mistake of ours where a job throws anything else', async () => {
    const damaged = { model: new Uint8Array([1]), sha256: '' }
    await expect(open().run('unpackVersion', damaged)).rejects.toThrow('unpackVersion failed')
    expect((await jobs.run('exportBoard', asJson)).file.length).toBeGreaterThan(1000)
  })
})

describe('a job that is too much', () => {
  it('of time is ended and told, and nothing else suffers', async () => {
    open({ maxJobMs: 2_000 })
    const tooLong = jobs.run('exportBoard', enormous)
    const others = Promise.all([1, 2, 3].map(() => jobs.run('exportBoard', asJson)))
    await expect(tooLong).rejects.toMatchObject({ code: 'export-too-large' })
    const expected = await exportBoard(asJson)
    expect(await others).toEqual([expected, expected, expected])
    expect(await jobs.run('exportBoard', asJson)).toEqual(expected)
  })

  it('of memory ends its process, and another takes over', async () => {
    open({ jobProcesses: 1, jobMemoryMegabytes: 48 })
    const tooMuch = jobs.run('exportBoard', enormous)
    const other = jobs.run('exportBoard', asJson)
    await expect(tooMuch).rejects.toMatchObject({ code: 'export-too-large' })
    expect(await other).toEqual(await exportBoard(asJson))
    expect(jobs.stats()).toEqual({ processes: 1, atWork: 0, waiting: 0 })
  })
})

describe('a job that nobody wants any more', () => {
  it('ends with its process, and leaves its place to the next', async () => {
    open({ jobProcesses: 1 })
    const asked = new AbortController()
    const unwanted = jobs.run('exportBoard', enormous, { signal: asked.signal })
    const next = jobs.run('exportBoard', asJson)
    asked.abort()
    await expect(unwanted).rejects.toMatchObject({ code: 'job-cancelled' })
    expect(await next).toEqual(await exportBoard(asJson))
    expect(jobs.stats()).toEqual({ processes: 1, atWork: 0, waiting: 0 })
  })

  it('leaves the line without having been begun', async () => {
    open({ jobProcesses: 1 })
    const asked = new AbortController()
    const first = jobs.run('exportBoard', asJson)
    const unwanted = jobs.run('exportBoard', enormous, { signal: asked.signal })
    expect(jobs.stats()).toEqual({ processes: 1, atWork: 1, waiting: 1 })
    asked.abort()
    await expect(unwanted).rejects.toMatchObject({ code: 'job-cancelled' })
    expect(await first).toEqual(await exportBoard(asJson))
    await expect(jobs.run('exportBoard', asJson, { signal: asked.signal })).rejects.toMatchObject({
      code: 'job-cancelled',
    })
  })
})

describe('the line', () => {
  it('is never filled by one participant', async () => {
    open({ jobProcesses: 1, maxWaitingJobsEach: 3 })
    const ask = (participantId: string) => jobs.run('exportBoard', asJson, { participantId })
    const many = Array.from({ length: 6 }, () => ask('an'))
    const others = [ask('ben'), ask('cem')]
    const answers = await Promise.allSettled(many)
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 4 }, () => 'fulfilled'),
      ...Array.from({ length: 2 }, () => 'rejected'),
    ])
    expect(answers.at(-1)).toMatchObject({
      reason: { code: 'files-waiting', details: { count: 3, seconds: 5 } },
    })
    expect(await Promise.all(others)).toHaveLength(2)
  })

  it('says how many go before what somebody waits for', async () => {
    open({ jobProcesses: 1 })
    const ask = (participantId: string) => jobs.run('exportBoard', asJson, { participantId })
    const asked = ['an', 'an', 'ben', 'cem'].map(ask)
    // Ben and Cem have nothing at work, and go before the second of An.
    expect(['an', 'ben', 'cem', 'dee'].map((id) => jobs.ahead(id))).toEqual([2, 0, 1, undefined])
    await Promise.all(asked)
    expect(jobs.ahead('an')).toBeUndefined()
  })

  it('lets those go first who have nothing at work', async () => {
    open({ jobProcesses: 2 })
    const order: string[] = []
    const asked = ['an', 'an', 'an', 'an', 'ben'].map(async (participantId, index) => {
      await jobs.run('exportBoard', asJson, { participantId })
      order.push(`${participantId} ${index}`)
    })
    await Promise.all(asked)
    // Two were taken before Ben came; his was the next.
    expect(order.indexOf('ben 4')).toBeLessThanOrEqual(3)
    expect(order.indexOf('ben 4')).toBeLessThan(order.indexOf('an 3'))
  })
})

describe('processes', () => {
  it('take many jobs at once, and turn away what would wait too long', async () => {
    open({ maxWaitingJobs: 10 })
    const asked = Array.from({ length: 30 }, () => jobs.run('exportBoard', asJson))
    const answers = await Promise.allSettled(asked)
    const made = answers.filter(({ status }) => status === 'fulfilled')
    const refused = answers.filter((answer) => answer.status === 'rejected')
    // Two were taken at once, ten waited.
    expect(made).toHaveLength(12)
    const expected = await exportBoard(asJson)
    for (const answer of made) expect(answer).toEqual({ status: 'fulfilled', value: expected })
    for (const { reason } of refused)
      expect(reason).toMatchObject({ code: 'server-busy', details: { seconds: 5 } })
    expect(jobs.stats()).toEqual({ processes: 2, atWork: 0, waiting: 0 })
  })

  it('start with work and end when there is none', async () => {
    open({ jobProcessIdleMs: 20 })
    expect(jobs.stats().processes).toBe(0)
    await jobs.run('exportBoard', asJson)
    await expect.poll(() => jobs.stats().processes).toBe(0)
    expect((await jobs.run('exportBoard', asJson)).file.length).toBeGreaterThan(1000)
  })

  it('are not started for what is small', async () => {
    open({ smallJobBytes: 1_000_000 })
    expect(await jobs.run('exportBoard', asJson)).toEqual(await exportBoard(asJson))
    expect(jobs.stats().processes).toBe(0)
    // But for files: a few kilobytes may unfold to gigabytes.
    const file = { bytes: json, format: 'json', language: 'nl' } as const
    expect(await jobs.run('importFile', file)).toEqual(importFile(file))
    expect(jobs.stats().processes).toBe(1)
  })

  it('[F22] take a board that has ended its loader before, however small it is', async () => {
    open({ smallJobBytes: 1_000_000 })
    await jobs.run('exportBoard', { log: { ...log, isDoubtful: true }, format: 'json' })
    expect(jobs.stats().processes).toBe(1)
  })

  it('end with the server; what they had to do fails', async () => {
    open({ jobProcesses: 1 })
    const asked = Promise.allSettled([1, 2].map(() => jobs.run('exportBoard', asJson)))
    await jobs.close()
    for (const answer of await asked)
      expect(answer).toMatchObject({ reason: { code: 'server-restarting' } })
    expect(jobs.stats()).toEqual({ processes: 0, atWork: 0, waiting: 0 })
    await expect(jobs.run('exportBoard', asJson)).rejects.toMatchObject({
      code: 'server-restarting',
    })
  })
})
