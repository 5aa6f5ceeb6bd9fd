import { once } from 'node:events'
import { scenarios } from './scenarios/scenarios.ts'

/** The process that makes the load: it is told once which scenario, and answers with what it measured. */

export interface Job {
  readonly name: string
  readonly minutes: number
}

if (process.send !== undefined) {
  const [{ name, minutes }] = (await once(process, 'message')) as [Job]
  const figures = await scenarios.find((scenario) => scenario.name === name)?.measure({ minutes })
  process.send(figures ?? {}, () => process.exit(0))
}
