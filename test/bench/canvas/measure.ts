import type { Browser, Page } from 'playwright-core'

export interface Measured {
  readonly frames: number
  readonly frameMsP95: number
  readonly frameMsMost: number
  /** That came more than half a frame late at 60 a second: somebody may see that one is missing. */
  readonly lateFrames: number
  /** Of more than 50 ms each, as the browser itself counts them (W3C Long Tasks). */
  readonly longTasks: number
  readonly framesPerSecond: number
  /** Of all processes of the browser. */
  readonly cpuMsPerFrame: number
  readonly cpuSecondsPerSecond: number
  readonly rendersPerFrame: number
}

/** Repeats a step for a while and measures the frames meanwhile. */
export async function measure(
  browser: Browser,
  page: Page,
  seconds: number,
  step: (index: number) => Promise<void>,
): Promise<Measured> {
  const rendersBefore = await page.evaluate('bench.renderCount()')
  await page.evaluate(startFrames)
  const cpuBefore = await cpuSeconds(browser)
  const start = performance.now()
  for (let index = 0; performance.now() - start < seconds * 1000; index += 1) await step(index)
  const elapsed = (performance.now() - start) / 1000
  const cpu = (await cpuSeconds(browser)) - cpuBefore
  const { frames, longTasks } = await page.evaluate<Noted>('globalThis.stopFrames()')
  const renders = Number(await page.evaluate('bench.renderCount()')) - Number(rendersBefore)
  const sorted = frames.toSorted((one, other) => one - other)
  return {
    frames: frames.length,
    frameMsP95: round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
    frameMsMost: round(sorted.at(-1) ?? 0),
    lateFrames: frames.filter((ms) => ms > (1.5 * 1000) / 60).length,
    longTasks,
    framesPerSecond: round(frames.length / elapsed),
    cpuMsPerFrame: round((cpu * 1000) / Math.max(1, frames.length)),
    cpuSecondsPerSecond: round(cpu / elapsed),
    rendersPerFrame: round(renders / Math.max(1, frames.length)),
  }
}

/** Figure by figure, of an odd number of runs. */
export function mediansOf(runs: readonly Measured[]): Measured {
  const median = (figure: keyof Measured) =>
    runs.map((run) => run[figure]).toSorted((one, other) => one - other)[runs.length >> 1] ?? 0
  return {
    frames: median('frames'),
    frameMsP95: median('frameMsP95'),
    frameMsMost: median('frameMsMost'),
    lateFrames: median('lateFrames'),
    longTasks: median('longTasks'),
    framesPerSecond: median('framesPerSecond'),
    cpuMsPerFrame: median('cpuMsPerFrame'),
    cpuSecondsPerSecond: median('cpuSecondsPerSecond'),
    rendersPerFrame: median('rendersPerFrame'),
  }
}

interface Noted {
  readonly frames: readonly number[]
  readonly longTasks: number
}

// In the page: notes how long each frame took, until it is asked for them.
const startFrames = `{
  const frames = []
  let last = performance.now()
  let isRunning = true
  const note = (now) => {
    frames.push(now - last)
    last = now
    if (isRunning) requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
  let longTasks = 0
  const observer = new PerformanceObserver((list) => { longTasks += list.getEntries().length })
  observer.observe({ type: 'longtask' })
  globalThis.stopFrames = () => {
    isRunning = false
    longTasks += observer.takeRecords().length
    observer.disconnect()
    return { frames: frames.slice(1), longTasks }
  }
}`

async function cpuSeconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.reduce((total, { cpuTime }) => total + cpuTime, 0)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
