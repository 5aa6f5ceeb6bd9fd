import { readFileSync, writeFileSync } from 'node:fs'

/** What the kernel says of a process: the same for every server, whatever it tells of itself. */
export interface Usage {
  readonly cpuSeconds: number
  readonly residentBytes: number
  /** The most there was since `forgetPeak`. */
  readonly peakBytes: number
}

/** USER_HZ, which Linux has fixed for programs. */
const ticksPerSecond = 100

export function usageOf(pid: number): Usage {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in brackets may have spaces; utime and stime are the 14th and 15th field.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const kB = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? Number.NaN)
  return {
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond,
    residentBytes: kB('VmRSS') * 1024,
    peakBytes: kB('VmHWM') * 1024,
  }
}

/** From here on the peak is measured anew (proc(5), clear_refs). */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

/** Share of one core that the server and the load took since, in percent. */
export function watchCpu(pid: number): () => { cpuPercent: number; loadCpuPercent: number } {
  const startedAt = performance.now()
  const server = usageOf(pid)
  const load = process.cpuUsage()
  return () => {
    const seconds = (performance.now() - startedAt) / 1000
    const { user, system } = process.cpuUsage(load)
    return {
      cpuPercent: round(((usageOf(pid).cpuSeconds - server.cpuSeconds) / seconds) * 100),
      loadCpuPercent: round((user + system) / seconds / 10_000),
    }
  }
}

/**
 * How much of the time since then the main thread of a process was ready to run and did not get its core, in percent,
 * be it for its own other threads (proc(5), schedstat: time on the processor, time waiting for it, in nanoseconds).
 */
export function watchWaiting(pid: number): () => number {
  const startedAt = performance.now()
  const waitedMs = (): number =>
    Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6
  const before = waitedMs()
  return () => round(((waitedMs() - before) / (performance.now() - startedAt)) * 100)
}

function round(value: number): number {
  return Number(value.toFixed(1))
}
