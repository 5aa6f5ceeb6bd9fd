import type { Figures } from '../load/target.ts'
import type { Goal, Scenario } from '../scenarios/scenario.ts'

/** The figures of one scenario, by contestant and run. */
export type Runs = ReadonlyMap<string, readonly Figures[]>

export interface Judged extends Met {
  readonly goal: string
  /** The same of each peer, so that nobody has to guess who fails where; none where it is a share of one of theirs. */
  readonly peers: Readonly<Record<string, Met>>
}

interface Met {
  readonly measured: number | undefined
  readonly isMet: boolean
}

const saturatedPercent = 90

/** Medians of the runs, how they stand to each other, and whether ours are what they shall be. */
export function report({ goals }: Scenario, runs: Runs, own: string) {
  const medians = new Map([...runs].map(([name, figures]) => [name, mediansOf(figures)]))
  const ours = medians.get(own) ?? {}
  const peers = [...medians].filter(([name]) => name !== own)
  return {
    /** Their figures may be those of the load, which had no time left itself. */
    loadWasSaturated: [...medians]
      .filter(([, { loadCpuPercent = 0 }]) => loadCpuPercent >= saturatedPercent)
      .map(([name]) => name),
    goals: goals.map((goal) => judge(goal, medians, own)),
    medians: Object.fromEntries(medians),
    /** Ours divided by theirs. */
    ratios: Object.fromEntries(peers.map(([name, theirs]) => [name, ratiosOf(ours, theirs)])),
  }
}

function mediansOf(runs: readonly Figures[]): Figures {
  const names = Object.keys(runs[0] ?? {})
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name] ?? 0))]))
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function ratiosOf(ours: Figures, theirs: Figures): Figures {
  const both = Object.entries(ours).flatMap(([name, value]) => {
    const other = theirs[name]
    return other === undefined || other === 0 ? [] : [[name, rounded(value / other)] as const]
  })
  return Object.fromEntries(both)
}

function judge(goal: Goal, medians: ReadonlyMap<string, Figures>, own: string): Judged {
  const { figure, atMost, atLeast, ofPeer } = goal
  const theirs = ofPeer === undefined ? 1 : medians.get(ofPeer)?.[figure]
  const met = (figures: Figures | undefined): Met => {
    const value = figures?.[figure]
    const isKnown = value !== undefined && theirs !== undefined
    const measured = isKnown ? rounded(value / theirs) : undefined
    return { measured, isMet: measured !== undefined && isWithin(measured, goal) }
  }
  const limit = atMost === undefined ? `at least ${atLeast}` : `at most ${rounded(atMost)}`
  const peers = [...medians].filter(([name]) => name !== own && ofPeer === undefined)
  return {
    goal: `${figure} ${limit}${ofPeer === undefined ? '' : ` of that of ${ofPeer}`}`,
    ...met(medians.get(own)),
    peers: Object.fromEntries(peers.map(([name, figures]) => [name, met(figures)])),
  }
}

function isWithin(
  measured: number,
  { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Goal,
): boolean {
  return measured <= atMost && measured >= atLeast
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
