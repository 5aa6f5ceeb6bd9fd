import { z } from 'zod'
import { languageSchema, localizedTextSchema } from './language-schemas.ts'

/**
 * The theory of change as plain data: the shape of Catena's own JSON, version 1.
 * Objects are loose: keys that a newer version or another program added are kept.
 * The order of the keys in these schemas is their order in a written file.
 */

export const formatVersion = 1

/** Lengths in characters and counts that a board may have. */
export const limits = {
  title: 280,
  description: 2000,
  name: 40,
  elements: 2000,
  stateBytes: 5_000_000,
} as const

export const elementTypes = [
  'mission',
  'vision',
  'objective',
  'problem',
  'input',
  'activity',
  'output',
  'outcome',
  'impact',
  'note',
] as const
export const linkKinds = [
  'guides',
  'realised-by',
  'enables',
  'leads-to',
  'contributes-to',
  'feedback',
  'hinders',
] as const
export const horizons = ['short', 'medium', 'long'] as const
export const spheres = ['control', 'influence', 'interest'] as const
export const confidences = ['low', 'medium', 'high'] as const
export const polarities = ['positive', 'negative'] as const
export const beneficiaryLevels = ['person', 'organisation', 'municipality', 'society'] as const
/** How far the group a stakeholder stands for reaches; the words of CIDS 3.2, hasCatchmentArea. */
export const catchmentAreas = [
  'local',
  'provincial',
  'national',
  'multinational',
  'global',
] as const
export const assumptionKinds = ['assumption', 'hypothesis'] as const
export const evidenceKinds = ['research', 'practice', 'expert', 'story'] as const
export const stances = ['for', 'against'] as const
/** What an outcome weighs for those it happens to; the words of CIDS 3.2, hasImportance, shortened. */
export const importances = ['high', 'moderate', 'neutral', 'unimportant'] as const
export const costKinds = ['cash', 'in-kind', 'volunteer'] as const
/** Whether somebody may be told about: by name, without it, not asked yet, or not at all. */
export const storyConsents = ['named', 'anonymous', 'pending', 'refused'] as const
export const assumptionStatuses = [
  'untested',
  'testing',
  'supported',
  'contested',
  'refuted',
] as const

const id = z.string().min(1).max(120)
const optionalText = localizedTextSchema.optional()
/** A number that JSON can carry. */
const finite = z.number().finite()
/** The longer title is cut by no one: files of other programs may carry more than the screens let people type. */
const text = localizedTextSchema

export const positionSchema = z
  .looseObject({ x: finite, y: finite })
  .meta({ description: 'Pixels from the top left corner of the lane the element is in' })

export const laneSchema = z.looseObject({
  id,
  type: z.enum(elementTypes),
  horizon: z.enum(horizons).optional(),
  title: text,
  question: optionalText.describe('The guiding question under the title'),
  order: finite,
  collapsed: z.boolean().optional(),
  columns: finite.optional().describe('How many cards stand side by side, 1 where absent'),
})

/** A card that was merged into another one, whole enough to be taken out again. */
export const stackedSchema = z.looseObject({
  title: text,
  type: z.enum(elementTypes),
  links: z
    .array(z.looseObject({ id, from: z.string(), to: z.string(), kind: z.enum(linkKinds) }))
    .default([])
    .describe('As they were before the merge'),
  votes: finite.optional().describe('Of those of the card it is in, how many were its own'),
})

export const elementSchema = z.looseObject({
  id,
  type: z.enum(elementTypes),
  horizon: z.enum(horizons).optional(),
  title: text,
  description: optionalText,
  stakeholderIds: z.array(z.string()).default([]),
  sphere: z.enum(spheres).optional(),
  polarity: z.enum(polarities).optional(),
  intended: z.boolean().optional(),
  condition: z.boolean().optional().describe('True for an external condition'),
  confidence: z.enum(confidences).optional(),
  status: z.string().optional(),
  sdgTargets: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  evidenceIds: z.array(z.string()).optional(),
  laneId: z.string().optional(),
  parked: z.boolean().optional(),
  pinned: z.boolean().optional(),
  stack: z
    .record(z.string(), stackedSchema)
    .optional()
    .describe('The cards that were merged into this one, by the ids they had'),
  order: finite.optional(),
  position: positionSchema.default({ x: 0, y: 0 }),
})

export const linkSchema = z.looseObject({
  id,
  from: z.string(),
  to: z.string(),
  kind: z.enum(linkKinds),
  confidence: z.enum(confidences).optional(),
  rationale: optionalText,
  assumptionIds: z.array(z.string()).default([]),
  evidenceIds: z.array(z.string()).default([]),
})

export const assumptionSchema = z.looseObject({
  id,
  on: z.looseObject({ kind: z.enum(['link', 'element']), ref: z.string() }),
  text,
  kind: z.enum(assumptionKinds).optional(),
  status: z.enum(assumptionStatuses),
  importance: finite.optional().describe('1 to 5'),
  test: z.union([z.string(), localizedTextSchema]).optional().describe('How it will be tested'),
  owner: z.string().optional(),
  reviewOn: z.string().optional(),
  evidenceIds: z.array(z.string()).optional(),
})

export const evidenceSchema = z.looseObject({
  id,
  kind: z
    .string()
    .describe(`${evidenceKinds.join(', ')}; other programs also say internal or external`),
  stance: z.enum(stances).optional().describe('For where absent'),
  strength: z.string().optional(),
  summary: z.string().optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  year: finite.optional(),
})

/** Null says on purpose that there is none, as in a baseline that does not apply. */
const valueSchema = z.union([finite, z.string()])

/** What a measurement says of one group, such as women or the district of Molenbeek. */
const disaggregationSchema = z.looseObject({
  dimension: z.string(),
  group: z.string(),
  value: valueSchema.nullish(),
  n: finite.nullish(),
})

export const indicatorSchema = z.looseObject({
  id,
  elementId: z.string(),
  name: text,
  measure: z.enum(['unit', 'percentage', 'nominal', 'ordinal', 'qualitative']),
  unit: z.string().optional(),
  direction: z.enum(['up', 'down']).optional(),
  method: z.string().optional(),
  source: z.string().optional(),
  frequency: z.string().optional(),
  baseline: z
    .looseObject({
      date: z.string().nullish(),
      value: valueSchema.nullish(),
      n: finite.nullish(),
      notApplicable: z.boolean().optional().describe('True where there can be none'),
    })
    .optional(),
  threshold: finite.optional().describe('The least or the most that it may be'),
  targets: z
    .array(
      z.looseObject({
        date: z.string().nullish(),
        value: valueSchema.nullish(),
        setOn: z.string().optional().describe('The day on which people agreed on it'),
      }),
    )
    .default([]),
  measurements: z
    .array(
      z.looseObject({
        date: z.string().nullish(),
        value: valueSchema.nullish(),
        n: finite.nullish(),
        comment: z.string().optional(),
        disaggregation: z.array(disaggregationSchema).optional(),
      }),
    )
    .default([]),
})

export const stakeholderSchema = z.looseObject({
  id,
  name: text,
  role: z.string().optional(),
  size: finite.optional().describe('How many people or organisations it is'),
  level: z.enum(beneficiaryLevels).optional(),
  area: z.enum(catchmentAreas).optional(),
  consulted: z.boolean().optional().describe('Whether they had a say in this'),
  underserved: z.boolean().optional().describe('Whether others reach them less than they should'),
})

export const costSchema = z.looseObject({
  id,
  elementId: z.string().optional(),
  kind: z.string().describe(costKinds.join(', ')),
  amount: finite,
  actualAmount: finite.optional().describe('What it turned out to be'),
  currency: z.string().optional(),
  period: z.string().optional(),
  label: z.string().optional(),
})

export const valuationItemSchema = z.looseObject({
  id: id.optional().describe('Absent where it is that of its place: item-0, item-1 and so on'),
  outcomeId: z.string(),
  stakeholderId: z.string().optional(),
  quantity: finite,
  quantityUnit: z.string().optional(),
  proxy: z.looseObject({
    label: z.string().optional(),
    value: finite,
    source: z.string().optional(),
  }),
  deadweight: finite.optional(),
  displacement: finite.optional(),
  attribution: finite.optional(),
  dropOff: finite.optional(),
  durationYears: finite.optional(),
  importance: z.enum(importances).optional(),
})

export const valuationSchema = z.looseObject({
  currency: z.string().optional(),
  discountRate: finite.optional(),
  years: finite.optional(),
  items: z.array(valuationItemSchema).default([]),
})

export const scenarioSchema = z.looseObject({
  id,
  name: z.string(),
  reachFactor: finite.optional(),
  costFactor: finite.optional(),
  effectFactor: finite.optional(),
  deadweightFactor: finite.optional(),
})

/**
 * A project that figures are known of, to compare one's own with: what it cost per participant, on what share of them
 * it had effect, and what that was worth, by who benefits. Amounts are per participant and year.
 */
export const referenceProjectSchema = z.looseObject({
  id,
  name: z.string(),
  theme: z.string().optional(),
  source: z.string().optional(),
  url: z.string().optional(),
  year: finite.optional(),
  currency: z.string().optional(),
  costPerParticipant: finite.optional(),
  effectShare: finite.optional().describe('0 to 1'),
  personBenefit: finite.optional(),
  organisationBenefit: finite.optional(),
  municipalityBenefit: finite.optional(),
  societyBenefit: finite.optional(),
  reach: finite.optional().describe("One's own participants a year"),
  years: finite.optional().describe("One's own duration"),
  cost: finite.optional().describe("One's own costs in all"),
  features: z
    .array(
      z.looseObject({
        // Not required: a row that has lost its words would take the whole project along (SYN73).
        label: z.string().default(''),
        lessFactor: finite.optional(),
        moreFactor: finite.optional(),
        answer: z.enum(['less', 'same', 'more']).optional(),
      }),
    )
    .default([])
    .describe('How the own project differs, and what that does to its effect'),
})

export const storySchema = z.looseObject({
  id,
  text,
  elementId: z.string().optional(),
  source: z.string().optional(),
  consent: z.enum(storyConsents).optional(),
  date: z.string().optional(),
})

export const voteTallySchema = z.looseObject({ elementId: z.string(), count: finite })

export const changeModelSchema = z
  .looseObject({
    format: z.literal('catena'),
    version: z.literal(formatVersion),
    id: z.string().optional(),
    primaryLanguage: languageSchema,
    languages: z.array(languageSchema),
    title: text,
    organisation: z
      .looseObject({
        name: z.string().optional(),
        country: z.string().optional().describe('ISO 3166-1 alpha-2'),
        identifier: z.string().optional().describe('As registers know it, such as BE-KBO_BCE-…'),
        url: z.string().optional(),
      })
      .optional(),
    programme: z.union([z.string(), localizedTextSchema]).optional(),
    period: z.unknown().optional(),
    currency: z.string().optional(),
    problem: optionalText,
    mission: optionalText,
    vision: optionalText,
    lanes: z.array(laneSchema).default([]),
    stakeholders: z.array(stakeholderSchema).default([]),
    elements: z.array(elementSchema).default([]),
    links: z.array(linkSchema).default([]),
    assumptions: z.array(assumptionSchema).default([]),
    evidence: z.array(evidenceSchema).default([]),
    indicators: z.array(indicatorSchema).default([]),
    costs: z.array(costSchema).default([]),
    valuation: valuationSchema.optional(),
    scenarios: z.array(scenarioSchema).default([]),
    accountabilityLine: z.looseObject({ beyond: z.array(z.string()).default([]) }).optional(),
    stories: z.array(storySchema).default([]),
    votes: z.array(voteTallySchema).default([]),
    referenceProjects: z.array(referenceProjectSchema).optional(),
    checksOff: z
      .array(z.string())
      .optional()
      .describe('Codes of the checks this board does without'),
  })
  .meta({ title: 'Catena change model', description: 'A theory of change, version 1' })

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T

export type ChangeModel = DeepReadonly<z.infer<typeof changeModelSchema>>
export type Lane = DeepReadonly<z.infer<typeof laneSchema>>
export type Element = DeepReadonly<z.infer<typeof elementSchema>>
export type Link = DeepReadonly<z.infer<typeof linkSchema>>
export type Assumption = DeepReadonly<z.infer<typeof assumptionSchema>>
export type Evidence = DeepReadonly<z.infer<typeof evidenceSchema>>
export type Indicator = DeepReadonly<z.infer<typeof indicatorSchema>>
export type Stakeholder = DeepReadonly<z.infer<typeof stakeholderSchema>>
export type Cost = DeepReadonly<z.infer<typeof costSchema>>
export type Valuation = DeepReadonly<z.infer<typeof valuationSchema>>
export type ValuationItem = DeepReadonly<z.infer<typeof valuationItemSchema>>
export type Scenario = DeepReadonly<z.infer<typeof scenarioSchema>>
export type ReferenceProject = DeepReadonly<z.infer<typeof referenceProjectSchema>>
export type Story = DeepReadonly<z.infer<typeof storySchema>>
export type Stacked = DeepReadonly<z.infer<typeof stackedSchema>>
export type VoteTally = DeepReadonly<z.infer<typeof voteTallySchema>>
export type ElementType = (typeof elementTypes)[number]
export type LinkKind = (typeof linkKinds)[number]
export type Horizon = (typeof horizons)[number]
export type Sphere = (typeof spheres)[number]
export type Confidence = (typeof confidences)[number]
export type AssumptionStatus = (typeof assumptionStatuses)[number]
export type Position = { readonly x: number; readonly y: number }
