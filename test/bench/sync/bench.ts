import { boardHistory, type BoardHistory } from './boards/board-history.ts'
import { catena } from './contestants/catena.ts'
import type { Contestant } from './contestants/contestant.ts'
import { installPeers } from './contestants/install-peers.ts'
import { hocuspocus, yWebsocketServer } from './contestants/peers.ts'
import { canPin } from './contestants/pinned-process.ts'
import type { Figures } from './load/target.ts'
import { report } from './report/report.ts'
import { age } from './scenarios/age.ts'
import { coldRoom, coldServer } from './scenarios/cold-start.ts'
import { idle } from './scenarios/idle.ts'
import { joinStorm } from './scenarios/join-storm.ts'
import { manyRooms } from './scenarios/many-rooms.ts'
import { plenary } from './scenarios/plenary.ts'
import { throughput } from './scenarios/throughput.ts'
import type { Scenario } from './scenarios/scenario.ts'

/**
 * Measures the sync server beside those that people use today. `--only join,idle` some of it, `--runs 1` instead of
 * three, `--no-peers` ours alone. What is done and why: ../README.md.
 */
export async function bench(flags: readonly string[]): Promise<unknown> {
  const runs = Number(valueOf(flags, '--runs') ?? 3)
  const only = valueOf(flags, '--only')?.split(',')
  const seconds = 8
  let made: BoardHistory | undefined
  // The same for all who are measured, and it takes seconds to make.
  const grown = (): BoardHistory =>
    (made ??= boardHistory({ cards: 2_000, edits: 20_000, sessions: 100 }))
  const scenarios = [
    ...[50, 150, 300, 600].map((people) => plenary({ people, seconds, movers: 'everybody' })),
    ...[150, 600].map((people) => plenary({ people, seconds, movers: 'editors' })),
    joinStorm(grown),
    manyRooms,
    idle,
    throughput,
    coldRoom(grown),
    coldServer,
    age,
  ].filter(({ name, group }) => only === undefined || only.includes(name) || only.includes(group))
  const hasPeers = !flags.includes('--no-peers')
  if (hasPeers) installPeers()
  const contestants = hasPeers ? [catena, hocuspocus, yWebsocketServer] : [catena]

  const reports: [string, unknown][] = []
  for (const scenario of scenarios) {
    reports.push([scenario.name, await measure(scenario, contestants, runs)])
  }
  return {
    runs,
    pinned: canPin,
    contestants: Object.fromEntries(contestants.map(({ name, about }) => [name, about])),
    scenarios: Object.fromEntries(reports),
  }
}

/** Lets the contestants take turns, so that a slow moment of the machine does not fall on one of them alone. */
async function measure(
  scenario: Scenario,
  contestants: readonly Contestant[],
  runs: number,
): Promise<unknown> {
  const measured = new Map<string, Figures[]>()
  const failures: string[] = []
  for (let run = 0; run < runs; run++) {
    for (const contestant of scenario.hasPeers ? contestants : [catena]) {
      console.error(`${scenario.name}, run ${run + 1} of ${runs}: ${contestant.name}`)
      try {
        const figures = await scenario.measure(contestant)
        measured.set(contestant.name, [...(measured.get(contestant.name) ?? []), figures])
      } catch (error) {
        failures.push(`${contestant.name}: ${String(error)}`)
      }
    }
  }
  return { ...report(scenario, measured, catena.name), failures }
}

function valueOf(flags: readonly string[], name: string): string | undefined {
  const at = flags.indexOf(name)
  return at === -1 ? undefined : flags[at + 1]
}
