import { once } from 'node:events'
import { firstOpen } from './first-open.ts'
import { idle, type IdleLoad } from './idle.ts'
import { joinStorm, type JoinStormLoad } from './join-storm.ts'
import { manyRooms, type ManyRoomsLoad } from './many-rooms.ts'
import { plenary, type PlenaryLoad } from './plenary.ts'
import type { Figures, Target } from './target.ts'
import { throughput, type ThroughputLoad } from './throughput.ts'

/** The process that makes the load: it is told once what to do, and answers with what it measured. */

export type Load =
  | ({ readonly kind: 'plenary' } & PlenaryLoad)
  | ({ readonly kind: 'join-storm' } & JoinStormLoad)
  | ({ readonly kind: 'many-rooms' } & ManyRoomsLoad)
  | ({ readonly kind: 'idle' } & IdleLoad)
  | { readonly kind: 'first-open' }
  | ({ readonly kind: 'throughput' } & ThroughputLoad)

export interface Job {
  readonly target: Target
  readonly load: Load
}

if (process.send !== undefined) {
  const [job] = (await once(process, 'message')) as [Job]
  const figures = await run(job)
  process.send(figures, () => process.exit(0))
}

function run({ target, load }: Job): Promise<Figures> {
  switch (load.kind) {
    case 'plenary':
      return plenary(target, load)
    case 'join-storm':
      return joinStorm(target, load)
    case 'many-rooms':
      return manyRooms(target, load)
    case 'idle':
      return idle(target, load)
    case 'first-open':
      return firstOpen(target)
    case 'throughput':
      return throughput(target, load)
    default:
      return load satisfies never
  }
}
