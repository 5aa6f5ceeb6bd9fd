/**
 * The longest that this thread worked without letting anything else in while something happens, in milliseconds of its
 * own processor time: what others do with the machine does not count.
 */
export async function longestStretch(act: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let before = cpuMs()
  const timer = setInterval(look, 5)
  function look(): void {
    const now = cpuMs()
    longest = Math.max(longest, now - before)
    before = now
  }
  await act()
  look()
  clearInterval(timer)
  return longest
}

function cpuMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1_000
}
