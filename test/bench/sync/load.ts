import { LoadClient } from './load-client.ts'
import { percentiles, type Percentiles } from './percentiles.ts'

/** What one run asks of the server. */
export interface Load {
  readonly url: string
  readonly boardId: string
  readonly token: string
  readonly clients: number
  readonly editors: number
  readonly editsPerSecond: number
  readonly cursorsPerSecond: number
  readonly echoesPresence: boolean
  readonly seconds: number
}

export interface LoadResult {
  readonly joinMs: number
  readonly updates: {
    readonly latencyMs: Percentiles
    /** Of those sent, to each of the others. */
    readonly deliveredShare: number
    readonly deliveredPerSecond: number
  }
  readonly presence: {
    readonly latencyMs: Percentiles
    readonly entriesPerSecond: number
  }
  readonly framesPerSecond: number
  /** Of the process that makes the load: near 100 it measures itself. */
  readonly loadCpuPercent: number
}

const warmUpMs = 1_500
/** What is still on its way at the end may arrive. */
const tailMs = 1_000

if (process.send !== undefined) await run(JSON.parse(process.argv[2] ?? '{}') as Load)

async function run(load: Load): Promise<void> {
  const startedAt = performance.now()
  const clients = Array.from(
    { length: load.clients },
    (_, index) => new LoadClient(load, index < load.editors),
  )
  await Promise.all(clients.map((client) => client.synced))
  const joinMs = Math.round(performance.now() - startedAt)
  const editors = clients.slice(0, load.editors)
  for (const editor of editors) editor.prepare()

  const stops = editors.flatMap((editor) => [
    every(1000 / load.editsPerSecond, () => editor.edit()),
    every(1000 / load.cursorsPerSecond, () => editor.moveCursor()),
  ])
  await pause(warmUpMs)
  for (const client of clients) client.startCounting()
  process.send?.('measuring')
  const cpuBefore = process.cpuUsage()
  await pause(load.seconds * 1000)
  const cpu = process.cpuUsage(cpuBefore)
  for (const stop of stops) stop()
  const sent = editors.reduce((sum, { edits }) => sum + edits, 0)
  await pause(tailMs)

  const delivered = clients.flatMap(({ updateLatencies }) => updateLatencies)
  const entries = clients.reduce((sum, client) => sum + client.presenceEntries, 0)
  const frames = clients.reduce((sum, client) => sum + client.frames, 0)
  const result: LoadResult = {
    joinMs,
    updates: {
      latencyMs: percentiles(delivered),
      deliveredShare: Number((delivered.length / (sent * (load.clients - 1))).toFixed(4)),
      deliveredPerSecond: Math.round(delivered.length / load.seconds),
    },
    presence: {
      latencyMs: percentiles(clients.flatMap(({ presenceLatencies }) => presenceLatencies)),
      entriesPerSecond: Math.round(entries / load.seconds),
    },
    framesPerSecond: Math.round(frames / load.seconds),
    loadCpuPercent: Math.round((cpu.user + cpu.system) / (load.seconds * 10_000)),
  }
  process.send?.(result)
  process.once('message', () => process.exit(0))
}

/** Beginning at a moment of its own, so that not everybody acts at once. */
function every(intervalMs: number, act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const start = setTimeout(() => {
    timer = setInterval(act, intervalMs)
  }, Math.random() * intervalMs)
  return () => {
    clearTimeout(start)
    clearInterval(timer)
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
