/** What Prometheus reads. Labels never carry a board, a name or an address. */
export interface Metrics {
  /** Adds to a number that only grows. */
  add(name: CounterName, labels: Labels, by?: number): void
  /** Sorts a measured time into the histogram's buckets. */
  observe(name: HistogramName, seconds: number): void
  /** Adds numbers that are read together, once for each time somebody asks. */
  gauges<Name extends string>(
    helps: Readonly<Record<Name, string>>,
    read: () => Readings<Name> | Promise<Readings<Name>>,
  ): void
  /** Gives the text exposition format, version 0.0.4. */
  expose(): Promise<string>
}

type Labels = Readonly<Record<string, string | number>>

/** Undefined where there is nothing to tell. */
type Reading = number | undefined | readonly { readonly labels: Labels; readonly value: number }[]

type Readings<Name extends string> = Readonly<Record<Name, Reading>>

const counters = {
  catena_http_requests_total: 'Answered requests, by route and status.',
  catena_http_seconds_total: 'Time spent on answering requests, by route.',
  catena_http_refused_total: 'Requests that were refused, by the code of the problem.',
  catena_http_connections_cut_total: 'Connections ended before a request was whole, by reason.',
  catena_boards_created_total: 'Boards made since the start.',
  catena_updates_rejected_total: 'Edits that were refused, by code.',
  catena_sockets_refused_total: 'Sockets that were not let in, by close code or limit.',
  catena_sockets_cut_total: 'Sockets that the server has ended, by reason.',
  catena_corrupt_rows_total: 'Rows found damaged in what is stored.',
  catena_contributions_total: 'Cards that phones have sent, each once.',
  catena_votes_total: 'Votes that phones have sent, each once.',
  catena_replays_total: 'Requests of phones that had come before.',
  catena_event_streams_ended_total: 'Event streams that the server has ended, by reason.',
  catena_unreadable_records_total: 'Records left out of versions because nobody can read them.',
} as const

/** These stand at zero from the start, so that their first step is seen. */
const unlabelled: readonly CounterName[] = [
  'catena_boards_created_total',
  'catena_corrupt_rows_total',
  'catena_unreadable_records_total',
  'catena_contributions_total',
  'catena_votes_total',
  'catena_replays_total',
]

const histograms = {
  catena_commit_seconds: 'From handing an edit to the storage until it is on disk.',
  catena_update_apply_seconds: 'Judging and applying one frame.',
  catena_contribution_on_board_seconds:
    'From the arrival of a card from a phone until everybody sees it.',
  catena_ack_seconds: 'From the arrival of an edit until its sender is told that it is on disk.',
} as const

const bucketSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.6, 1, 5] as const

type CounterName = keyof typeof counters
type HistogramName = keyof typeof histograms

interface Histogram {
  /** How many fell into the bucket of the same index; the last takes all that is longer. */
  readonly counts: number[]
  sum: number
}

export function createMetrics(): Metrics {
  const values = new Map<CounterName, Map<string, number>>(
    unlabelled.map((name) => [name, new Map([['', 0]])]),
  )
  const measured = new Map<HistogramName, Histogram>()
  const readers: (() => Promise<readonly string[]>)[] = []

  return {
    gauges(helps, read) {
      readers.push(async () => {
        const readings = await read()
        return Object.entries<string>(helps).flatMap(([name, help]) => [
          ...headOf(name, help, name.endsWith('_total') ? 'counter' : 'gauge'),
          // The readings have the same names as the helps.
          ...gaugeLines(name, readings[name as keyof typeof readings]),
        ])
      })
    },
    add(name, labels, by = 1) {
      const series = values.get(name) ?? new Map<string, number>()
      values.set(name, series)
      const key = labelText(labels)
      series.set(key, (series.get(key) ?? 0) + by)
    },
    observe(name, seconds) {
      const histogram = measured.get(name) ?? emptyHistogram()
      measured.set(name, histogram)
      const found = bucketSeconds.findIndex((bound) => seconds <= bound)
      const index = found < 0 ? bucketSeconds.length : found
      histogram.counts[index] = (histogram.counts[index] ?? 0) + 1
      histogram.sum += seconds
    },
    async expose() {
      const counted = Object.entries(counters).flatMap(([name, help]) => [
        ...headOf(name, help, 'counter'),
        ...[...(values.get(name as CounterName) ?? [])].map(
          ([labels, value]) => `${name}${labels} ${value}`,
        ),
      ])
      const observed = Object.entries(histograms).flatMap(([name, help]) => [
        ...headOf(name, help, 'histogram'),
        ...histogramLines(name, measured.get(name as HistogramName) ?? emptyHistogram()),
      ])
      const read = await Promise.all(readers.map((reader) => reader()))
      return [...counted, ...observed, ...read.flat(), ''].join('\n')
    },
  }
}

function emptyHistogram(): Histogram {
  return { counts: Array.from({ length: bucketSeconds.length + 1 }, () => 0), sum: 0 }
}

function histogramLines(name: string, { counts, sum }: Histogram): readonly string[] {
  let count = 0
  const buckets = [...bucketSeconds, '+Inf'].map((bound, index) => {
    count += counts[index] ?? 0
    return `${name}_bucket{le="${bound}"} ${count}`
  })
  return [...buckets, `${name}_sum ${sum}`, `${name}_count ${count}`]
}

function gaugeLines(name: string, reading: Reading): readonly string[] {
  if (reading === undefined) return []
  if (typeof reading === 'number') return [`${name} ${reading}`]
  return reading.map(({ labels, value }) => `${name}${labelText(labels)} ${value}`)
}

function headOf(name: string, help: string, type: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${value}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}
