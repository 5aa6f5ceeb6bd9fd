import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ProblemPage } from '#client/app/ProblemPage.tsx'
import { Refusal } from '#client/app/request.ts'
import { HistoryDialog } from '#client/history/HistoryDialog.tsx'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'
import '#client/style/index.css'

const unchanged = { added: 0, removed: 0, changed: 0 }
const version = {
  id: 'v1',
  kind: 'named',
  name: 'Before the break',
  by: 'An',
  createdAt: '2026-11-21T20:00:00Z',
  difference: {
    elements: { ...unchanged, added: 3, moved: 0 },
    links: { ...unchanged, removed: 1 },
    other: 0,
  },
}

afterEach(() => {
  closeBoards()
  vi.unstubAllGlobals()
})

describe('versions', () => {
  it('says who changed what, and restores after asking, with a way back', async () => {
    const restored: string[] = []
    vi.stubGlobal('fetch', (input: RequestInfo) => {
      const [, id] = /versions\/(\w+)\/restore/.exec(String(input)) ?? []
      if (id !== undefined) restored.push(id)
      return Promise.resolve(
        Response.json(id === undefined ? { versions: [version] } : { versionId: 'before' }),
      )
    })
    showBoard(aModel().build(), <HistoryDialog onClose={() => {}} />)
    await expect.element(page.getByText('An: 3 cards added, 1 link removed')).toBeVisible()
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('button', { name: 'Undo this' }).click()
    await vi.waitFor(() => expect(restored).toEqual(['v1', 'before']))
  })

  it('keeps one under a name', async () => {
    const bodies: unknown[] = []
    vi.stubGlobal('fetch', (_: RequestInfo, init: RequestInit) => {
      if (init.method === 'POST') bodies.push(JSON.parse(String(init.body)))
      return Promise.resolve(Response.json({ versions: [version], versionId: 'v2' }))
    })
    showBoard(aModel().build(), <HistoryDialog onClose={() => {}} />)
    await userEvent.fill(page.getByRole('textbox'), 'Session 3')
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(bodies).toEqual([{ name: 'Session 3' }]))
  })

  it('of a board that does not open are offered to who may put one back, and it is tried again', async () => {
    const restored: string[] = []
    vi.stubGlobal('fetch', (input: RequestInfo) => {
      const [, id] = /versions\/(\w+)\/restore/.exec(String(input)) ?? []
      if (id !== undefined) restored.push(id)
      return Promise.resolve(
        Response.json(id === undefined ? { versions: [version] } : { versionId: id }),
      )
    })
    const handleRetry = vi.fn<() => void>()
    const quarantined = new Refusal('board-quarantined', { what: 'Shut', why: '', fix: '' })
    showBoard(
      aModel().build(),
      <ProblemPage boardId="b1" error={quarantined} onRetry={handleRetry} />,
    )
    await page.getByRole('button', { name: 'Restore' }).click()
    const question = page.getByRole('alertdialog')
    await expect.element(question.getByText(/cannot be read any more and is lost/)).toBeVisible()
    await question.getByRole('button', { name: 'Restore' }).click()
    await vi.waitFor(() => expect(handleRetry).toHaveBeenCalledOnce())
    expect(restored).toEqual(['v1'])
  })

  it('of a board that does not open are nothing for others', async () => {
    const asked = vi.fn<() => Promise<Response>>(() =>
      Promise.resolve(Response.json({ code: 'not-allowed' }, { status: 403 })),
    )
    vi.stubGlobal('fetch', asked)
    const quarantined = new Refusal('board-quarantined', { what: 'Shut', why: '', fix: '' })
    showBoard(aModel().build(), <ProblemPage boardId="b1" error={quarantined} onRetry={() => {}} />)
    await vi.waitFor(() => expect(asked).toHaveBeenCalledOnce())
    await expect.element(page.getByRole('heading', { name: 'Shut' })).toBeVisible()
    expect(page.getByRole('button', { name: 'Restore' }).elements()).toEqual([])
  })
})
