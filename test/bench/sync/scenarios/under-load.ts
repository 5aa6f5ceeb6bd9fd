import { fileURLToPath } from 'node:url'
import type { Contestant, Wanted } from '../contestants/contestant.ts'
import { cores } from '../contestants/pinned-process.ts'
import type { Job, Load } from '../load/load.ts'
import type { Figures } from '../load/target.ts'
import { inProcess } from './in-process.ts'

const script = fileURLToPath(new URL('../load/load.ts', import.meta.url))

/** Opens a server, lets a process of its own make the load, and ends both. */
export async function underLoad(
  contestant: Contestant,
  wanted: Wanted,
  load: Load,
): Promise<Figures> {
  const server = await contestant.open(wanted)
  try {
    const job: Job = { target: server.target, load }
    return await inProcess(script, cores.load, job)
  } finally {
    await server.close()
  }
}
