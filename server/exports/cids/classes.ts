import type { ElementType } from '#shared/model/change-model.ts'

export type ElementClass = (typeof cidsClasses)[ElementType]

/** What each type of element is in CIDS 3.2.1. It has no class for impact, nor for what frames the chain. */
export const cidsClasses = {
  mission: 'toc:Element',
  vision: 'toc:Element',
  objective: 'toc:Element',
  problem: 'toc:Element',
  input: 'cids:Input',
  activity: 'cids:Activity',
  output: 'cids:Output',
  outcome: 'cids:Outcome',
  impact: 'cids:Outcome',
  note: 'toc:Element',
} as const satisfies Record<ElementType, string>
