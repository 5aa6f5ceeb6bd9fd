import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exporters } from '#server/exports/registry.ts'
import { asAttachment, fileName } from '#server/http/file-name.ts'
import { startServer, type TestServer } from '#test/support/server.ts'
import { makeBoard, send, type MadeBoard } from './made-board.ts'

let server: TestServer
let board: MadeBoard

beforeAll(async () => {
  server = await startServer()
  board = await makeBoard(server, { title: 'Église “A/B”\r\nX: 1', language: 'fr' })
})
afterAll(() => server.close())

describe('an exported file', () => {
  it.each(exporters.map(({ id }) => id))(
    '%s is an attachment that no page runs',
    async (format) => {
      const { token } = board.links.viewer
      const path = `/api/boards/${board.id}/exports/${format}?lang=fr`
      const { status, headers } = await send(server, 'GET', path, { token })
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toMatch(
        /^attachment; filename="Eglise-A-B-X-1\.[\w.]+"; filename\*=UTF-8''%C3%89glise-A-B-X-1\.[\w.]+$/,
      )
      expect(headers.get('content-security-policy')).toContain('sandbox')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    },
  )

  it('[doc-names] has a name that no disk and no header stumbles over', () => {
    expect(fileName('../../etc/passwd', 'json')).toBe('etc-passwd.json')
    expect(fileName('\u202e…', 'json')).toBe('catena.json')
    expect(fileName('x'.repeat(300), 'svg')).toHaveLength(84)
    expect(asAttachment("o'brien (1).svg")).toBe(
      `attachment; filename="o_brien__1_.svg"; filename*=UTF-8''o%27brien%20%281%29.svg`,
    )
  })

  it('says which formats there are when one is not', async () => {
    const { token } = board.links.viewer
    const path = `/api/boards/${board.id}/exports/floppy`
    expect(await (await send(server, 'GET', path, { token })).json()).toMatchObject({
      code: 'format-not-found',
      fix: expect.stringContaining('json'),
    })
  })
})

describe('importing', () => {
  const exported = async ({ id, links }: MadeBoard) =>
    (
      await send(server, 'GET', `/api/boards/${id}/exports/json`, { token: links.viewer.token })
    ).text()

  const importInto = ({ id, links }: MadeBoard, query: string, body: string) =>
    send(server, 'POST', `/api/boards/${id}/imports/json${query}`, {
      token: links.editor.token,
      body,
    })

  it('with dry=1 answers the model and changes nothing', async () => {
    const file = JSON.stringify({
      ...JSON.parse(await exported(board)),
      elements: [{ id: 'new', type: 'output', title: { fr: 'Neuf' } }],
    })
    const before = await exported(board)
    const response = await importInto(board, '?dry=1', file)
    expect(await response.json()).toMatchObject({
      model: { elements: [{ id: 'new' }] },
      versionId: null,
    })
    expect(await exported(board)).toBe(before)
  })

  it('with mode=replace makes the board what the file is', async () => {
    const mine = await makeBoard(server)
    const file = await exported(board)
    expect((await importInto(mine, '?mode=replace', file)).status).toBe(200)
    expect(await exported(mine)).toBe(file)
  })

  it('with mode=add keeps what is there and gives doubles ids of their own', async () => {
    const mine = await makeBoard(server, { language: 'fr' })
    const file = JSON.stringify({
      ...JSON.parse(await exported(mine)),
      elements: [{ id: 'one', type: 'output', title: { fr: 'Un' } }],
    })
    await importInto(mine, '', file)
    await importInto(mine, '', file)
    const { elements } = JSON.parse(await exported(mine))
    expect(elements).toHaveLength(2)
    expect(elements.every(({ title }: { title: { fr: string } }) => title.fr === 'Un')).toBe(true)
  })
})
