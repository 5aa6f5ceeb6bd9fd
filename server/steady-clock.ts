/**
 * Whole milliseconds since 1970 by the clock that this process started with, and steadily on from there: when somebody sets
 * the machine's clock meanwhile, nothing expires early and nothing is thrown away.
 */
export function steadyNow(): number {
  return Math.round(performance.timeOrigin + performance.now())
}
