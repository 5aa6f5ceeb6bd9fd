/** How long a slice may take at most: a key that is pressed meanwhile waits no longer. */
const sliceMs = 5
/** What a page without idle time has left for its frame; no step may take longer. */
const spareMs = 3
/** A page that is never idle still gets its turn by then. */
const latestMs = 800

/** Takes steps while the page has nothing else to do; calling what it returns ends that. */
export function inIdleTime<Result>(
  steps: Generator<void, Result>,
  onDone: (result: Result) => void,
): () => void {
  let cancel = ask()

  function ask(): () => void {
    // Safari has it only as a setting.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(work)
      return () => clearTimeout(timer)
    }
    const request = requestIdleCallback(work, { timeout: latestMs })
    return () => cancelIdleCallback(request)
  }

  function work(idle?: IdleDeadline): void {
    const end = performance.now() + allowedMs(idle)
    while (performance.now() < end) {
      const { done, value } = steps.next()
      if (done === true) return onDone(value)
    }
    cancel = ask()
  }

  return () => cancel()
}

/** Where the next frame is near, nothing: a step that begins now would make it late. */
function allowedMs(idle: IdleDeadline | undefined): number {
  if (idle === undefined || idle.didTimeout) return sliceMs
  return Math.min(sliceMs, idle.timeRemaining() - spareMs)
}
