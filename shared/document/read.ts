import type * as Y from 'yjs'
import type { z } from 'zod'
import { changeModelSchema, formatVersion, type ChangeModel } from '#shared/model/change-model.ts'
import {
  collectionNames,
  collections,
  type CollectionName,
  type CollectionShape,
  type RecordOf,
} from '#shared/model/collections.ts'
import { valuationItemIdAt } from '#shared/model/id.ts'
import { isLanguage, type Language } from '#shared/model/language.ts'
import { unreadableKey } from '#shared/model/unreadable.ts'
import { boardShape } from './board-shape.ts'
import {
  boardRoot,
  collectionRoot,
  type ReadableDocument,
  type ReadableMap,
  type StoredRecord,
} from './roots.ts'
import { decodeRecord } from './stored-record.ts'

/** A record that could not be read, and why; it stays in the document untouched. */
export interface Skipped {
  readonly collection: CollectionName
  readonly id: string
  readonly reason: string
}

/** The records of one list in their order; those that cannot be read are reported and left out. */
export function readCollection<Name extends CollectionName>(
  doc: ReadableDocument,
  name: Name,
  report: (skipped: Skipped) => void = () => {},
): RecordOf<Name>[] {
  return [...readRecords(doc, name, report).values()]
}

/** The same by the id that each has in the document, which not every record shows. */
export function readRecords<Name extends CollectionName>(
  doc: ReadableDocument,
  name: Name,
  report: (skipped: Skipped) => void = () => {},
): Map<string, RecordOf<Name>> {
  const ranked: { readonly rank: number; readonly id: string; readonly record: RecordOf<Name> }[] =
    []
  for (const [id, stored] of collectionRoot(doc, name)) {
    const read = readStored(name, id, stored)
    if (read.record === undefined)
      report({ collection: name, id, reason: read.reason ?? 'unreadable' })
    else ranked.push({ rank: rankOf(stored), id, record: read.record })
  }
  ranked.sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1))
  return new Map(ranked.map(({ id, record }) => [id, record]))
}

/** One record, or nothing where it is gone or unreadable. */
export function readRecord<Name extends CollectionName>(
  doc: ReadableDocument,
  name: Name,
  id: string,
): RecordOf<Name> | undefined {
  const stored = collectionRoot(doc, name).get(id)
  return stored === undefined ? undefined : readStored(name, id, stored).record
}

/** A record's place in its list; ids decide between equal ones. */
export function readRank(doc: ReadableDocument, name: CollectionName, id: string): number {
  const stored = collectionRoot(doc, name).get(id)
  return stored === undefined ? 0 : rankOf(stored)
}

/** What stands once per board, in the shape of the change model without its lists. */
export interface BoardFacts {
  readonly primaryLanguage: Language
  readonly languages: readonly Language[]
  readonly title: Readonly<Record<string, string>>
  readonly [key: string]: unknown
}

export function readBoard(doc: ReadableDocument): BoardFacts {
  const {
    beyond,
    accountabilityLine,
    modelId,
    schema: _,
    [unreadableKey]: __,
    ...decoded
  } = decodeRecord(boardRoot(doc), boardShape)
  const primaryLanguage = isLanguage(decoded['primaryLanguage']) ? decoded['primaryLanguage'] : 'en'
  const found = Array.isArray(decoded['languages']) ? decoded['languages'].filter(isLanguage) : []
  const facts: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(decoded)) {
    const isEmptyText = key !== 'title' && boardShape.texts.includes(key) && isEmptyObject(value)
    if (!isEmptyText && isReadableFact(key, value)) facts[key] = value
  }
  if (typeof modelId === 'string') facts['id'] = modelId
  if (isObject(accountabilityLine) || Array.isArray(beyond)) {
    facts['accountabilityLine'] = {
      ...(isObject(accountabilityLine) ? accountabilityLine : {}),
      beyond: beyond ?? [],
    }
  }
  return {
    ...facts,
    primaryLanguage,
    languages: found.length > 0 ? found : [primaryLanguage],
    title: (facts['title'] ?? {}) as Record<string, string>,
  }
}

/**
 * The whole board as a change model. Links and other references to what is gone are left out; unreadable records are
 * reported. `id` is used where the document does not carry one of its own.
 */
export function readModel(
  doc: ReadableDocument,
  id: string,
  report: (skipped: Skipped) => void = () => {},
): ChangeModel {
  const facts = readBoard(doc)
  const lists = Object.fromEntries(
    collectionNames.map((name) => [name, readCollection(doc, name, report)]),
  ) as { [Name in CollectionName]: RecordOf<Name>[] }
  return assembleModel({ id, ...facts }, lists)
}

/** What a board says of itself before anybody looks at its cards. */
export interface BoardSummary extends Pick<BoardFacts, 'title' | 'primaryLanguage' | 'languages'> {
  readonly counts: { readonly lanes: number; readonly elements: number; readonly links: number }
}

/** Without reading a single record to its end, so that it costs next to nothing however large the board is. */
export function readSummary(doc: Y.Doc): BoardSummary {
  const { title, primaryLanguage, languages } = readBoard(doc)
  const elements = collectionRoot(doc, 'elements')
  let links = 0
  for (const link of collectionRoot(doc, 'links').values()) {
    if (isStoredRecord(link) && hasEnd(link, 'from') && hasEnd(link, 'to')) links += 1
  }
  return {
    title,
    primaryLanguage,
    languages,
    counts: { lanes: collectionRoot(doc, 'lanes').size, elements: elements.size, links },
  }

  function hasEnd(link: StoredRecord, end: 'from' | 'to'): boolean {
    return elements.has(String(link.get(end)))
  }
}

/** Puts a model together from its parts, without what points at nothing. */
export function assembleModel(
  facts: BoardFacts,
  lists: { readonly [Name in CollectionName]: readonly RecordOf<Name>[] },
): ChangeModel {
  const { valuationItems, referenceProjects, ...named } = lists
  const elementIds = new Set(lists.elements.map((element) => element.id))
  const links = lists.links.filter((link) => elementIds.has(link.from) && elementIds.has(link.to))
  const linkIds = new Set(links.map((link) => link.id))
  const assumptions = lists.assumptions.filter(({ on }) =>
    (on.kind === 'link' ? linkIds : elementIds).has(on.ref),
  )
  const stakeholderIds = new Set(lists.stakeholders.map((stakeholder) => stakeholder.id))
  const assumptionIds = new Set(assumptions.map((assumption) => assumption.id))
  const evidenceIds = new Set(lists.evidence.map((evidence) => evidence.id))
  const { beyond } = beyondOf(facts['accountabilityLine'])
  const valuation = facts['valuation']
  return {
    ...facts,
    format: 'catena',
    version: formatVersion,
    ...named,
    elements: lists.elements.map((element) =>
      keepExisting(
        keepExisting(element, 'stakeholderIds', stakeholderIds),
        'evidenceIds',
        evidenceIds,
      ),
    ),
    links: links.map((link) =>
      keepExisting(keepExisting(link, 'assumptionIds', assumptionIds), 'evidenceIds', evidenceIds),
    ),
    assumptions: assumptions.map((assumption) =>
      keepExisting(assumption, 'evidenceIds', evidenceIds),
    ),
    indicators: lists.indicators.filter((indicator) => elementIds.has(indicator.elementId)),
    votes: lists.votes.filter((vote) => elementIds.has(vote.elementId)),
    stories: lists.stories.map((story) =>
      story.elementId === undefined || elementIds.has(story.elementId)
        ? story
        : withoutElement(story),
    ),
    ...(isObject(valuation) || valuationItems.length > 0
      ? {
          valuation: {
            ...(isObject(valuation) ? valuation : {}),
            items: valuationItems.map((item, index) => {
              const shown = withoutIdOfPlace(item, index)
              return shown.stakeholderId === undefined || stakeholderIds.has(shown.stakeholderId)
                ? shown
                : withoutStakeholder(shown)
            }),
          },
        }
      : {}),
    ...(referenceProjects.length > 0 ? { referenceProjects } : {}),
    ...(beyond === undefined
      ? {}
      : {
          accountabilityLine: {
            ...(facts['accountabilityLine'] as object),
            beyond: beyond.filter((id) => elementIds.has(id)),
          },
        }),
  }
}

// Files of other programs give values no id, and are written as they came.
function withoutIdOfPlace(item: RecordOf<'valuationItems'>, index: number): typeof item {
  const { id, ...rest } = item
  return id === valuationItemIdAt(index) ? rest : item
}

/** The keys of a change model that are not lists of records: those a board keeps once. */
export const factKeys = Object.keys(changeModelSchema.shape).filter(
  (key) => !(key in collections) && !['format', 'version', 'valuation'].includes(key),
)

/** By list: the texts that a record in which nobody has written them does without. */
const optionalTexts: ReadonlyMap<CollectionName, readonly string[]> = new Map(
  collectionNames.map((name) => {
    const { texts, schema }: CollectionShape = collections[name]
    return [name, texts.filter((field) => isOptional(schema, field))]
  }),
)

function readStored<Name extends CollectionName>(
  name: Name,
  id: string,
  stored: unknown,
): { readonly record?: RecordOf<Name>; readonly reason?: string } {
  const shape: CollectionShape = collections[name]
  if (!isStoredRecord(stored)) return { reason: 'not a record' }
  const decoded = decodeReadable(stored, shape)
  if (decoded === undefined) return { reason: 'nested too deep' }
  if (shape.showsId) decoded['id'] = id
  else delete decoded['id']
  if (!shape.showsOrder) delete decoded['order']
  for (const field of optionalTexts.get(name) ?? []) {
    if (isEmptyObject(decoded[field])) delete decoded[field]
  }
  const parsed = shape.schema.safeParse(decoded)
  return parsed.success
    ? { record: Object.freeze(parsed.data) as RecordOf<Name> }
    : {
        reason: parsed.error.issues
          .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
          .join('; '),
      }
}

/** Undefined for types nested so deep that no stack holds them: nothing else fails here. */
function decodeReadable(
  stored: ReadableMap<unknown>,
  shape: CollectionShape,
): ReturnType<typeof decodeRecord> | undefined {
  try {
    return decodeRecord(stored, shape)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Whether the change model can say this of the whole board; unknown facts are anybody's. */
function isReadableFact(key: string, value: unknown): boolean {
  const schema = Object.hasOwn(changeModelSchema.shape, key)
    ? changeModelSchema.shape[key as keyof typeof changeModelSchema.shape]
    : undefined
  return schema?.safeParse(value).success ?? true
}

function isOptional(schema: z.ZodObject, field: string): boolean {
  const fieldSchema: unknown = schema.shape[field]
  return (fieldSchema as z.ZodType).safeParse(undefined).success
}

function isStoredRecord(stored: unknown): stored is ReadableMap<unknown> {
  return typeof stored === 'object' && stored !== null && 'keys' in stored && 'toJSON' in stored
}

function rankOf(stored: ReadableMap<unknown>): number {
  const order = stored.get('order')
  return typeof order === 'number' && Number.isFinite(order) ? order : 0
}

function keepExisting<T extends Record<string, unknown>>(
  record: T,
  field: string,
  existing: ReadonlySet<string>,
): T {
  const members = record[field] as readonly string[] | undefined
  return members === undefined || members.every((member) => existing.has(member))
    ? record
    : { ...record, [field]: members.filter((member) => existing.has(member)) }
}

function withoutElement(story: RecordOf<'stories'>): RecordOf<'stories'> {
  const { elementId: _, ...rest } = story
  return rest
}

function withoutStakeholder(item: RecordOf<'valuationItems'>): typeof item {
  const { stakeholderId: _, ...rest } = item
  return rest
}

function beyondOf(line: unknown): { readonly beyond?: readonly string[] } {
  return isObject(line) && Array.isArray(line['beyond'])
    ? { beyond: line['beyond'].filter((id) => typeof id === 'string') }
    : {}
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmptyObject(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0
}
