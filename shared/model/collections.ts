import type { z } from 'zod'
import {
  assumptionSchema,
  costSchema,
  elementSchema,
  evidenceSchema,
  indicatorSchema,
  laneSchema,
  linkSchema,
  referenceProjectSchema,
  scenarioSchema,
  stakeholderSchema,
  storySchema,
  valuationItemSchema,
  voteTallySchema,
} from './change-model.ts'

/**
 * What the records of each list of a change model are made of, told once for the document, the JSON and the checks.
 * `texts` are by language and typed together; `sets` are lists of ids or words in which order and doubles do not
 * matter to a merge; `rows` are lists of small objects; `parted` are small objects whose parts are changed each for
 * itself; all other fields are single values, last writer wins.
 */
export interface CollectionShape {
  readonly schema: z.ZodType<Record<string, unknown>> & z.ZodObject
  readonly texts: readonly string[]
  readonly sets: readonly string[]
  /** Sets that are written even when empty. */
  readonly requiredSets: readonly string[]
  readonly rows: readonly string[]
  readonly parted: readonly string[]
  /** Whether `order` is part of the JSON; elsewhere it only keeps the order of the file. */
  readonly showsOrder: boolean
  /** Whether `id` is part of the JSON. */
  readonly showsId: boolean
}

const plain = {
  texts: [],
  sets: [],
  requiredSets: [],
  rows: [],
  parted: [],
  showsOrder: false,
  showsId: true,
} as const

export const collections = {
  lanes: { ...plain, schema: laneSchema, texts: ['title', 'question'], showsOrder: true },
  stakeholders: { ...plain, schema: stakeholderSchema, texts: ['name'] },
  elements: {
    ...plain,
    schema: elementSchema,
    texts: ['title', 'description'],
    sets: ['stakeholderIds', 'sdgTargets', 'tags', 'evidenceIds'],
    requiredSets: ['stakeholderIds'],
    parted: ['stack'],
    showsOrder: true,
  },
  links: {
    ...plain,
    schema: linkSchema,
    texts: ['rationale'],
    sets: ['assumptionIds', 'evidenceIds'],
    requiredSets: ['assumptionIds', 'evidenceIds'],
  },
  assumptions: { ...plain, schema: assumptionSchema, texts: ['text'], sets: ['evidenceIds'] },
  evidence: { ...plain, schema: evidenceSchema },
  indicators: {
    ...plain,
    schema: indicatorSchema,
    texts: ['name'],
    rows: ['targets', 'measurements'],
    parted: ['baseline'],
  },
  costs: { ...plain, schema: costSchema },
  valuationItems: { ...plain, schema: valuationItemSchema, parted: ['proxy'] },
  scenarios: { ...plain, schema: scenarioSchema },
  stories: { ...plain, schema: storySchema, texts: ['text'] },
  votes: { ...plain, schema: voteTallySchema, showsId: false },
  referenceProjects: { ...plain, schema: referenceProjectSchema, rows: ['features'] },
} as const satisfies Record<string, CollectionShape>

export type CollectionName = keyof typeof collections

export const collectionNames = Object.keys(collections) as readonly CollectionName[]

/** The single texts of a board that people type together. */
export const boardTexts = ['title', 'problem', 'mission', 'vision'] as const

export type BoardText = (typeof boardTexts)[number]

export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>
