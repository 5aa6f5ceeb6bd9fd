import { fileURLToPath } from 'node:url'
import type { AgeJob } from '../age/cost-per-edit.ts'
import { cores } from '../contestants/pinned-process.ts'
import type { Figures } from '../load/target.ts'
import { inProcess } from './in-process.ts'
import type { Scenario } from './scenario.ts'

const script = fileURLToPath(new URL('../age/cost-per-edit.ts', import.meta.url))
const cards = 200
const measuredEdits = 500

/** What one edit costs the server as a board gets older: by the client ids ever used, and by the edits behind it. */
export const age: Scenario = {
  name: 'age',
  group: 'age',
  hasPeers: false,
  goals: [],
  async measure() {
    const figures: Record<string, number> = {}
    for (const sessions of [10, 500, 2_000, 5_000])
      figures[`usPerEditAfter${sessions}ClientIds`] = await cost({ edits: 5_000, sessions })
    for (const edits of [1_000, 20_000])
      figures[`usPerEditAfter${edits}Edits`] = await cost({ edits, sessions: 50 })
    return figures
  },
}

async function cost(past: { readonly edits: number; readonly sessions: number }): Promise<number> {
  const job: AgeJob = { history: { cards, ...past }, edits: measuredEdits }
  const { usPerEdit = 0 }: Figures = await inProcess(script, cores.server, job)
  return usPerEdit
}
