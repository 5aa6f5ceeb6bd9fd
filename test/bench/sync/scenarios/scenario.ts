import type { Contestant } from '../contestants/contestant.ts'
import type { Figures } from '../load/target.ts'

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
