import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How late the event loop runs: what one board's work does to everybody else. */
export interface LoopLag {
  /** The 99th percentile of the last whole stretch of ten seconds, in milliseconds. */
  p99Ms(): number
  close(): void
}

const stretchMs = 10_000
const resolutionMs = 10

export function watchLoopLag(): LoopLag {
  const delays = monitorEventLoopDelay({ resolution: resolutionMs })
  delays.enable()
  let p99Ms = 0
  const timer = setInterval(() => {
    // What is measured is the time between two ticks, which lie this far apart when nothing is late.
    p99Ms = Math.max(0, delays.percentile(99) / 1e6 - resolutionMs)
    delays.reset()
  }, stretchMs)
  timer.unref()
  return {
    p99Ms: () => p99Ms,
    close() {
      clearInterval(timer)
      delays.disable()
    },
  }
}
