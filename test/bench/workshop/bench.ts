import { fileURLToPath } from 'node:url'
import { canPin, cores } from '../sync/contestants/pinned-process.ts'
import type { Figures } from '../sync/load/target.ts'
import { inProcess } from '../sync/scenarios/in-process.ts'
import type { Goal } from '../sync/scenarios/scenario.ts'
import { scenarios } from './scenarios/scenarios.ts'

const script = fileURLToPath(new URL('measure-scenario.ts', import.meta.url))
const patienceMs = 180_000
/** What a minute of the workshop may take, when the machine is slow. */
const patienceByMinute = 120_000

/** Whole rooms on one board. `--only cards,live` some of it, `--minutes 10` how long the workshop of `live` lasts. */
export async function bench(flags: readonly string[]): Promise<unknown> {
  const only = valueOf(flags, '--only')?.split(',')
  const minutes = Number(valueOf(flags, '--minutes') ?? 1)
  const measured: Record<string, unknown> = {}
  for (const { name, goals } of scenarios) {
    if (only !== undefined && !only.includes(name)) continue
    console.error(name)
    const patience = patienceMs + minutes * patienceByMinute
    measured[name] = await inProcess(script, cores.load, { name, minutes }, patience).then(
      (figures) => ({ goals: goals.map((goal) => judge(goal, figures)), figures }),
      (error: unknown) => ({ failed: String(error) }),
    )
  }
  return { pinned: canPin, scenarios: measured }
}

function judge({ figure, atMost, atLeast }: Goal, figures: Figures) {
  const measured = figures[figure] ?? Number.NaN
  const isMet = measured <= (atMost ?? measured) && measured >= (atLeast ?? measured)
  const goal = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`
  return { goal: `${figure} ${goal}`, measured, isMet }
}

function valueOf(flags: readonly string[], name: string): string | undefined {
  const at = flags.indexOf(name)
  return at === -1 ? undefined : flags[at + 1]
}
