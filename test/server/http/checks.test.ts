import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { checksAnswer } from '#server/http/answers.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

let server: TestServer
let board: MadeBoard

const model = aModel()
  .withElement('teach', 'activity', 'Teach')
  .withElement('equal', 'impact', 'Equal chances')
  .withElement('learn', 'outcome', 'Pupils learn')
  .withLink('teach', 'equal')

beforeAll(async () => {
  server = await startServer()
  board = await makeBoard(server, { model: model.build() })
})
afterAll(() => server.close())

async function ask(query = '', of = board): Promise<z.infer<typeof checksAnswer>> {
  const { token } = of.links.viewer
  const response = await send(server, 'GET', `/api/boards/${of.id}/checks${query}`, { token })
  expect(response.status).toBe(200)
  return (await response.json()) as z.infer<typeof checksAnswer>
}

describe('the checks of a board', () => {
  it('name the card or the link, how grave it is, why it matters and what to do', async () => {
    const { findings } = await ask()
    const orphan = findings.find(({ code }) => code === 'S01')
    expect(orphan).toMatchObject({
      severity: 'error',
      text: '“Pupils learn” has no links at all.',
      element: 'learn',
      link: null,
      refs: [{ kind: 'element', id: 'learn' }],
    })
    expect(orphan?.why).not.toBe('')
    expect(orphan?.fix).not.toBe('')
    const leap = findings.find(({ code }) => code === 'L01')
    expect(leap).toMatchObject({ element: null, link: 'teach--equal' })
  })

  it('speak the language that is asked for', async () => {
    const { findings } = await ask('?lang=nl')
    expect(findings.find(({ code }) => code === 'S01')?.text).toBe(
      '“Pupils learn” heeft geen enkel verband.',
    )
    const refused = await send(server, 'GET', `/api/boards/${board.id}/checks?lang=de`, {
      token: board.links.viewer.token,
    })
    expect(refused.status).toBe(400)
  })

  it('leave out what the board does without, and say so', async () => {
    const quiet = await makeBoard(server, { model: model.build({ checksOff: ['S01'] }) })
    const { findings, off } = await ask('', quiet)
    expect(off).toEqual(['S01'])
    expect(findings.filter(({ code }) => code === 'S01')).toEqual([])
    expect(findings.some(({ code }) => code === 'L01')).toBe(true)
  })
})
