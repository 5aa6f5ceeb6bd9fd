/**
 * Lets new cards come onto the screen one after the other, so that a room can follow; what comes faster than that is
 * let in at once and only counted.
 */
export interface Arrivals {
  /** Tells which cards are there now; those of the first call are there already. */
  update(ids: Iterable<string>): void
  readonly shown: () => ReadonlySet<string>
  /** The last ones that came one by one. */
  readonly fresh: () => ReadonlySet<string>
  /** How many came at once, as long as that is news; 0 otherwise. */
  readonly burst: () => number
  close(): void
}

/** Six cards a second. */
const betweenMs = 1000 / 6
/** As many as come one by one; whoever is further behind comes at once. */
const mostInLine = 12
const newsMs = 4_000

export function createArrivals(onChange: () => void): Arrivals {
  let shown: ReadonlySet<string> | undefined
  let fresh: ReadonlySet<string> = new Set()
  let line: string[] = []
  let burst = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let newsTimer: ReturnType<typeof setTimeout> | undefined
  let lastAt = Number.NEGATIVE_INFINITY

  function letIn(ids: readonly string[], areFresh: boolean): void {
    shown = new Set([...(shown ?? []), ...ids])
    if (areFresh) fresh = new Set([...fresh, ...ids])
    onChange()
  }

  function next(): void {
    timer = undefined
    if (line.length > mostInLine) {
      const many = line.splice(0, line.length - mostInLine)
      burst += many.length
      clearTimeout(newsTimer)
      newsTimer = setTimeout(() => {
        burst = 0
        onChange()
      }, newsMs)
      letIn(many, false)
    }
    const id = line.shift()
    if (id === undefined) return
    lastAt = performance.now()
    letIn([id], true)
    if (line.length > 0) timer = setTimeout(next, betweenMs)
  }

  return {
    update(ids) {
      const now = new Set(ids)
      if (shown === undefined) {
        shown = now
        return onChange()
      }
      const known = shown
      line = line.filter((id) => now.has(id))
      line.push(...[...now].filter((id) => !known.has(id) && !line.includes(id)))
      if ([...known].some((id) => !now.has(id)) || [...fresh].some((id) => !now.has(id))) {
        shown = new Set([...known].filter((id) => now.has(id)))
        fresh = new Set([...fresh].filter((id) => now.has(id)))
        onChange()
      }
      if (line.length > 0 && timer === undefined)
        timer = setTimeout(next, Math.max(0, lastAt + betweenMs - performance.now()))
    },
    shown: () => shown ?? new Set(),
    fresh: () => fresh,
    burst: () => burst,
    close() {
      clearTimeout(timer)
      clearTimeout(newsTimer)
    },
  }
}
