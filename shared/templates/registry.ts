import { chain } from './chain.ts'
import { example } from './example/example.ts'
import { logframe } from './logframe.ts'
import type { Template } from './template.ts'
import { trajectory } from './trajectory.ts'

/** Every board to start from, in the order of the choice on screen. */
export const templates: readonly Template[] = [chain, trajectory, logframe, example]

export function templateById(id: string): Template | undefined {
  return templates.find((template) => template.id === id)
}
