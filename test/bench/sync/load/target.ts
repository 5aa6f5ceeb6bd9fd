/** A running server as the process that makes the load knows it. */
export interface Target {
  readonly pid: number
  readonly port: number
  readonly protocol: 'y-websocket' | 'hocuspocus'
  readonly rooms: readonly TargetRoom[]
  /** A file with the state that the load puts into every room first; undefined where the server has it already. */
  readonly stateFile: string | undefined
}

export interface TargetRoom {
  readonly name: string
  readonly path: string
  /** One for each person; empty where the server asks nobody who they are. */
  readonly cookies: readonly string[]
}

/** What was measured, by name: the unit stands in the name. */
export type Figures = Readonly<Record<string, number>>
