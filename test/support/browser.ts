import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { testChromiumOptions } from './chromium.ts'

/** One Chromium in which every person has a context of their own: cookies, storage, language, size. */
export interface TestBrowser {
  person(options?: PersonOptions): Promise<Page>
  /** Closes what everybody has open. */
  sendHome(): Promise<void>
  close(): Promise<void>
}

export interface PersonOptions {
  readonly language?: 'nl' | 'fr' | 'en'
  readonly width?: number
  readonly height?: number
  readonly hasTouch?: boolean
}

export async function openBrowser(): Promise<TestBrowser> {
  const browser: Browser = await chromium.launch(testChromiumOptions())
  const contexts: BrowserContext[] = []
  return {
    async person({ language = 'en', width = 1366, height = 768, hasTouch = false } = {}) {
      const context = await browser.newContext({
        locale: { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }[language],
        viewport: { width, height },
        hasTouch,
        reducedMotion: 'reduce',
      })
      contexts.push(context)
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      return page
    },
    async sendHome() {
      await Promise.all(contexts.splice(0).map((context) => context.close()))
    },
    close: () => browser.close(),
  }
}
