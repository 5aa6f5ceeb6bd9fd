import type { ElementType, LinkKind } from './change-model.ts'

/** What is particular to each type of element; nothing outside this file asks for a type by name. */
export interface Stage {
  /** Its place in the results chain; undefined for what is not part of it. A jump of two or more is a leap. */
  readonly level: number | undefined
  /** Whether it may be short, medium or long term. */
  readonly hasHorizon: boolean
  /** Whether indicators belong on it. */
  readonly isMeasured: boolean
  /** Whether it is left out of files for others. */
  readonly isPrivate: boolean
  /** The kind of a new link that starts here. */
  readonly linksBy: LinkKind
}

const chain = {
  hasHorizon: false,
  isMeasured: false,
  isPrivate: false,
  linksBy: 'leads-to',
} as const

export const stages: Readonly<Record<ElementType, Stage>> = {
  mission: { ...chain, level: undefined, linksBy: 'guides' },
  vision: { ...chain, level: undefined, linksBy: 'guides' },
  problem: { ...chain, level: undefined, linksBy: 'guides' },
  objective: { ...chain, level: undefined, linksBy: 'realised-by' },
  input: { ...chain, level: 1, linksBy: 'enables' },
  activity: { ...chain, level: 2 },
  output: { ...chain, level: 3, isMeasured: true },
  outcome: { ...chain, level: 4, hasHorizon: true, isMeasured: true },
  impact: { ...chain, level: 7 },
  note: { ...chain, level: undefined, isPrivate: true },
}

/** The order in which stages stand from left to right where a file says nothing of lanes. */
export const stageOrder: readonly ElementType[] = [
  'problem',
  'mission',
  'vision',
  'objective',
  'input',
  'activity',
  'output',
  'outcome',
  'impact',
  'note',
]

/** The kind that a new link from this type of element gets. */
export function defaultLinkKind(from: ElementType): LinkKind {
  return stages[from].linksBy
}

/** What a card is until somebody gives it a place in a lane. */
export const unplacedType: ElementType = 'note'
