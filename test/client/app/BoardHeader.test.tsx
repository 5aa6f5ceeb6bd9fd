import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { BoardHeader } from '#client/app/header/BoardHeader.tsx'
import { NameBar } from '#client/app/NameBar.tsx'
import { Notice } from '#client/app/Notice.tsx'
import { ShareDialog } from '#client/app/share/ShareDialog.tsx'
import { OpenBoard } from '#client/session/open-board.ts'
import { ownName } from '#client/app/own-name.ts'
import { languages, type Language } from '#shared/model/language.ts'
import type { Role } from '#shared/model/role.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'
import '#client/style/index.css'

const ignore = () => {}
const model = aModel()
  .withLane('impact', 'impact')
  .build({ title: { en: 'The Bridge' } })

beforeEach(() => localStorage.clear())

afterEach(() => {
  closeBoards()
  vi.unstubAllGlobals()
})

function showHeader(options: { readonly language?: Language; readonly role?: Role } = {}) {
  return showBoard(
    model,
    <>
      <BoardHeader
        followed={undefined}
        isDockOpen={false}
        isFacilitating={false}
        onChangeName={ignore}
        onFacilitate={ignore}
        onFollow={ignore}
        onOpen={ignore}
        onShowDock={ignore}
        onView={ignore}
        view="outline"
      />
      <Notice isDamaged={false} />
    </>,
    options,
  )
}

async function found(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe('the header of a board', () => {
  it.each(languages)('is clean for axe in %s', async (language) => {
    showHeader({ language })
    expect(await found()).toEqual([])
  })

  it.each(languages)('fits a phone in %s', async (language) => {
    await page.viewport(390, 844)
    showHeader({ language })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    await page.viewport(1280, 800)
  })

  it('keeps the language of the screen in the menu on a phone', async () => {
    await page.viewport(390, 844)
    showHeader()
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Français' }).click()
    await expect.element(page.getByRole('button', { name: 'Partager' })).toBeVisible()
    await page.viewport(1280, 800)
  })

  it('renames the board in place, as one step that can be undone', async () => {
    const { session } = showHeader()
    const field = page.getByRole('textbox', { name: 'Name of the board' })
    await userEvent.fill(field, 'The New Bridge')
    await userEvent.keyboard('{Enter}')
    expect(session.snapshot.get().facts.title).toEqual({ en: 'The New Bridge' })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.element(field).toHaveValue('The Bridge')
  })

  it('keeps the name when Escape is pressed', async () => {
    const { session } = showHeader()
    await userEvent.fill(page.getByRole('textbox', { name: 'Name of the board' }), 'Oops')
    await userEvent.keyboard('{Escape}')
    expect(session.snapshot.get().facts.title).toEqual({ en: 'The Bridge' })
  })

  it('says where the edits are', async () => {
    showHeader()
    await page.getByRole('button', { name: 'Saved' }).click()
    await expect.element(page.getByRole('dialog', { name: 'Saved' })).toBeVisible()
  })

  it('says to a viewer why nothing can be changed, and offers no way to', async () => {
    showHeader({ role: 'viewer' })
    await expect.element(page.getByText(/^View only/).first()).toBeVisible()
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Share' })).not.toBeInTheDocument()
  })

  it('offers what is for facilitators as soon as, and as long as, somebody is one', async () => {
    const { session } = showHeader({ role: 'editor' })
    const share = page.getByRole('button', { name: 'Share' })
    const become = (role: Role) => {
      if (session instanceof OpenBoard) session.me.set({ ...session.me.get(), role })
    }
    await expect.element(page.getByRole('textbox')).toBeVisible()
    await expect.element(share).not.toBeInTheDocument()
    become('facilitator')
    await expect.element(share).toBeVisible()
    become('editor')
    await expect.element(share).not.toBeInTheDocument()
  })
})

describe('the question for a name', () => {
  it('asks once and tells the server', async () => {
    const bodies: unknown[] = []
    vi.stubGlobal('fetch', (_: RequestInfo, init: RequestInit) => {
      bodies.push(JSON.parse(String(init.body)))
      return Promise.resolve(Response.json({ id: 'me', name: 'An' }))
    })
    const onDone = vi.fn()
    const { session } = showBoard(model, <NameBar current="" onDone={onDone} />)
    await userEvent.fill(page.getByRole('textbox', { name: 'Your name' }), ' An ')
    await userEvent.keyboard('{Enter}')
    expect(onDone).toHaveBeenCalledOnce()
    expect(ownName()).toBe('An')
    expect(session.me.get().name).toBe('An')
    expect(bodies).toEqual([{ name: 'An' }])
  })

  it('takes no for an answer', async () => {
    showBoard(model, <NameBar current="" onDone={ignore} />)
    await page.getByRole('button', { name: 'Stay anonymous' }).click()
    expect(ownName()).toBe('')
  })
})

describe('sharing', () => {
  it('makes a link for a role, shows it once, and is clean for axe', async () => {
    const link = { id: 'l1', role: 'viewer', name: '', createdAt: '2026-11-21T20:00:00Z' }
    vi.stubGlobal('fetch', (_: RequestInfo, init: RequestInit) =>
      Promise.resolve(
        init.method === 'POST'
          ? Response.json({ ...link, revokedAt: null, token: 't', url: 'http://x/b/1#k=t' })
          : Response.json({ links: [{ ...link, revokedAt: null }] }),
      ),
    )
    showBoard(model, <ShareDialog joinCode="K7P4QM" onClose={ignore} />)
    await page.getByText('View', { exact: true }).first().click()
    await page.getByRole('button', { name: 'Make link' }).click()
    await expect
      .element(page.getByRole('textbox', { name: /The link is ready/ }))
      .toHaveValue('http://x/b/1#k=t')
    await expect.element(page.getByRole('button', { name: 'Revoke' })).toBeVisible()
    expect(await found()).toEqual([])
  })
})
