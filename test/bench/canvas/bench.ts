import { chromium, type Browser, type Page } from 'playwright-core'
import { chromiumOptions } from '../../support/chromium.ts'
import { measure, mediansOf, type Measured } from './measure.ts'
import { servePage } from './serve-page.ts'

/**
 * The same scene as our canvas and as plain DOM with one drawing of all lines, which is the least a browser can do:
 * compare the two, not the numbers with another machine's. `checks` is typing without and with the coach lens, in turns.
 * `--quick` measures each gesture for a second, on two sizes; `checks` is the typing alone, on 300 cards.
 */
export async function bench(flags: readonly string[]): Promise<unknown> {
  const isQuick = flags.includes('--quick')
  const isTypingAlone = flags.includes('checks')
  const sizes = isTypingAlone ? [300] : isQuick ? [150, 300] : [150, 300, 1000]
  const seconds = isQuick ? 1 : 4
  const server = await servePage()
  const browser = await chromium.launch(chromiumOptions())
  try {
    const results: Record<string, Record<string, SceneResult>> = {}
    for (const cards of sizes) {
      const scenes: Record<string, SceneResult> = {}
      for (const peer of isTypingAlone ? [] : ['plain', 'canvas'])
        scenes[peer] = await measureScene(
          browser,
          `${server.url}?peer=${peer}&cards=${cards}`,
          seconds,
        )
      scenes['checks'] = await measureTyping(
        browser,
        `${server.url}?peer=canvas&cards=${cards}&whole`,
        seconds,
      )
      results[cards] = scenes
    }
    return results
  } finally {
    await browser.close()
    await server.close()
  }
}

type SceneResult = Readonly<Record<string, Measured | number>>

async function measureScene(browser: Browser, url: string, seconds: number): Promise<SceneResult> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(url)
  const readyMs = Number(await page.evaluate('benchReady'))
  const run = (step: (index: number) => Promise<void>) => measure(browser, page, seconds, step)
  // The flight there, and what comes into view with it, are not part of the gesture.
  const show = async (what: string) => {
    await page.evaluate(`bench.show('${what}')`)
    await page.waitForTimeout(1500)
  }
  await page.mouse.move(640, 420)
  const back = (index: number) => (index % 40 < 20 ? 1 : -1)

  await show('fit')
  const panFit = await run((index) => page.mouse.wheel(12 * back(index), 8 * back(index)))
  await page.keyboard.down('Control')
  const zoom = await run((index) => page.mouse.wheel(0, 12 * back(index)))
  await page.keyboard.up('Control')
  await show('actual-size')
  const pan = await run((index) => page.mouse.wheel(24 * back(index), 18 * back(index)))
  await show('fit')
  const drag = await dragTwenty(page, run)
  const remote = await run(async (index) => {
    await page.evaluate(`bench.changeRemotely(${index})`)
    await page.waitForTimeout(1000 / 30)
  })
  const cursors = await run(async (index) => {
    await page.evaluate(`bench.moveCursors(${index})`)
    await page.waitForTimeout(100)
  })
  await page.close()
  return {
    'ready ms': Math.round(readyMs),
    'pan, fit': panFit,
    'pan, 100 %': pan,
    zoom,
    'drag 20': drag,
    '30 remote changes a second': remote,
    '30 cursors': cursors,
  }
}

/** So many times without and with the lens: what else the machine does hits both. */
const turns = 5

/**
 * Somebody types in a card of a board with indicators, assumptions and costs, in turns without and with the coach lens:
 * the medians of each.
 */
async function measureTyping(browser: Browser, url: string, seconds: number): Promise<SceneResult> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(url)
  await page.evaluate('benchReady')
  // Three letters and back: a line that breaks anew moves cards and links, which is another matter.
  const type = async (index: number) => {
    await page.keyboard.press(index % 6 < 3 ? 'e' : 'Backspace')
    await page.waitForTimeout(60)
  }
  const typing = async (isLensOn: boolean) => {
    await page.evaluate(`bench.turnLens(${isLensOn})`)
    if (isLensOn) await page.locator('details').first().waitFor()
    await page.evaluate("bench.show('actual-size')")
    await page.waitForTimeout(1500)
    await page.locator('.react-flow__node [data-card]').first().focus()
    await page.keyboard.press('Enter')
    for (let index = 0; index < 12; index += 1) await type(index)
    const measured = await measure(browser, page, seconds, type)
    await page.keyboard.press('Escape')
    return measured
  }
  // The first letters compile what all others run.
  await typing(false)
  await typing(true)
  const without: Measured[] = []
  const withLens: Measured[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    without.push(await typing(false))
    withLens.push(await typing(true))
  }
  await page.close()
  return { typing: mediansOf(without), 'typing, coach lens on': mediansOf(withLens) }
}

async function dragTwenty(
  page: Page,
  run: (step: (index: number) => Promise<void>) => Promise<Measured>,
): Promise<Measured> {
  await page.evaluate('bench.selectTwenty()')
  const grip = await page.locator(String(await page.evaluate('bench.grip'))).boundingBox()
  if (grip === null) throw new Error('the card to drag is not on the screen')
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 10, y + 10)
  const measured = await run((index) =>
    page.mouse.move(x + 60 * Math.sin(index / 12), y + 60 * Math.cos(index / 9)),
  )
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return measured
}
