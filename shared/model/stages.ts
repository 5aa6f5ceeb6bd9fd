import type { Element, ElementType, LinkKind } from './change-model.ts'

/** What is particular to each type of element; nothing outside this file asks for a type by name. */
export interface Stage {
  /** Its place in the results chain, for what has a horizon that of the soonest; undefined for what is not part of it. */
  readonly level: number | undefined
  /** Whether it may be short, medium or long term. */
  readonly hasHorizon: boolean
  /** Whether indicators may stand on it. */
  readonly isMeasured: boolean
  /** Whether what it is worth may be told in money: it is a change, not what is done for it. */
  readonly isValued: boolean
  /** Whether it is left out of files for others. */
  readonly isPrivate: boolean
  /** The kind of a new link that starts here. */
  readonly linksBy: LinkKind
  /** Whether it means something without a link, as what frames the chain does. */
  readonly standsAlone: boolean
  /** Whether it says where the chain has to lead. */
  readonly setsDirection: boolean
  /** Whether it is an aim that work makes come true. */
  readonly isAim: boolean
  /** Whether the chain begins with it: what people do themselves. */
  readonly isWork: boolean
  /** Whether it is what work hands over, which can be counted. */
  readonly isDelivery: boolean
  /** Whether it says what becomes different for somebody. */
  readonly isChange: boolean
  /** Whether the chain ends in it. */
  readonly isGoal: boolean
}

const chain = {
  hasHorizon: false,
  isMeasured: false,
  isValued: false,
  isPrivate: false,
  linksBy: 'leads-to',
  standsAlone: false,
  setsDirection: false,
  isAim: false,
  isWork: false,
  isDelivery: false,
  isChange: false,
  isGoal: false,
} as const

const frame = { ...chain, level: undefined, standsAlone: true } as const

export const stages: Readonly<Record<ElementType, Stage>> = {
  mission: { ...frame, linksBy: 'guides', setsDirection: true },
  vision: { ...frame, linksBy: 'guides', setsDirection: true },
  problem: { ...frame, linksBy: 'guides' },
  objective: { ...chain, level: undefined, linksBy: 'realised-by', isAim: true },
  input: { ...chain, level: 1, linksBy: 'enables' },
  activity: { ...chain, level: 2, isWork: true },
  output: { ...chain, level: 3, isMeasured: true, isDelivery: true },
  outcome: {
    ...chain,
    level: 4,
    hasHorizon: true,
    isMeasured: true,
    isValued: true,
    isChange: true,
  },
  impact: {
    ...chain,
    level: 7,
    isMeasured: true,
    isValued: true,
    isChange: true,
    isGoal: true,
  },
  note: { ...frame, isPrivate: true },
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

const levelsLater = { short: 0, medium: 1, long: 2 } as const

/** A stretch of the results chain. */
export interface Levels {
  readonly lowest: number
  readonly highest: number
}

/** Where in the results chain an element stands; a stretch of it where nobody has said how soon it is there. */
export function levelsOf({ type, horizon }: Pick<Element, 'type' | 'horizon'>): Levels | undefined {
  const { level, hasHorizon } = stages[type]
  if (level === undefined) return undefined
  if (!hasHorizon) return { lowest: level, highest: level }
  if (horizon === undefined) return { lowest: level, highest: level + levelsLater.long }
  const exact = level + levelsLater[horizon]
  return { lowest: exact, highest: exact }
}

/** From here on the results chain is about the long term. */
export const longTermLevel = 6
