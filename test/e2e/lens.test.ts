import { describe, expect, it } from 'vitest'
import { textsIn } from '#shared/text/registry.ts'
import { aModel } from '#test/support/change-model.ts'
import { startServerProcess } from '#test/support/server-process.ts'
import { BoardPage, createBoard, readModel, type TestBoard } from './board-page.ts'
import { findBarriers } from './find-barriers.ts'
import { worldWith } from './world.ts'

const world = worldWith(startServerProcess)

const { checks } = textsIn('en')

const model = aModel()
  .withLane('activities', 'activity')
  .withLane('outcomes', 'outcome')
  .withLane('impacts', 'impact')
  .withElement('teach', 'activity', 'Teach', { laneId: 'activities' })
  .withElement('alone', 'outcome', 'Pupils dare to speak', { laneId: 'outcomes' })
  .withElement('equal', 'impact', 'Equal chances', { laneId: 'impacts' })
  .withLink('teach', 'equal')
  .build({ languages: ['en'] })

const onItsOwn = '“Pupils dare to speak” has no links at all.'

async function open(
  role: 'editor' | 'viewer' = 'editor',
  size: { readonly width?: number; readonly height?: number } = {},
  board?: TestBoard,
): Promise<[BoardPage, TestBoard]> {
  const made = board ?? (await createBoard(world.server.url, { model }))
  return [await BoardPage.open(await world.browser.person(size), made.links[role].url), made]
}

describe('the coach lens', () => {
  it('opens by K, leads from a finding to its card, and closes by K', async () => {
    const [one] = await open()
    await one.card('teach').click()
    await one.press('k')
    await one.page.getByRole('button', { name: onItsOwn }).click()
    await expect
      .poll(() => one.page.evaluate(() => document.activeElement?.getAttribute('data-card')))
      .toBe('alone')
    expect(await one.card('alone').locator('.card-mark').count()).toBe(1)
    await one.press('k')
    await one.page.getByRole('heading', { name: checks.title }).waitFor({ state: 'detached' })
    expect(await one.page.locator('.card-mark').count()).toBe(0)
  })

  it('leads to a link on the canvas', async () => {
    const [one] = await open()
    await one.page.getByRole('button', { name: checks.lens, exact: true }).click()
    const leap = one.page.locator('details', { hasText: 'Leap' }).first()
    await leap.locator('summary').click()
    await leap.getByRole('button', { name: '“Teach” → “Equal chances”' }).click()
    await expect
      .poll(() => one.page.evaluate(() => document.activeElement?.getAttribute('data-badge')))
      .toBe('teach--equal')
  })

  it('is switched off for everybody on the board, one check at a time, and on again', async () => {
    const [one, board] = await open()
    const [other] = await open('viewer', {}, board)
    for (const { page } of [one, other])
      await page.getByRole('button', { name: checks.lens, exact: true }).click()
    const rule = one.page.locator('details', { hasText: onItsOwn })
    await rule.getByRole('button', { name: checks.switchOff }).click()
    await other.page.getByRole('button', { name: onItsOwn }).waitFor({ state: 'detached' })
    await expect.poll(async () => (await readModel(board)).checksOff).toEqual(['S01'])
    await one.page.getByRole('button', { name: checks.switchOn('Card on its own') }).click()
    await other.page.getByRole('button', { name: onItsOwn }).waitFor()
  })

  it('shows the card beside itself where it lies over the canvas', async () => {
    const [one] = await open('editor', { width: 1000, height: 700 })
    await one.page.getByRole('button', { name: checks.lens, exact: true }).click()
    await one.page.getByRole('button', { name: onItsOwn }).click()
    const sidesOf = async (selector: string) => {
      const box = await one.page.locator(selector).boundingBox()
      return { left: box?.x ?? 0, right: (box?.x ?? 0) + (box?.width ?? 0) }
    }
    const panel = await sidesOf('[data-region=details]')
    await expect
      .poll(async () => (await sidesOf('[data-card=alone]')).right)
      .toBeLessThanOrEqual(panel.left)
    expect((await sidesOf('[data-region=canvas]')).right).toBeGreaterThan(panel.left)
  })

  it('gives way to the card on a phone', async () => {
    const [one] = await open('editor', { width: 390, height: 844 })
    await one.page.getByRole('button', { name: textsIn('en').app.more, exact: true }).click()
    await one.page.getByRole('menuitem', { name: checks.lens }).click()
    expect(await findBarriers(one.page, { onlySerious: true })).toEqual([])
    await one.page.getByRole('button', { name: onItsOwn }).click()
    await expect
      .poll(() => one.page.evaluate(() => document.activeElement?.getAttribute('data-card-title')))
      .toBe('alone')
  })
})
