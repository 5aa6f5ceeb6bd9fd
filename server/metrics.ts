import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What Prometheus reads. Labels never carry a board, a name or an address. */
export interface Metrics {
  /** Adds to a number that only grows. */
  add(name: CounterName, labels: Labels, by?: number): void
  /** Sorts a measured time into the histogram's buckets. */
  observe(name: HistogramName, seconds: number): void
  /** Gives the text exposition format, version 0.0.4. */
  expose(): string
  /** Adds a number that is read when asked for. */
  gauge(name: string, help: string, read: () => number): void
  close(): void
}

type Labels = Readonly<Record<string, string | number>>

const counters = {
  catena_http_requests_total: 'Answered requests, by route and status.',
  catena_http_seconds_total: 'Time spent on answering requests, by route.',
  catena_boards_created_total: 'Boards made since the start.',
  catena_updates_rejected_total: 'Edits that were refused, by code.',
  catena_sockets_cut_total: 'Sockets that the server has ended, by reason.',
  catena_corrupt_total: 'Times that damage was found in what is stored.',
} as const

const histograms = {
  catena_commit_seconds: 'From handing an edit to the storage until it is on disk.',
  catena_update_apply_seconds: 'Judging and applying one frame.',
} as const

const bucketSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5] as const

type CounterName = keyof typeof counters
type HistogramName = keyof typeof histograms

interface Histogram {
  /** How many were at most as long as the bucket of the same index. */
  readonly counts: number[]
  count: number
  sum: number
}

export function createMetrics(): Metrics {
  const values = new Map<CounterName, Map<string, number>>()
  const gauges = new Map<string, { readonly help: string; readonly read: () => number }>()
  const measured = new Map<HistogramName, Histogram>()
  const loop = monitorEventLoopDelay({ resolution: 20 })
  loop.enable()

  function gauge(name: string, help: string, read: () => number): void {
    gauges.set(name, { help, read })
  }
  gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss())
  gauge('process_cpu_seconds_total', 'Processor time of the process.', () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6
  })
  gauge('nodejs_eventloop_lag_p99_seconds', 'How late timers run, since the last reading.', () => {
    const seconds = loop.percentile(99) / 1e9
    loop.reset()
    return seconds
  })

  return {
    gauge,
    add(name, labels, by = 1) {
      const series = values.get(name) ?? new Map<string, number>()
      values.set(name, series)
      const key = labelText(labels)
      series.set(key, (series.get(key) ?? 0) + by)
    },
    observe(name, seconds) {
      const histogram = measured.get(name) ?? {
        counts: bucketSeconds.map(() => 0),
        count: 0,
        sum: 0,
      }
      measured.set(name, histogram)
      bucketSeconds.forEach((bound, index) => {
        if (seconds <= bound) histogram.counts[index] = (histogram.counts[index] ?? 0) + 1
      })
      histogram.count += 1
      histogram.sum += seconds
    },
    expose() {
      const counted = Object.entries(counters).flatMap(([name, help]) => [
        ...headOf(name, help, 'counter'),
        ...[...(values.get(name as CounterName) ?? [])].map(
          ([labels, value]) => `${name}${labels} ${value}`,
        ),
      ])
      const gauged = [...gauges].flatMap(([name, { help, read }]) => [
        ...headOf(name, help, name.endsWith('_total') ? 'counter' : 'gauge'),
        `${name} ${read()}`,
      ])
      const observed = [...measured].flatMap(([name, { counts, count, sum }]) => [
        ...headOf(name, histograms[name], 'histogram'),
        ...counts.map((value, index) => `${name}_bucket{le="${bucketSeconds[index]}"} ${value}`),
        `${name}_bucket{le="+Inf"} ${count}`,
        `${name}_sum ${sum}`,
        `${name}_count ${count}`,
      ])
      return [...counted, ...observed, ...gauged, ''].join('\n')
    },
    close() {
      loop.disable()
    },
  }
}

function headOf(name: string, help: string, type: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${value}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
