import type { Goal } from '../../sync/scenarios/scenario.ts'
import type { Figures } from '../../sync/load/target.ts'

export interface Options {
  /** How long the room is at work, where that is not given by what happens. */
  readonly minutes: number
  /** Of a room that is not as large as the one that is measured. */
  readonly size?: Size
}

export interface Size {
  readonly people: number
  /** In how much time they send what they send. */
  readonly withinMs: number
  /** Whether a browser shows the plenary screen meanwhile. */
  readonly hasScreen: boolean
}

/** Something that happens in a workshop, on a server of its own; runs in the process that makes the load. */
export interface Scenario {
  readonly name: string
  readonly goals: readonly Goal[]
  measure(options: Options): Promise<Figures>
}
