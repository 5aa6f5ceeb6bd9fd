/** Clocks and patience of the load. */

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Beginning at a moment of its own, so that not everybody acts at once. */
export function every(intervalMs: number, act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const start = setTimeout(() => {
    act()
    timer = setInterval(act, intervalMs)
  }, Math.random() * intervalMs)
  return () => {
    clearTimeout(start)
    clearInterval(timer)
  }
}

/** Waits no longer than this; whether it was enough. */
export async function within(ms: number, wanted: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms)
  })
  const isInTime = await Promise.race([wanted.then(() => true), tooLate])
  clearTimeout(timer)
  return isInTime
}
