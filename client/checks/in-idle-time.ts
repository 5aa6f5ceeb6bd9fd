/** How long the page may be kept from a frame, well within the 16 ms that one has. */
const sliceMs = 5
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

  function work(): void {
    const end = performance.now() + sliceMs
    do {
      const { done, value } = steps.next()
      if (done === true) return onDone(value)
    } while (performance.now() < end)
    cancel = ask()
  }

  return () => cancel()
}
