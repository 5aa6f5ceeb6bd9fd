import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { WorkshopParts } from '#shared/workshop/view.ts'
import { textsIn } from '#shared/text/registry.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, type TestBoard } from './board-page.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

const { tools } = textsIn('en')

/** The board with the facilitator's panel beside it. */
async function lead(board: TestBoard): Promise<Page> {
  const { page } = await BoardPage.open(await world.browser.person(), board.links.facilitator.url)
  await page.getByRole('button', { name: tools.showPanel }).click()
  await page.locator('[data-tool=agenda]').waitFor()
  return page
}

/** The remote on a second phone. */
async function holdRemote(board: TestBoard): Promise<Page> {
  const page = await world.browser.person({ width: 390, height: 844, hasTouch: true })
  await page.goto(board.links.facilitator.url.replace('#', '/remote#'))
  await page.getByRole('region', { name: tools.timer }).waitFor()
  return page
}

async function usePlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: tools.choosePlan }).click()
  await page.getByRole('button', { name: tools.applyNamed('In sixty minutes') }).click()
  await page.locator('[data-phase]').nth(11).waitFor()
}

/** A phone that joined by the code, without a page. */
async function joinByPhone(board: TestBoard) {
  const joined = await fetch(`${world.server.url}/api/join`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: world.server.url },
    body: JSON.stringify({ code: board.joinCode, name: 'Bram' }),
  })
  const cookie = joined.headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { 'content-type': 'application/json', origin: world.server.url, cookie }
  return {
    async view(): Promise<WorkshopParts> {
      const answer = await fetch(`${world.server.url}/api/boards/${board.id}/workshop`, { headers })
      return ((await answer.json()) as { readonly view: WorkshopParts }).view
    },
    send: (text: string) =>
      fetch(`${world.server.url}/api/boards/${board.id}/contributions`, {
        method: 'POST',
        headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
        body: JSON.stringify({ text }),
      }),
  }
}

describe('leading a workshop', () => {
  it('goes from a plan to the next phase, by panel and by remote in step', async () => {
    const board = await createBoard(world.server.url)
    const panel = await lead(board)
    await usePlan(panel)
    const remote = await holdRemote(board)
    await remote.getByRole('button', { name: tools.startWith('Welcome') }).tap()
    await panel.getByRole('button', { name: tools.nextIs('A practice round') }).click()
    await remote.getByRole('button', { name: tools.nextIs('Impact'), disabled: false }).waitFor()
    await remote.keyboard.press('PageDown')
    await panel.getByText(tools.phaseOf(3, 12)).first().waitFor()
    const phone = await joinByPhone(board)
    expect((await phone.view()).phase).toMatchObject({ mode: 'collect', title: { en: 'Impact' } })
    await panel.getByText(/have sent something/).waitFor()
    await remote.getByRole('button', { name: tools.backTo('A practice round') }).tap()
    await panel.getByText(tools.phaseOf(2, 12)).first().waitFor()
  })

  it('takes what two facilitators change at the same moment', async () => {
    const board = await createBoard(world.server.url)
    const one = await lead(board)
    await usePlan(one)
    const other = await lead(board)
    await other.locator('[data-phase]').nth(11).waitFor()
    const remove = async (page: Page, title: string) => {
      await page.getByRole('button', { name: tools.moreFor(title) }).click()
      await page.getByRole('menuitem', { name: tools.deletePhase }).click()
    }
    await Promise.all([remove(one, 'Outputs'), remove(other, 'Activities')])
    for (const page of [one, other])
      await expect.poll(() => page.locator('[data-phase]').count()).toBe(10)
  })

  it('comes back by itself after the server was away', async () => {
    const board = await createBoard(world.server.url)
    const panel = await lead(board)
    await usePlan(panel)
    const remote = await holdRemote(board)
    await world.server.kill()
    await remote.getByText(tools.offline).waitFor({ timeout: 20_000 })
    await world.server.start()
    await remote.getByText(tools.offline).waitFor({ state: 'hidden', timeout: 30_000 })
    await remote.getByRole('button', { name: tools.startWith('Welcome') }).tap()
    await panel.getByText(tools.phaseOf(1, 12)).first().waitFor({ timeout: 30_000 })
  })

  it('mutes a device that sends too much, and takes back what it did', async () => {
    const board = await createBoard(world.server.url)
    const panel = await lead(board)
    await usePlan(panel)
    await panel.getByRole('button', { name: tools.moreFor('Impact') }).click()
    await panel.getByRole('menuitem', { name: tools.start, exact: true }).click()
    await panel.getByText(tools.phaseOf(3, 12)).first().waitFor()
    const phone = await joinByPhone(board)
    expect((await phone.send('Rubbish')).status).toBe(201)
    await panel.locator('[data-card]', { hasText: 'Rubbish' }).waitFor()
    await panel.locator('[data-tool=people] h2 button').click()
    await panel.getByRole('button', { name: tools.moreFor('Bram') }).click()
    await panel.getByRole('menuitem', { name: tools.mute }).click()
    await panel.getByText(tools.muted, { exact: true }).waitFor()
    expect((await phone.send('More rubbish')).status).toBe(403)
    await panel.getByRole('button', { name: tools.moreFor('Bram') }).click()
    await panel.getByRole('menuitem', { name: tools.undoAll }).click()
    await panel.getByRole('alertdialog').getByRole('button', { name: tools.undo }).click()
    await panel.locator('[data-card]', { hasText: 'Rubbish' }).waitFor({ state: 'hidden' })
  })

  it('keeps the remote to facilitators', async () => {
    const board = await createBoard(world.server.url)
    const page = await world.browser.person({ width: 390, height: 844 })
    await page.goto(board.links.editor.url.replace('#', '/remote#'))
    await page.getByRole('heading', { name: tools.onlyFacilitators }).waitFor()
  })
})
