import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'
import type { ChangeModel } from '#shared/model/change-model.ts'
import type { Role } from '#shared/model/role.ts'
import { formatTexts } from '#shared/text/areas/formats.ts'
import { textsIn } from '#shared/text/registry.ts'

/** A board made over HTTP, with its links. */
export interface TestBoard {
  readonly id: string
  readonly url: string
  readonly joinCode: string
  readonly links: Readonly<Record<Role, { readonly token: string; readonly url: string }>>
}

export async function createBoard(
  server: string,
  wish: Readonly<Record<string, unknown>> = {},
): Promise<TestBoard> {
  const response = await fetch(`${server}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Test', language: 'en', template: 'chain', ...wish }),
  })
  expect(response.status).toBe(201)
  return { ...((await response.json()) as TestBoard), url: server }
}

export async function readModel(board: TestBoard): Promise<ChangeModel> {
  const response = await fetch(`${board.url}/api/boards/${board.id}/model`, {
    headers: { authorization: `Bearer ${board.links.editor.token}` },
  })
  expect(response.status).toBe(200)
  return (await response.json()) as ChangeModel
}

/** One person's screen with a board on it. */
export class BoardPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens a board by a link and waits until it is there. */
  static async open(page: Page, link: string): Promise<BoardPage> {
    await page.goto(link)
    const board = new BoardPage(page)
    await board.waitUntilLoaded()
    return board
  }

  async waitUntilLoaded(): Promise<void> {
    await this.page.locator('.react-flow, [data-card-title]').first().waitFor()
    const nameBar = this.page.locator('[data-region=name]')
    if (!(await nameBar.isVisible())) return
    await nameBar.getByRole('button').last().click()
    // What slides under the pointer now would show a tooltip, which takes the next Escape for itself.
    await this.page.mouse.move(1, 1)
  }

  card(id: string): Locator {
    return this.page.locator(`[data-card="${id}"]`)
  }

  cards(): Locator {
    return this.page.locator('[data-card]')
  }

  cardWith(text: string): Locator {
    return this.cards().filter({ hasText: text })
  }

  lane(title: string): Locator {
    return this.page.locator('[data-lane]').filter({ hasText: title })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Where edits are, as the badge tells. */
  async savingIs(kind: 'saved' | 'saving' | 'offline' | 'held' | 'refused'): Promise<void> {
    await expect
      .poll(() => this.page.locator('[data-saving]').getAttribute('data-saving'), {
        timeout: 20_000,
      })
      .toBe(kind)
  }

  /** Waits until what was done offline is on the device's own disk. */
  async isOnDevice(): Promise<void> {
    await expect.poll(() => this.page.evaluate(hasUnsent), { timeout: 20_000 }).toBe(true)
  }

  /** The board as the file that somebody downloads, in English. */
  async exportJson(): Promise<string> {
    const { app, transfer } = textsIn('en')
    await this.page.getByRole('button', { name: app.more, exact: true }).click()
    await this.page.getByRole('menuitem', { name: app.export }).click()
    await this.page.locator('label').filter({ hasText: formatTexts.json.en }).click()
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: transfer.download }).click(),
    ])
    return readFileSync(await download.path(), 'utf8')
  }
}

/** In the page: whether it has kept what the server lacks, with every edit before. */
async function hasUnsent(): Promise<boolean> {
  const asked = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error))
    })
  const copies = (await indexedDB.databases()).map(({ name = '' }) => name)
  const database = await asked(
    indexedDB.open(copies.find((name) => name.startsWith('catena:')) ?? ''),
  )
  // Begun now, it waits for all writes that were begun before.
  const reading = database.transaction(['updates', 'facts'])
  const unsent: unknown = await asked(reading.objectStore('facts').get('unsent'))
  database.close()
  return unsent !== undefined
}
