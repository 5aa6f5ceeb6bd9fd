import type { Browser, Page } from 'playwright-core'

export interface Measured {
  readonly frames: number
  readonly frameMsP95: number
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
  const frames = await page.evaluate<readonly number[]>('globalThis.stopFrames()')
  const renders = Number(await page.evaluate('bench.renderCount()')) - Number(rendersBefore)
  const sorted = frames.toSorted((one, other) => one - other)
  return {
    frames: frames.length,
    frameMsP95: round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
    framesPerSecond: round(frames.length / elapsed),
    cpuMsPerFrame: round((cpu * 1000) / Math.max(1, frames.length)),
    cpuSecondsPerSecond: round(cpu / elapsed),
    rendersPerFrame: round(renders / Math.max(1, frames.length)),
  }
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
  globalThis.stopFrames = () => { isRunning = false; return frames.slice(1) }
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
