import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { LobbyPage } from '#client/lobby/LobbyPage.tsx'
import { recentBoards, rememberBoard } from '#client/app/recent-boards.ts'
import { languages } from '#shared/model/language.ts'
import { roles } from '#shared/model/role.ts'
import { textsIn } from '#shared/text/registry.ts'
import { closeShown, show } from '#test/client/ui/show.tsx'

const home = location.href

beforeEach(() => localStorage.clear())

afterEach(() => {
  closeShown()
  vi.unstubAllGlobals()
  history.replaceState(null, '', home)
})

function rememberOne(): void {
  rememberBoard({
    id: 'b1',
    title: 'De Brug',
    role: 'editor',
    epoch: 0,
    me: { id: 'p1', name: '', color: 0 },
    openedAt: Date.UTC(2026, 9, 12),
  })
}

describe('home', () => {
  it.each(languages)('is clean for axe in %s', async (language) => {
    rememberOne()
    show(<LobbyPage onCode={() => undefined} />, language)
    const { violations } = await axe.run(document.body)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it.each(languages)('fits a small phone in %s', async (language) => {
    await page.viewport(320, 640)
    rememberOne()
    show(<LobbyPage onCode={() => undefined} />, language)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    await page.viewport(1280, 800)
  })

  it('joins with a code, however it was typed', async () => {
    const codes: string[] = []
    show(<LobbyPage onCode={(code) => codes.push(code)} />)
    await userEvent.fill(page.getByRole('textbox', { name: 'Code or link' }), 'k7p 4qm')
    await userEvent.keyboard('{Enter}')
    expect(codes).toEqual(['K7P4QM'])
  })

  it('says so when it is no code', async () => {
    show(<LobbyPage onCode={() => undefined} />)
    await userEvent.fill(page.getByRole('textbox', { name: 'Code or link' }), 'hello')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(textsIn('en').lobby.notAWayIn)).toBeVisible()
    expect(location.href).toBe(home)
  })

  it('starts a board in three clicks, its links saved on the way', async () => {
    const asked: unknown[] = []
    const links = Object.fromEntries(
      roles.map((role) => [role, { token: `t-${role}`, url: `http://x/b/n1#k=t-${role}` }]),
    )
    vi.stubGlobal('fetch', (_: RequestInfo, init: RequestInit) => {
      asked.push(JSON.parse(String(init.body)))
      return Promise.resolve(
        Response.json({ id: 'n1', title: 'New', joinCode: 'K7P4QM', links }, { status: 201 }),
      )
    })
    show(<LobbyPage onCode={() => undefined} />)
    await page.getByRole('button', { name: 'New board' }).click()
    await page.getByRole('button', { name: 'Create board' }).click()
    await expect
      .element(page.getByRole('textbox', { name: /^Facilitate/ }))
      .toHaveValue('http://x/b/n1#k=t-facilitator')
    const { violations } = await axe.run(document.body)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.getByRole('button', { name: 'Go to the board' }).click()
    expect(asked).toEqual([{ language: 'en', template: 'chain' }])
    expect(`${location.pathname}${location.hash}`).toBe('/b/n1#k=t-facilitator')
  })

  it('shows what the server refuses, with what to do', async () => {
    const problem = { code: 'too-many-tries', title: 'Slow.', detail: 'Many.', fix: 'Wait.' }
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(problem, { status: 429 })))
    show(<LobbyPage onCode={() => undefined} />)
    await page.getByRole('button', { name: 'Open the example' }).click()
    await expect.element(page.getByText('Many. Wait.')).toBeVisible()
  })

  it('asks for the key of a server that has one', async () => {
    const problem = { code: 'creation-key-needed', title: 'Key.', detail: '', fix: '' }
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(problem, { status: 403 })))
    show(<LobbyPage onCode={() => undefined} />)
    await page.getByRole('button', { name: 'New board' }).click()
    await page.getByRole('button', { name: 'Create board' }).click()
    await expect.element(page.getByRole('textbox', { name: /Key for creating/ })).toBeVisible()
  })

  it('forgets a board on this device when told twice', async () => {
    rememberOne()
    localStorage.setItem('catena.device.b1', 'secret')
    show(<LobbyPage onCode={() => undefined} />)
    await page.getByRole('button', { name: 'Options for De Brug' }).click()
    await page.getByRole('menuitem', { name: 'Forget on this device' }).click()
    await page.getByRole('button', { name: 'Forget on this device' }).click()
    await expect.element(page.getByText('De Brug', { exact: true })).not.toBeInTheDocument()
    expect(recentBoards()).toEqual([])
    expect(localStorage.getItem('catena.device.b1')).toBeNull()
  })
})
