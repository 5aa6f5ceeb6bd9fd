import { setPriority } from 'node:os'
import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumOptions } from '#test/support/chromium.ts'
import type { ServedRoom } from './served-room.ts'

const patienceMs = 30_000

interface Frames {
  readonly frameGaps: number[]
}

/**
 * The plenary screen of a room at 1080p in a real browser. It shares a core with the load, which steps back behind it: in
 * a room the phones are not on the beamer's computer.
 */
export class PlenaryScreen {
  readonly #browser: Browser
  readonly #page: Page

  static async open(room: ServedRoom): Promise<PlenaryScreen> {
    const target = await room.target('viewer', 1)
    const [name = '', value = ''] = (target.rooms[0]?.cookies[0] ?? '').split('=')
    const browser = await chromium.launch(chromiumOptions())
    setPriority(5)
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } })
    await context.addCookies([{ name, value, url: room.url }])
    const page = await context.newPage()
    await page.goto(`${room.url}/b/${room.board.id}/screen`)
    await page.locator('.screen[data-state]').waitFor({ timeout: patienceMs })
    return new PlenaryScreen(browser, page)
  }

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser
    this.#page = page
  }

  /** Notes from now on how far apart frames are. */
  async watchFrames(): Promise<void> {
    await this.#page.evaluate(() => {
      const frameGaps: number[] = []
      Object.assign(globalThis, { frameGaps })
      let last = performance.now()
      const note = (): void => {
        const now = performance.now()
        frameGaps.push(now - last)
        last = now
        requestAnimationFrame(note)
      }
      requestAnimationFrame(note)
    })
  }

  /** In milliseconds, since `watchFrames`. */
  frameGaps(): Promise<readonly number[]> {
    // `watchFrames` has put it there.
    return this.#page.evaluate(() => (globalThis as unknown as Frames).frameGaps)
  }

  /** How long it takes until it is connected again. */
  async untilBack(): Promise<number> {
    const since = performance.now()
    await this.#page.locator('[data-sign="away"]').waitFor({ state: 'hidden', timeout: patienceMs })
    return Math.round(performance.now() - since)
  }

  async untilSays(text: string): Promise<void> {
    await this.#page.getByText(text).first().waitFor({ timeout: patienceMs })
  }

  async untilAway(): Promise<void> {
    await this.#page.locator('[data-sign="away"]').waitFor({ timeout: patienceMs })
  }

  cards(): Promise<number> {
    return this.#page.locator('[data-card]').count()
  }

  async picture(path: string): Promise<void> {
    await this.#page.screenshot({ path })
  }

  close(): Promise<void> {
    return this.#browser.close()
  }
}
