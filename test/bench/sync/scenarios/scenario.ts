import type { Contestant, Wanted } from '../contestants/contestant.ts'
import { cores, endProcess, startPinned } from '../contestants/pinned-process.ts'
import type { Job, Load } from '../load/load.ts'
import type { Figures } from '../load/target.ts'
import { fileURLToPath } from 'node:url'

/** One thing that is measured, of one contestant after the other. */
export interface Scenario {
  readonly name: string
  /** What `--only` calls it and its like. */
  readonly group: string
  /** False where there is nothing to compare with. */
  readonly hasPeers: boolean
  readonly goals: readonly Goal[]
  measure(contestant: Contestant): Promise<Figures>
}

/** What a figure of ours shall be: by itself, or as a share of a peer's. */
export interface Goal {
  readonly figure: string
  readonly atMost?: number
  readonly atLeast?: number
  readonly ofPeer?: string
}

const patienceMs = 180_000
const loadScript = fileURLToPath(new URL('../load/load.ts', import.meta.url))

/** Opens the server, lets a process of its own make the load, and ends both. */
export async function underLoad(
  contestant: Contestant,
  wanted: Wanted,
  load: Load,
): Promise<Figures> {
  const server = await contestant.open(wanted)
  const job: Job = { target: server.target, load }
  const { child, output } = startPinned(cores.load, [loadScript])
  try {
    return await new Promise<Figures>((resolve, reject) => {
      const fail = (what: string): void => reject(new Error(`${what}\n${output()}`))
      child.send(job)
      child.once('message', (figures) => resolve(figures as Figures))
      child.once('exit', (code) => fail(`the load ended with ${code}`))
      setTimeout(() => fail('the load took too long'), patienceMs).unref()
    })
  } finally {
    await endProcess(child)
    await server.close()
  }
}
